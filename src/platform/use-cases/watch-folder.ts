import { ok, type Result } from "#domain/result.ts";
import { CODE_REASONS, type CodeReason } from "#domain/sealing/code-reason.ts";
import { type Folder, type FolderReason, filesIn } from "../channels/import/folder.ts";
import { type IntakeLine, takeFromEach } from "./take-in-files.ts";

/** The others pass: the invitation is allowed again, the device has room. */
const OF_FILE: ReadonlySet<string> = new Set<CodeReason>(
  CODE_REASONS.filter((reason) => reason !== "unknown-invitation" && reason !== "too-many"),
);

/** What was found in a file when it was last read. */
type Reading = {
  /** By what a change of the file is seen. */
  readonly stamp: string;
  readonly problems: readonly IntakeLine[];
  /** The file was the same at the look before: it is not just being written. */
  readonly isSettled: boolean;
};

/** Takes in what is new, and tells what of the folder's answers could not be taken in. */
export type FolderLook = () => Promise<Result<readonly IntakeLine[], FolderReason>>;

/**
 * A look into a folder, again and again. A file is read once, and again when it has changed. A sync
 * program may still be writing it: what is wrong with it counts once it has stayed as it is for one look.
 */
export function watchFolder(assessmentId: string, folder: Folder): FolderLook {
  let read: ReadonlyMap<string, Reading> = new Map();
  return async () => {
    const files = await filesIn(folder);
    if (!files.ok) return files;
    const toRead = files.value.filter((file) => isToRead(file, read.get(file.name)));
    const taken = await takeFromEach(assessmentId, toRead);
    const fresh = toRead.map((file, index): [string, Reading] => {
      const stamp = stampOf(file);
      const problems = (taken[index] ?? []).filter(isProblem);
      return [file.name, { stamp, problems, isSettled: read.get(file.name)?.stamp === stamp }];
    });
    const there = new Set(files.value.map(({ name }) => name));
    read = new Map([...read, ...fresh].filter(([name]) => there.has(name)));
    return ok([...read.values()].flatMap(({ problems, isSettled }) => (isSettled ? problems : [])));
  };
}

function stampOf({ size, lastModified }: File): string {
  return `${size} ${lastModified}`;
}

function isToRead(file: File, before: Reading | undefined): boolean {
  if (!before || before.stamp !== stampOf(file)) return true;
  return before.problems.length > 0 && (!before.isSettled || !before.problems.every(isOfFile));
}

/** A folder may hold anything, and answers to other assessments: that is no problem. */
function isProblem(line: IntakeLine): boolean {
  if (line.kind !== "answer") return ["unread", "unreachable", "not-loaded"].includes(line.kind);
  return !line.taken.ok && line.taken.reason !== "other-assessment";
}

/** Lies in the file, so that trying again is idle until it changes. */
function isOfFile(line: IntakeLine): boolean {
  if (line.kind !== "answer") return line.kind === "unread";
  return !line.taken.ok && OF_FILE.has(line.taken.reason);
}
