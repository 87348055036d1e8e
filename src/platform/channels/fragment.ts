import { textOfQrText } from "#domain/sealing/code-text.ts";
import type { CodeKind } from "#domain/sealing/frame.ts";

/**
 * The part of an address that says what its code is: `#/i/…` and `#/r/…`. In upper case it says too
 * that the code is spelled for a QR code. FROZEN.
 */
export const KIND_LETTERS: Readonly<Record<CodeKind, string>> = { invitation: "i", answer: "r" };

/** What an address carries behind its `#`. The code is not checked. */
export type CodeFragment = { readonly kind: CodeKind; readonly code: string };

/**
 * The code in `location.hash` as base64url, or null where it carries none. Takes the form for QR
 * codes and percent-encoded `#` and `/` too, and drops what a mail program hung on behind the code.
 */
export function parseFragment(hash: string): CodeFragment | null {
  const plain = hash.replace(/%(?:25)*23/gi, "#").replace(/%(?:25)*2f/gi, "/");
  const [, letter, code] = /^#?\/([irIR])\/([A-Za-z0-9_-]+)/.exec(plain) ?? [];
  if (letter === undefined || code === undefined) return null;
  const lower = letter.toLowerCase();
  return {
    kind: lower === KIND_LETTERS.answer ? "answer" : "invitation",
    code: letter === lower ? code : textOfQrText(code),
  };
}
