import { fileUnlessRemoved } from "#domain/sealing/receive-answer.ts";
import {
  type FoundAnswer,
  findInFile,
  findInText,
  type NotFound,
} from "../channels/import/find-in-file.ts";
import { type TakenIn, takeAllInto } from "./take-in-answers.ts";

/** What became of one thing that was brought in; the file's name is empty for pasted text. */
export type IntakeLine =
  | { readonly kind: "answer"; readonly name: string; readonly taken: TakenIn }
  | NotFound;

/** How far a long intake has come, in answers. */
export type IntakeProgress = { readonly done: number; readonly total: number };

// As many answers as go to the disk at once: the more, the faster; the fewer, the sooner they count.
const ANSWERS_PER_WRITE = 100;

// Waiting for the disk, several files are as fast as one; they lie in memory together.
const FILES_AT_ONCE = 20;

/** Whether the answer is in now, by this or by an earlier way. */
export function isIn(line: IntakeLine): boolean {
  return line.kind === "answer" && line.taken.ok;
}

/** Takes every answer in a pasted text into the assessment. */
export function takeFromText(
  assessmentId: string,
  text: string,
  onProgress?: (progress: IntakeProgress) => void,
): Promise<readonly IntakeLine[]> {
  return takeAll(assessmentId, findInText(text, ""), onProgress);
}

/** Takes every answer in the files into the assessment, some at a time. */
export async function takeFromFiles(
  assessmentId: string,
  files: readonly File[],
  onProgress?: (progress: IntakeProgress) => void,
): Promise<readonly IntakeLine[]> {
  const found = await findInEach(files);
  return takeAll(assessmentId, found.flat(), onProgress);
}

/** The same for files that nobody brought by hand: what became of each of them, in their order. */
export async function takeFromEach(
  assessmentId: string,
  files: readonly File[],
): Promise<readonly (readonly IntakeLine[])[]> {
  const found = await findInEach(files);
  const lines = await takeAll(assessmentId, found.flat(), undefined, fileUnlessRemoved);
  let at = 0;
  return found.map(({ length }) => {
    at += length;
    return lines.slice(at - length, at);
  });
}

async function findInEach(files: readonly File[]) {
  const found: (readonly (FoundAnswer | NotFound)[])[] = [];
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    found.push(...(await Promise.all(files.slice(at, at + FILES_AT_ONCE).map(findInFile))));
  }
  return found;
}

/** One line for each thing that was found, in their order. */
async function takeAll(
  assessmentId: string,
  found: readonly (FoundAnswer | NotFound)[],
  onProgress?: (progress: IntakeProgress) => void,
  file?: typeof fileUnlessRemoved,
): Promise<readonly IntakeLine[]> {
  const lines: IntakeLine[] = [];
  for (let at = 0; at < found.length; at += ANSWERS_PER_WRITE) {
    onProgress?.({ done: at, total: found.length });
    lines.push(...(await takeSome(assessmentId, found.slice(at, at + ANSWERS_PER_WRITE), file)));
  }
  return lines;
}

async function takeSome(
  assessmentId: string,
  found: readonly (FoundAnswer | NotFound)[],
  file: typeof fileUnlessRemoved | undefined,
): Promise<readonly IntakeLine[]> {
  const whole = found.flatMap((one) => ("code" in one && one.code.ok ? [one.code.value] : []));
  const taken = [...(whole.length > 0 ? await takeAllInto(assessmentId, whole, file) : [])];
  return found.flatMap((one): readonly IntakeLine[] => {
    if (!("code" in one)) return [one];
    const outcome = one.code.ok ? taken.shift() : one.code;
    return outcome ? [{ kind: "answer", name: one.name, taken: outcome }] : [];
  });
}
