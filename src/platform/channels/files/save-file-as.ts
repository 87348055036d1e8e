import { fail, ok, type Result } from "#domain/result.ts";
import { errorName } from "../../error-name.ts";

/** A file that somebody asked for with a press. */
export type FileToSave<Reason extends string = never> = {
  /** With its ending. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly make: () => Promise<Result<Blob, Reason>>;
  /** Aborted where nobody wants the file any more. */
  readonly signal?: AbortSignal;
};

/** What became of a file. */
export type SavedFile = {
  /**
   * - `saved`: the browser has written it where the person chose
   * - `handed-over`: the browser has it; whether it was kept, no browser says
   */
  readonly how: "saved" | "handed-over";
  /** The name that the person chose, or else the one that was proposed. */
  readonly name: string;
};

/**
 * Why a file was not saved.
 *
 * - `cancelled`: the person chose no place for it
 * - `not-written`: it could not be written there, for want of room or of leave
 */
export type NotSavedReason = "cancelled" | "not-written";

type PickerOptions = {
  readonly suggestedName: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
};

declare global {
  /** Not in every browser, and not at every address. */
  var showSaveFilePicker:
    | ((options: PickerOptions) => Promise<FileSystemFileHandle & { remove?: () => Promise<void> }>)
    | undefined;
}

/**
 * A browser opens its dialog within some five seconds of the press. Until it has to, the file is made
 * first: choosing a file that is there empties it at once, so that nothing may fail after that.
 */
const DIALOG_AFTER_MS = 3000;

// Long enough for every browser to have begun the download.
const REVOKE_AFTER_MS = 60_000;

/**
 * Makes a file and saves it where the person chooses; a browser that cannot ask for the place takes it
 * into its downloads.
 */
export async function saveFileAs<Reason extends string>({
  name,
  type,
  make,
  signal,
}: FileToSave<Reason>): Promise<Result<SavedFile, Reason | NotSavedReason>> {
  const making = make();
  const early = await Promise.race([making, after(DIALOG_AFTER_MS)]);
  if (early && !early.ok) return early;
  if (signal?.aborted) return fail("cancelled");
  const target = await chooseTarget(name, type);
  if (!target.ok) return target;
  const made = await making;
  const isWanted = made.ok && !signal?.aborted;
  if (target.value) {
    if (isWanted) return write(target.value, made.value);
    await leaveNothing(target.value);
  } else if (isWanted) {
    download(name, made.value);
    return ok({ how: "handed-over", name });
  }
  return made.ok ? fail("cancelled") : made;
}

type SaveTarget = NonNullable<Awaited<ReturnType<NonNullable<typeof showSaveFilePicker>>>>;

/** Where the person wants the file; null where this browser does not ask. */
async function chooseTarget(
  name: string,
  type: string,
): Promise<Result<SaveTarget | null, "cancelled">> {
  const [mediaType = ""] = type.split(";");
  const ending = name.slice(name.lastIndexOf("."));
  const types = [{ description: ending, accept: { [mediaType]: [ending] } }];
  try {
    return ok((await globalThis.showSaveFilePicker?.({ suggestedName: name, types })) ?? null);
  } catch (error) {
    // Anything else: the press is too long ago, or the dialog is not allowed here.
    return errorName(error) === "AbortError" ? fail("cancelled") : ok(null);
  }
}

/** Saved is what the browser has closed: until then it may have written nothing. */
async function write(target: SaveTarget, content: Blob): Promise<Result<SavedFile, "not-written">> {
  try {
    const file = await target.createWritable();
    try {
      await file.write(content);
      await file.close();
    } catch (error) {
      await file.abort().catch(() => undefined);
      throw error;
    }
    return ok({ how: "saved", name: target.name });
  } catch {
    await leaveNothing(target);
    return fail("not-written");
  }
}

/** The dialog has made an empty file, which would look like a saved one. */
async function leaveNothing(target: SaveTarget): Promise<void> {
  try {
    const { size } = await target.getFile();
    if (size === 0) await target.remove?.();
  } catch {
    // It is not there, or it cannot be reached: nothing to tidy.
  }
}

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  void after(REVOKE_AFTER_MS).then(() => {
    URL.revokeObjectURL(address);
  });
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, null);
  });
}
