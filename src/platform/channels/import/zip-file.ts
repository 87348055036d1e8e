import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { LIMITS } from "#domain/assessment/limits.ts";
import { fail, ok, type Result } from "#domain/result.ts";

/** A file of a zip archive. `too-long`: its own size is above 5 MB, so it was left packed. */
export type ZipEntry = { readonly name: string; readonly content: Result<Blob, "too-long"> };

/**
 * Why an archive was refused as a whole. `too-long`: above the limits, or more in it than it says
 * (a zip bomb): unpacking stopped there. `damaged`: no zip, cut off, or protected with a password.
 */
export type ZipReason = "too-long" | "damaged";

/** Bounds of what is read, in bytes and files. */
export const ZIP_LIMITS = {
  packedBytes: 25 * 1024 * 1024,
  entryBytes: LIMITS.assessmentFileBytes,
  unpackedBytes: 50 * 1024 * 1024,
  entries: 2000,
} as const;

// One step of the inflater makes at most a thousand times as much: four megabytes.
const STEP_BYTES = 4096;
// How often the page gets a turn.
const STEPS_PER_TURN = 256;

/** Unpacks an archive in memory, piece by piece; folders and the litter of macOS are left out. */
export async function unzip(archive: Blob): Promise<Result<readonly ZipEntry[], ZipReason>> {
  if (archive.size > ZIP_LIMITS.packedBytes) return fail("too-long");
  const packed = new Uint8Array(await archive.arrayBuffer());
  const unpacking = new Unpacking();
  try {
    for (let at = 0, steps = 0; at < packed.length && !unpacking.stopped; at += STEP_BYTES) {
      unpacking.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
      steps += 1;
      if (steps % STEPS_PER_TURN === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  } catch {
    return fail("damaged");
  }
  return unpacking.outcome();
}

/** One archive on its way through the inflater, and how much came out of it. */
class Unpacking {
  stopped: ZipReason | null = null;
  readonly #unzip = new Unzip((file) => {
    this.#begin(file);
  });
  readonly #entries: ZipEntry[] = [];
  #unfinished = 0;
  #bytes = 0;
  #files = 0;

  constructor() {
    this.#unzip.register(UnzipInflate);
  }

  push(piece: Uint8Array, isLast: boolean): void {
    this.#unzip.push(piece, isLast);
  }

  outcome(): Result<readonly ZipEntry[], ZipReason> {
    if (this.stopped) return fail(this.stopped);
    return this.#files === 0 || this.#unfinished > 0 ? fail("damaged") : ok(this.#entries);
  }

  #begin(file: UnzipFile): void {
    this.#files += 1;
    if (this.#files > ZIP_LIMITS.entries) this.stopped = "too-long";
    const isLitter = file.name.endsWith("/") || file.name.startsWith("__MACOSX/");
    if (this.stopped || isLitter) return;
    if ((file.originalSize ?? 0) > ZIP_LIMITS.entryBytes) {
      this.#entries.push({ name: file.name, content: fail("too-long") });
      return;
    }
    this.#unfinished += 1;
    this.#collect(file);
  }

  #collect(file: UnzipFile): void {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    file.ondata = (error, piece, isLast) => {
      if (error) this.stopped ??= "damaged";
      if (this.stopped) return;
      size += piece.length;
      this.#bytes += piece.length;
      if (size > ZIP_LIMITS.entryBytes || this.#bytes > ZIP_LIMITS.unpackedBytes) {
        this.stopped = "too-long";
        return;
      }
      pieces.push(piece.slice());
      if (!isLast) return;
      this.#unfinished -= 1;
      this.#entries.push({ name: file.name, content: ok(new Blob(pieces)) });
    };
    file.start();
  }
}
