import { fail, ok, type Result } from "#domain/result.ts";
import { joinTabs, type Tabs } from "../cross-tab.ts";
import { readRecord, replaceRecord, type StorageReason, writeRecords } from "../records.ts";
import { quarantineOf, readVersioned } from "../versioned-record.ts";
import type { DraftDocument } from "./draft-document.ts";

/** A draft as it lies on disk. The stamp tells whether it is still the same. */
export type StoredDraft = { readonly document: DraftDocument; readonly stamp: string };

/** `damaged`: the record was no draft; its raw value lies in quarantine. */
export type DraftOpeningReason = StorageReason | "damaged";

/** Where a draft is written. */
export type DraftRepository = {
  /** Writes over the record with this stamp only; `changed`: another one lies there. */
  readonly write: (
    document: DraftDocument,
    stamp: string,
  ) => Promise<Result<null, StorageReason | "changed">>;
  readonly read: () => Promise<Result<StoredDraft | null, DraftOpeningReason>>;
  readonly remove: () => Promise<Result<null, StorageReason>>;
  /** Calls back when another tab has written or removed the record; returns how to stop. */
  readonly follow: (onChange: () => void) => () => void;
};

/** One respondent, one invitation, one draft on this device. */
export function draftKey(assessmentId: string, invitationId: number): string {
  return `draft:${assessmentId}:${invitationId}`;
}

/** Removes a draft, and what was put aside under its key. */
export function discardDraft(key: string): Promise<Result<null, StorageReason>> {
  return writeRecords({ [key]: undefined, [quarantineOf(key)]: undefined });
}

/** Reads a draft: null where there is none. A damaged one is reported until there is a new one. */
export async function openDraft(
  key: string,
): Promise<Result<DraftDocument | null, DraftOpeningReason>> {
  const [read, aside] = await Promise.all([readDraft(key), readRecord(quarantineOf(key))]);
  if (!read.ok) return read;
  if (read.value) return ok(read.value.document);
  return aside.ok && aside.value !== undefined ? fail("damaged") : ok(null);
}

function readDraft(key: string): Promise<Result<StoredDraft | null, DraftOpeningReason>> {
  return readVersioned<StoredDraft, DraftOpeningReason>(key, "damaged", async (value) => {
    // Only who comes back needs the parser: the first statement does not wait for it.
    const parser = await import("./parse-draft.ts").catch(() => null);
    if (!parser) return fail("broken");
    const parsed = parser.parseDraft(value);
    return parsed.ok ? ok({ document: parsed.value, stamp: JSON.stringify(value) }) : parsed;
  });
}

/** The draft's own record. */
export function draftRepository(key: string): DraftRepository {
  let tabs: Tabs | null = null;
  const tell = <Outcome extends { readonly ok: boolean }>(outcome: Outcome) => {
    if (outcome.ok) tabs?.tell(key);
    return outcome;
  };
  return {
    write: async (document, stamp) => tell(await replaceRecord(key, stamp, document)),
    read: () => readDraft(key),
    remove: async () => tell(await discardDraft(key)),
    follow(onChange) {
      const joined = joinTabs("samsyn-drafts", (told) => {
        if (told === key) onChange();
      });
      tabs = joined;
      return () => {
        joined.close();
        tabs = null;
      };
    },
  };
}

/** Changes a draft that is still there, and tells whoever shows it. What was removed stays away. */
export async function changeStoredDraft(
  key: string,
  change: (document: DraftDocument) => DraftDocument,
): Promise<void> {
  const repository = draftRepository(key);
  const leave = repository.follow(() => undefined);
  let isChanged = true;
  while (isChanged) {
    const read = await repository.read();
    const { value } = read.ok ? read : { value: null };
    const written = value && (await repository.write(change(value.document), value.stamp));
    isChanged = written?.ok === false && written.reason === "changed";
  }
  leave();
}
