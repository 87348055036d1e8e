import { LIMITS } from "#domain/assessment/assessment.ts";
import { findCodes } from "#platform/channels/find-codes.ts";
import { type TakenIn, takeInto } from "#platform/storage/take-in.ts";

/** What became of one thing that was brought in; the file's name is empty for pasted text. */
export type IntakeLine =
  | { readonly kind: "answer"; readonly name: string; readonly taken: TakenIn }
  /** No answer in it. */
  | { readonly kind: "nothing"; readonly name: string }
  /** Above the limit, not read. */
  | { readonly kind: "too-long"; readonly name: string }
  /** The browser cannot reach the file any more. */
  | { readonly kind: "unreachable"; readonly name: string };

/** Whether the answer is in now, by this or by an earlier way. */
export function isIn(line: IntakeLine): boolean {
  return line.kind === "answer" && line.taken.ok;
}

/** Takes every answer in a pasted text into the assessment. */
export function takeFromText(assessmentId: string, text: string): Promise<readonly IntakeLine[]> {
  return takeFrom(assessmentId, text, "");
}

/** Takes every answer in the files into the assessment, one file after the other. */
export async function takeFromFiles(
  assessmentId: string,
  files: readonly File[],
): Promise<readonly IntakeLine[]> {
  const lines: IntakeLine[] = [];
  for (const file of files) lines.push(...(await takeFromFile(assessmentId, file)));
  return lines;
}

async function takeFromFile(assessmentId: string, file: File): Promise<readonly IntakeLine[]> {
  const { name } = file;
  if (file.size > LIMITS.answerFileBytes) return [{ kind: "too-long", name }];
  const text = await file.text().catch(() => null);
  return text === null ? [{ kind: "unreachable", name }] : takeFrom(assessmentId, text, name);
}

async function takeFrom(
  assessmentId: string,
  text: string,
  name: string,
): Promise<readonly IntakeLine[]> {
  const found = findCodes(text, "answer");
  if (found.length === 0) return [{ kind: "nothing", name }];
  const lines: IntakeLine[] = [];
  for (const code of found) {
    const taken = code.ok ? await takeInto(assessmentId, code.value) : code;
    lines.push({ kind: "answer", name, taken });
  }
  return lines;
}
