import { LIMITS } from "#domain/assessment/limits.ts";
import { answerLink, answerText } from "#platform/channels/codes/code-links.ts";
import { errorName } from "#platform/error-name.ts";

/** The ways in which a person can carry their sealed answers back. */
export type ReturnChannel = "mail" | "share" | "link" | "text" | "file" | "qr";

/** The address that brings the answers back, or null where it would be refused as too long. */
export function linkBack(base: string, code: string): string | null {
  const link = answerLink(base, code);
  return link.length <= LIMITS.linkCharacters ? link : null;
}

/** The file's name: the check code tells whose it is without a name. */
export function fileName(checkCode: string): string {
  return `samsyn-answer-${checkCode.replaceAll("-", "")}.txt`;
}

/** The file: one sentence for people, and the code. */
export function fileContent(sentence: string, code: string): string {
  return `${sentence}\n\n${answerText(code)}\n`;
}

/** Opens the share sheet. `closed`: by the person. `failed`: nothing came of it. */
export async function share(title: string, text: string): Promise<"shared" | "closed" | "failed"> {
  try {
    await navigator.share({ title, text });
    return "shared";
  } catch (error) {
    return errorName(error) === "AbortError" ? "closed" : "failed";
  }
}

/** Whether this browser has a share sheet. */
export function canShare(): boolean {
  return "share" in navigator;
}
