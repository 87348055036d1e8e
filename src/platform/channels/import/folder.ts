import { fail, ok, type Result } from "#domain/result.ts";
import { errorName } from "../../error-name.ts";
import { MAIL_BYTES } from "./import-file.ts";

/**
 * Why a folder was not looked through. `not-allowed`: the person has to allow it first, or again.
 * `unreachable`: moved, removed, or on a drive that is away. `too-many`: above the limit, not read.
 */
export type FolderReason = "not-allowed" | "unreachable" | "too-many";

const MAX_FILES = 4000;

const READ = { mode: "read" } as const;

/** Hidden, or as programs name what they have not written to the end. */
const PASSED_OVER = /^[.~]|\.(?:tmp|temp|part|partial|crdownload|download|opdownload)$/i;

type Ask = (options: { readonly mode: "read" }) => Promise<PermissionState>;

/** A folder of the person's. Those of other kinds ask for no permission. */
export type Folder = FileSystemDirectoryHandle & {
  readonly queryPermission?: Ask;
  readonly requestPermission?: Ask;
};

declare global {
  /** Not in every browser, and not at every address. */
  var showDirectoryPicker:
    | ((options: { readonly id: string; readonly mode: "read" }) => Promise<Folder>)
    | undefined;
}

/** Whether this browser lets a person choose a folder that a page may go on reading. */
export function canChooseFolder(): boolean {
  return typeof showDirectoryPicker === "function";
}

/** The folder that the person chooses, or null. */
export async function chooseFolder(): Promise<Folder | null> {
  return (await showDirectoryPicker?.({ id: "answers", ...READ }).catch(() => null)) ?? null;
}

/**
 * Whether the folder may be read without asking, or after asking, which takes a press of the person.
 * `prompt`: they have not said yet, or closed the question.
 */
export async function permissionToRead(
  folder: Folder,
  how: "as-it-is" | "asking",
): Promise<PermissionState> {
  const permission = how === "asking" ? folder.requestPermission : folder.queryPermission;
  return (await permission?.call(folder, READ).catch(() => null)) ?? "denied";
}

/** The files in a folder that may hold answers: no larger than a mail, no folders, none that is hidden or half written. */
export async function filesIn(folder: Folder): Promise<Result<readonly File[], FolderReason>> {
  const entries: FileSystemFileHandle[] = [];
  try {
    for await (const entry of folder.values()) {
      if (entry.kind !== "file" || PASSED_OVER.test(entry.name)) continue;
      if (entries.length === MAX_FILES) return fail("too-many");
      entries.push(entry);
    }
  } catch (error) {
    return fail(errorName(error) === "NotAllowedError" ? "not-allowed" : "unreachable");
  }
  // What was moved away meanwhile is gone; what a program holds is there at the next look.
  const files = await Promise.all(entries.map((entry) => entry.getFile().catch(() => null)));
  return ok(files.filter((file) => file !== null).filter(({ size }) => size <= MAIL_BYTES));
}
