import type { StoreApi } from "zustand/vanilla";
import type { Result } from "#domain/result.ts";
import type { StorageReason } from "../records.ts";
import type { DraftDocument } from "./draft-document.ts";
import type { DraftRepository } from "./draft-repository.ts";

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

/** One change that the person made. */
export type DraftChange = (document: DraftDocument) => DraftDocument;

/** The stamp of a record that is not there. */
const NO_RECORD = "null";

/**
 * Writes an open draft, one write at a time; of those that wait, the latest wins. Where another tab
 * has written in between, what it wrote is read and what is unwritten here is done once more on top.
 */
export class DraftWriter {
  readonly #repository: DraftRepository;
  readonly #state: StoreApi<DraftState>;
  #stamp = NO_RECORD;
  /** What this tab changed since the record that the stamp stands for. */
  #unwritten: readonly DraftChange[] = [];
  #waiting: DraftDocument | null = null;
  #isStale = false;
  #isRemoved = false;
  #isStopped = false;
  #running: Promise<void> | null = null;

  constructor(repository: DraftRepository, state: StoreApi<DraftState>) {
    this.#repository = repository;
    this.#state = state;
  }

  save(): void {
    if (this.#isStopped) return;
    this.#isRemoved = false;
    this.#waiting = this.#state.getState().document;
    this.#show({ status: "saving" });
    this.#running ??= this.#run();
  }

  changed(change: DraftChange): void {
    this.#unwritten = [...this.#unwritten, change];
    // What was removed elsewhere comes back only where the person asks for it.
    if (!this.#isRemoved) this.save();
  }

  /** Another tab has written or removed the record. */
  lookAgain(): void {
    if (this.#isStopped) return;
    this.#isStale = true;
    this.#running ??= this.#run();
  }

  async idle(): Promise<void> {
    await this.#running;
  }

  async stop(): Promise<Result<null, StorageReason>> {
    this.#isStopped = true;
    this.#waiting = null;
    this.#isStale = false;
    await this.#running;
    return this.#repository.remove();
  }

  async #run(): Promise<void> {
    while (this.#waiting || this.#isStale) {
      if (this.#isStale || !this.#waiting) await this.#read();
      else await this.#write(this.#waiting);
    }
    this.#running = null;
  }

  async #write(document: DraftDocument): Promise<void> {
    this.#waiting = null;
    const { length } = this.#unwritten;
    const written = await this.#repository.write(document, this.#stamp);
    if (written.ok) {
      this.#stamp = JSON.stringify(document);
      this.#unwritten = this.#unwritten.slice(length);
      if (!this.#waiting) this.#show({ status: "saved" });
    } else if (written.reason === "changed") {
      this.#isStale = !this.#isStopped;
    } else if (!this.#waiting) {
      this.#show({ status: "failed", reason: written.reason });
    }
  }

  async #read(): Promise<void> {
    this.#isStale = false;
    const read = await this.#repository.read();
    if (this.#isStopped) return;
    if (read.ok && read.value) {
      this.#stamp = read.value.stamp;
      const document = this.#unwritten.reduce(
        (draft, change) => change(draft),
        read.value.document,
      );
      this.#waiting = this.#unwritten.length > 0 ? document : null;
      this.#state.setState({ document });
      this.#show({ status: this.#waiting ? "saving" : "saved" });
      return;
    }
    this.#waiting = null;
    if (read.ok) {
      this.#stamp = NO_RECORD;
      this.#isRemoved = true;
      this.#show({ status: "failed", reason: "removed" });
    } else {
      this.#show({ status: "failed", reason: read.reason === "damaged" ? "broken" : read.reason });
    }
  }

  #show(saving: SaveState): void {
    this.#state.setState({ saving });
  }
}
