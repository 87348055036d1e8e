import type { CodeKind } from "#domain/sealing/bytes/frame.ts";
import { qrTextOfText } from "#domain/sealing/code-text.ts";
import { KIND_LETTERS } from "./fragment.ts";

/** What stands before the code in the form that is copied without an address. FROZEN. */
const TEXT_SCHEME = "samsyn:";

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

/** The code of a text that is one sealed answer and nothing else; null where it is not. */
export function textedCode(text: string): string | null {
  const start = answerText("");
  return text.startsWith(start) ? text.slice(start.length).trimEnd() : null;
}

function link(base: string, kind: CodeKind, code: string): string {
  return `${withoutFragment(base)}#/${KIND_LETTERS[kind]}/${code}`;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, "");
}
