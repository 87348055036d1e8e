import { qrTextOfText, textOfQrText } from "#domain/sealing/code-text.ts";
import type { CodeKind } from "#domain/sealing/frame.ts";

/**
 * The part of an address that says what its code is: `#/i/…` and `#/r/…`. In upper case it says too
 * that the code is spelled for a QR code. FROZEN.
 */
export const KIND_LETTERS: Readonly<Record<CodeKind, string>> = { invitation: "i", answer: "r" };

/** What stands before the code in the form that is copied without an address. FROZEN. */
const TEXT_SCHEME = "samsyn:";

/** What an address carries behind its `#`. The code is not checked. */
export type CodeFragment = { readonly kind: CodeKind; readonly code: string };

/** The address that opens an invitation; a fragment of `base` is dropped. */
export function invitationLink(base: string, code: string): string {
  return link(base, "invitation", code);
}

/** The address that brings a sealed answer back; a fragment of `base` is dropped. */
export function answerLink(base: string, code: string): string {
  return link(base, "answer", code);
}

/** The address of a link in the form for a QR code, whose code is spelled in upper-case base32. */
export function qrLink(base: string, kind: CodeKind, code: string): string {
  return `${withoutFragment(base)}#/${KIND_LETTERS[kind].toUpperCase()}/${qrTextOfText(code)}`;
}

/** A sealed answer as text without an address, to copy and to save as a file. */
export function answerText(code: string): string {
  return `${TEXT_SCHEME}${KIND_LETTERS.answer}/${code}`;
}

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

function link(base: string, kind: CodeKind, code: string): string {
  return `${withoutFragment(base)}#/${KIND_LETTERS[kind]}/${code}`;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, "");
}
