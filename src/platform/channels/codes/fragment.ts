import { fromBase64url } from "#domain/sealing/bytes/bytes.ts";
import { type CodeKind, codeLength } from "#domain/sealing/bytes/frame.ts";
import { textOfQrText } from "#domain/sealing/code-text.ts";

/**
 * The part of an address that says what its code is: `#/i/…` and `#/r/…`. In upper case it says too
 * that the code is spelled for a QR code. FROZEN.
 */
export const KIND_LETTERS: Readonly<Record<CodeKind, string>> = { invitation: "i", answer: "r" };

/** What an address carries behind its `#`. The code is not checked. */
export type CodeFragment = { readonly kind: CodeKind; readonly code: string };

/**
 * The code in `location.hash` as base64url, or null where it carries none. Takes the form for QR
 * codes, and whatever the `#`, a `/` or the gaps between lines became on the way; drops what a mail
 * program hung on behind the code.
 */
export function parseFragment(hash: string): CodeFragment | null {
  const plain = hash.replace(/%(?:25)*2f/gi, "/").replace(/\s|%(?:25)*(?:20|0[ad])/gi, "");
  const [, letter, symbols] = /^\/?[^/]*\/([ir])\/([\w-]+)/i.exec(plain) ?? [];
  if (letter === undefined || symbols === undefined) return null;
  const lower = letter.toLowerCase();
  return {
    kind: lower === KIND_LETTERS.answer ? "answer" : "invitation",
    code: letter === lower ? withoutTail(symbols) : textOfQrText(symbols),
  };
}

/** A code tells by its first symbols how long it is. */
function withoutTail(symbols: string): string {
  const length = codeLength(fromBase64url(symbols.slice(0, 8).padEnd(8, "A")));
  return length === null ? symbols : symbols.slice(0, Math.ceil((length * 4) / 3));
}
