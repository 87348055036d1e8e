import { fail, ok, type Result } from "#domain/result.ts";
import { listKeys, type StorageReason } from "../records.ts";
import type { DraftDocument } from "./draft-document.ts";
import { type DraftOpeningReason, openDraft } from "./draft-repository.ts";

// Several people may answer one invitation on one device. The first one's draft lies under the key of
// the invitation, everybody else's under a code of their own behind it; a tab knows whose it has open.

const TAB = "samsyn.draft";

/** A draft, and the code that its person knows; null for the first one's. */
export type FoundDraft = { readonly document: DraftDocument; readonly code: string | null };

/** Where the draft of the person with this code lies. */
export function ownDraftKey(first: string, code: string | null): string {
  return code === null ? first : `${first}:${code}`;
}

/** The codes of everybody who came after the first one. */
export async function ownDraftCodes(
  first: string,
): Promise<Result<readonly string[], StorageReason>> {
  const keys = await listKeys(`${first}:`);
  return keys.ok ? ok(keys.value.map((key) => key.slice(first.length + 1))) : keys;
}

/**
 * The draft that goes on in this tab: the one it had open, or the only one that there is. `shared`:
 * several people have answered here, so that nothing is opened to whoever comes next.
 */
export async function openOwnDraft(
  first: string,
): Promise<Result<FoundDraft | null, DraftOpeningReason | "shared">> {
  const key = draftOfTab();
  if (key === first || key?.startsWith(`${first}:`)) {
    const opened = await openDraft(key);
    if (!opened.ok) return opened;
    if (opened.value)
      return ok({ document: opened.value, code: key.slice(first.length + 1) || null });
  }
  const [opened, codes] = await Promise.all([openDraft(first), ownDraftCodes(first)]);
  if (codes.ok && codes.value.length > 0) return fail("shared");
  return opened.ok ? ok(opened.value && { document: opened.value, code: null }) : opened;
}

function draftOfTab(): string | null {
  try {
    return sessionStorage.getItem(TAB);
  } catch {
    return null;
  }
}

/** Notes whose draft this tab has open, for a reload; null for nobody's. */
export function keepDraftOfTab(key: string | null): void {
  try {
    if (key === null) sessionStorage.removeItem(TAB);
    else sessionStorage.setItem(TAB, key);
  } catch {
    return;
  }
}
