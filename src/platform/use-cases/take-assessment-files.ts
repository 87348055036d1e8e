import type { Assessment } from "#domain/assessment/assessment.ts";
import { type FileReason, readAssessmentFile } from "../channels/files/assessment-file.ts";
import { bringsNews, isDamaged, type JoinFileReason, joinFile } from "../storage/join-file.ts";

/**
 * What became of one of several assessment files.
 *
 * - `new`, `joined`, `nothing-new`: it is on this device, where it was not, was changed, or was as it is
 * - `protected`: no passphrase was given, or it does not fit
 * - `undecided`: somebody has to say what is to stand; nothing was written
 * - `unread`, `refused`: it cannot be read, or not be joined with what is here
 */
export type FileOutcome =
  | { readonly kind: "new" | "joined" | "nothing-new"; readonly assessment: Assessment }
  | { readonly kind: "protected" | "undecided" }
  | { readonly kind: "unread"; readonly reason: FileReason }
  | { readonly kind: "refused"; readonly reason: JoinFileReason };

/**
 * Takes assessment files in one after the other, each by itself: what happens to one is nothing to the
 * others. To try a passphrase takes a second. Stops before the next one when the signal aborts.
 */
export async function takeAssessmentFiles(
  files: readonly File[],
  passphrase: string,
  signal: AbortSignal,
  onOutcome: (file: File, outcome: FileOutcome) => void,
): Promise<void> {
  for (const file of files) {
    if (signal.aborted) return;
    onOutcome(file, await takeOne(file, passphrase));
  }
}

async function takeOne(file: File, passphrase: string): Promise<FileOutcome> {
  const content = await readAssessmentFile(file, passphrase);
  if (!content.ok) {
    const { reason } = content;
    if (reason === "passphrase-needed" || reason === "passphrase-wrong")
      return { kind: "protected" };
    // Of a damaged file something may be whole.
    return reason === "damaged" ? { kind: "undecided" } : { kind: "unread", reason };
  }
  const joined = await joinFile(content.value);
  if (!joined.ok) {
    const { reason } = joined;
    return isDamaged(reason) ? { kind: "undecided" } : { kind: "refused", reason };
  }
  const { value } = joined;
  if (value.kind === "kept") return { kind: "new", assessment: value.assessment };
  if (value.kind === "asks") return { kind: "undecided" };
  const { assessment } = value.after;
  return { kind: bringsNews(value) ? "joined" : "nothing-new", assessment };
}
