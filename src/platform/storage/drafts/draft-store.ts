import { createStore, type StoreApi } from "zustand/vanilla";
import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import { ok, type Result } from "#domain/result.ts";
import type { StorageReason } from "../records.ts";
import { type DraftDocument, withAnswers } from "./draft-document.ts";
import type { DraftRepository } from "./draft-repository.ts";
import { type DraftChange, type DraftState, DraftWriter, type SaveState } from "./draft-writer.ts";

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

/** Holds an open draft and writes every change to its repository; without one it keeps nothing. */
export function createDraftStore(
  document: DraftDocument,
  repository: DraftRepository | null,
): DraftStore {
  const state = createStore<DraftState>(() => ({
    document,
    saving: { status: repository ? "saved" : "unkept" },
  }));
  const writer = repository && new DraftWriter(repository, state);
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
        ? repository.follow(() => {
            writer.lookAgain();
          })
        : () => undefined;
    },
  };
}
