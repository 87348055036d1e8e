import { createStore, type StoreApi } from "zustand/vanilla";
import type { PartyId } from "#domain/assessment/party.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import type { DraftDocument } from "./draft-document.ts";
import { deleteRecord, listKeys, readRecord, type StorageReason, writeRecord } from "./records.ts";

/** What the person may believe about their answers. */
export type SaveState =
  | { readonly status: "saving" }
  /** On disk. */
  | { readonly status: "saved" }
  /** In this tab only: the last write did not arrive. */
  | { readonly status: "failed"; readonly reason: StorageReason }
  /** In this tab only, because the person went on without storage. */
  | { readonly status: "unkept" };

const SAVING: SaveState = { status: "saving" };
const SAVED: SaveState = { status: "saved" };

/** The draft as the screen shows it, ahead of the disk by what `saving` says. */
export type DraftState = { readonly document: DraftDocument; readonly saving: SaveState };

/** One open draft. */
export type DraftStore = {
  readonly state: StoreApi<DraftState>;
  /** Shows the change at once and writes it at once; of writes that wait, the latest wins. */
  readonly change: (change: (document: DraftDocument) => DraftDocument) => void;
  /** Writes the draft as it stands: a new one, or once more after a failure. */
  readonly save: () => void;
  /** Waits until nothing is on its way to the disk. */
  readonly settled: () => Promise<SaveState>;
  /** Stops writing for good and removes the record. */
  readonly discard: () => Promise<Result<null, StorageReason>>;
};

/** Where a draft is written. */
export type DraftDoor = {
  readonly write: (document: DraftDocument) => Promise<Result<null, StorageReason>>;
  readonly remove: () => Promise<Result<null, StorageReason>>;
};

/** `damaged`: the record was no draft; its raw value lies in quarantine. */
export type DraftOpeningReason = StorageReason | "damaged";

/** One respondent, one invitation, one draft on this device. */
export function draftKey(assessmentId: string, invitationId: number): string {
  return `draft:${assessmentId}:${invitationId}`;
}

/** A draft on the facilitator's device, under the short code that its person knows. */
export function deviceDraftKey(assessmentId: string, party: PartyId, code: string): string {
  return devicePrefix(assessmentId, party) + code;
}

/** The codes of the unfinished drafts that lie on this device for a party. */
export async function deviceDraftCodes(
  assessmentId: string,
  party: PartyId,
): Promise<Result<readonly string[], StorageReason>> {
  const prefix = devicePrefix(assessmentId, party);
  const keys = await listKeys(prefix);
  return keys.ok ? ok(keys.value.map((key) => key.slice(prefix.length))) : keys;
}

/** Removes a draft that nobody has open. */
export function discardDraft(key: string): Promise<Result<null, StorageReason>> {
  return deleteRecord(key);
}

/**
 * Reads a draft: null where there is none. A damaged one is moved into quarantine, raw, so that a
 * new one can take its place; one of a newer version stays where it is.
 */
export async function openDraft(
  key: string,
): Promise<Result<DraftDocument | null, DraftOpeningReason>> {
  const record = await readRecord(key);
  if (!record.ok) return record;
  if (record.value === undefined) return ok(null);
  // Only who comes back needs the parser: the first statement does not wait for it.
  const parser = await import("./parse-draft.ts").catch(() => null);
  if (!parser) return fail("broken");
  const parsed = parser.parseDraft(record.value);
  if (parsed.ok || parsed.reason === "newer") return parsed;
  const kept = await writeRecord(`quarantine:${key}`, record.value);
  if (!kept.ok) return kept;
  const removed = await deleteRecord(key);
  return removed.ok ? fail("damaged") : removed;
}

/** The door to the draft's own record. */
export function draftDoor(key: string): DraftDoor {
  return {
    write: (document) => writeRecord(key, document),
    remove: () => deleteRecord(key),
  };
}

/** Holds an open draft and writes every change through the door; without a door it keeps nothing. */
export function createDraftStore(document: DraftDocument, door: DraftDoor | null): DraftStore {
  const state = createStore<DraftState>(() => ({
    document,
    saving: door ? SAVED : { status: "unkept" },
  }));
  const writer = door ? startWriter(door, (saving) => state.setState({ saving })) : null;
  return {
    state,
    change(change) {
      const before = state.getState().document;
      const after = change(before);
      if (after === before) return;
      state.setState({ document: after });
      writer?.write(after);
    },
    save() {
      writer?.write(state.getState().document);
    },
    async settled() {
      await writer?.idle();
      return state.getState().saving;
    },
    async discard() {
      await writer?.stop();
      return door ? door.remove() : ok(null);
    },
  };
}

function devicePrefix(assessmentId: string, party: PartyId): string {
  return `device-draft:${assessmentId}:${party}:`;
}

/** Writes one document at a time, in order; a newer one replaces one that still waits. */
function startWriter(door: DraftDoor, show: (saving: SaveState) => void) {
  let waiting: DraftDocument | null = null;
  let running: Promise<void> | null = null;
  let stopped = false;

  async function run(): Promise<void> {
    while (waiting) {
      const document = waiting;
      waiting = null;
      const written = await door.write(document);
      if (waiting) continue;
      show(written.ok ? SAVED : { status: "failed", reason: written.reason });
    }
    running = null;
  }

  return {
    write(document: DraftDocument) {
      if (stopped) return;
      waiting = document;
      show(SAVING);
      running ??= run();
    },
    async idle() {
      await running;
    },
    async stop() {
      stopped = true;
      waiting = null;
      await running;
    },
  };
}
