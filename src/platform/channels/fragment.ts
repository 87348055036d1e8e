import type { CodeKind } from "#domain/sealing/frame.ts";

/** The part of an address that says what its code is: `#/i/…` and `#/r/…`. FROZEN. */
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

/** A sealed answer as text without an address, to copy and to save as a file. */
export function answerText(code: string): string {
  return `${TEXT_SCHEME}${KIND_LETTERS.answer}/${code}`;
}

/**
 * The code in `location.hash`, or null where it carries none. Takes percent-encoded `#` and `/`
 * too, and drops what a mail program hung on behind the code.
 */
export function parseFragment(hash: string): CodeFragment | null {
  const plain = hash.replace(/%(?:25)*23/gi, "#").replace(/%(?:25)*2f/gi, "/");
  const [, letter, code] = /^#?\/([ir])\/([A-Za-z0-9_-]+)/.exec(plain) ?? [];
  if (code === undefined) return null;
  return { kind: letter === KIND_LETTERS.answer ? "answer" : "invitation", code };
}

function link(base: string, kind: CodeKind, code: string): string {
  return `${base.replace(/#.*$/s, "")}#/${KIND_LETTERS[kind]}/${code}`;
}
