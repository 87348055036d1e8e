import { fail, ok, type Result } from "#domain/result.ts";
import { type DraftOpeningReason, openDraft } from "#platform/storage/draft-repository.ts";
import { type FoundDraft, ownDraftCodes, ownDraftKey } from "#platform/storage/own-drafts.ts";
import { readDraftCode } from "../draft-code-text.ts";

/**
 * The draft of an invitation that somebody knows the code of: the one under which it lies, or the
 * check code of what was sealed; null for the first one's.
 */
export async function findOwnDraft(
  first: string,
  typed: string | null,
): Promise<Result<FoundDraft, DraftOpeningReason | "unknown">> {
  const wanted = typed === null ? null : readDraftCode(typed);
  const codes = await ownDraftCodes(first);
  if (!codes.ok) return codes;
  for (const code of [null, ...codes.value]) {
    const opened = await openDraft(ownDraftKey(first, code));
    if (code === wanted && !opened.ok) return opened;
    if (!opened.ok || !opened.value) continue;
    const { sealed } = opened.value;
    const isMeant = code === wanted || (sealed && readDraftCode(sealed.checkCode) === wanted);
    if (isMeant) return ok({ document: opened.value, code });
  }
  return fail("unknown");
}
