import type { FileReason } from "#platform/channels/files/assessment-file.ts";
import type { useTranslation } from "#platform/i18n/use-translation.ts";
import type { JoinFileReason } from "#platform/storage/join-file.ts";

type Words = ReturnType<typeof useTranslation<["join", "common", "errors"]>>["t"];

/** Why a file was not joined. */
export function problemWords(t: Words, reason: JoinFileReason | "other"): string {
  switch (reason) {
    case "other-key":
    case "other-configuration":
    case "too-much":
    case "other":
      return t(`reason.${reason}`);
    default:
      return t(`errors:problem.${reason}`);
  }
}

/** Why a file was not read. */
export function fileWords(t: Words, reason: FileReason): string {
  return t(`errors:file.${reason}`);
}
