import { createStore, type StoreApi } from "zustand/vanilla";
import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { type DraftDocument, withAnswers } from "./draft-document.ts";
import { type DraftChange, DraftWriter } from "./draft-writer.ts";
import { readRecord, replaceRecord, type StorageReason, writeRecords } from "./records.ts";
import { openChannel } from "./tabs.ts";

/** What the person may believe about their answers. */
export type SaveState =
  | { readonly status: "saving" }
  /** On disk. */
  | { readonly status: "saved" }
  /** In this tab only: the last write did not arrive. `removed`: another tab took the record away. */
  | { readonly status: "failed"; readonly reason: StorageReason | "removed" }
  /** In this tab only, because the person went on without storage. */
  | { readonly status: "unkept" };

/** The draft as the screen shows it, ahead of the disk by what `saving` says. */
export type DraftState = { readonly document: DraftDocument; readonly saving: SaveState };

/** One open draft. */
export type DraftStore = {
  readonly state: StoreApi<DraftState>;
  /** Shows the change at once and writes it at once; of writes that wait, the latest wins. */
  readonly change: (change: DraftChange) => void;
  /** The same, of the answers alone. */
  readonly answer: (change: (sheet: AnswerSheet) => AnswerSheet) => void;
  /** Writes the draft as it stands: a new one, or once more after a failure. */
  readonly save: () => void;
  /** Waits until nothing is on its way to the disk. */
  readonly settled: () => Promise<SaveState>;
  /** Stops writing for good and removes the record. */
  readonly discard: () => Promise<Result<null, StorageReason>>;
  /** Shows what other tabs write, as soon as they have; returns how to stop. */
  readonly follow: () => () => void;
};

/** A draft as it lies on disk. The stamp tells whether it is still the same. */
export type StoredDraft = { readonly document: DraftDocument; readonly stamp: string };

/** Where a draft is written. */
export type DraftDoor = {
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

/** `damaged`: the record was no draft; its raw value lies in quarantine. */
export type DraftOpeningReason = StorageReason | "damaged";

/** One respondent, one invitation, one draft on this device. */
export function draftKey(assessmentId: string, invitationId: number): string {
  return `draft:${assessmentId}:${invitationId}`;
}

/** Removes a draft, and what was put aside under its key. */
export function discardDraft(key: string): Promise<Result<null, StorageReason>> {
  return writeRecords({ [key]: undefined, [quarantineOf(key)]: undefined });
}

/**
 * Reads a draft: null where there is none. A damaged one is moved into quarantine, raw, so that a
 * new one can take its place, and is reported until there is one; one of a newer version stays
 * where it is.
 */
export async function openDraft(
  key: string,
): Promise<Result<DraftDocument | null, DraftOpeningReason>> {
  const [read, aside] = await Promise.all([readDraft(key), readRecord(quarantineOf(key))]);
  if (!read.ok) return read;
  if (read.value) return ok(read.value.document);
  return aside.ok && aside.value !== undefined ? fail("damaged") : ok(null);
}

async function readDraft(key: string): Promise<Result<StoredDraft | null, DraftOpeningReason>> {
  const record = await readRecord(key);
  if (!record.ok) return record;
  if (record.value === undefined) return ok(null);
  // Only who comes back needs the parser: the first statement does not wait for it.
  const parser = await import("./parse-draft.ts").catch(() => null);
  if (!parser) return fail("broken");
  const parsed = parser.parseDraft(record.value);
  if (parsed.ok) return ok({ document: parsed.value, stamp: JSON.stringify(record.value) });
  if (parsed.reason === "newer") return parsed;
  const moved = await writeRecords({ [quarantineOf(key)]: record.value, [key]: undefined });
  return moved.ok ? fail("damaged") : moved;
}

/** The door to the draft's own record. */
export function draftDoor(key: string): DraftDoor {
  let channel: BroadcastChannel | null = null;
  const tell = <Outcome extends { readonly ok: boolean }>(outcome: Outcome) => {
    if (outcome.ok) channel?.postMessage(key);
    return outcome;
  };
  return {
    write: async (document, stamp) => tell(await replaceRecord(key, stamp, document)),
    read: () => readDraft(key),
    remove: async () => tell(await discardDraft(key)),
    follow(onChange) {
      const opened = openChannel("samsyn-drafts");
      opened?.addEventListener("message", ({ data }) => {
        if (data === key) onChange();
      });
      channel = opened;
      return () => {
        opened?.close();
        channel = null;
      };
    },
  };
}

/** Holds an open draft and writes every change through the door; without a door it keeps nothing. */
export function createDraftStore(document: DraftDocument, door: DraftDoor | null): DraftStore {
  const state = createStore<DraftState>(() => ({
    document,
    saving: { status: door ? "saved" : "unkept" },
  }));
  const writer = door && new DraftWriter(door, state);
  const changeBy = (change: DraftChange) => {
    const before = state.getState().document;
    const after = change(before);
    if (after === before) return;
    state.setState({ document: after });
    writer?.changed(change);
  };
  return {
    state,
    change: changeBy,
    answer(change) {
      changeBy((draft) => withAnswers(draft, change));
    },
    save() {
      writer?.save();
    },
    async settled() {
      await writer?.idle();
      return state.getState().saving;
    },
    async discard() {
      return writer ? writer.stop() : ok(null);
    },
    follow() {
      return writer
        ? door.follow(() => {
            writer.lookAgain();
          })
        : () => undefined;
    },
  };
}

function quarantineOf(key: string): string {
  return `quarantine:${key}`;
}
