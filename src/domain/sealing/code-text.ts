import { fail, ok, type Result } from "../result.ts";
import { type Bytes, fromBase32, fromBase64url, toBase32, toBase64url } from "./bytes/bytes.ts";
import { type CodeKind, unframeCode } from "./bytes/frame.ts";
import type { CodeReason } from "./code-reason.ts";

/** A code as text: base64url without padding. */
export function textOfCode(code: Uint8Array): string {
  return toBase64url(code);
}

/** A code's text in the spelling that QR codes carry: base32. Throws where it is no base64url. */
export function qrTextOfText(text: string): string {
  return toBase32(fromBase64url(text));
}

/**
 * The text of a code that was spelled for a QR code. What is not the one canonical spelling of its
 * bytes becomes a text that `codeOfText` refuses, for the reason that its beginning gives.
 */
export function textOfQrText(qrText: string): string {
  try {
    return toBase64url(fromBase32(qrText));
  } catch {
    const [symbols = ""] = /^[A-Z2-7]*/.exec(qrText) ?? [];
    const start = toBase64url(fromBase32(symbols.slice(0, symbols.length & ~7)));
    // No base64url has this length.
    return start.padEnd(start.length + ((5 - (start.length & 3)) & 3), "A");
  }
}

/**
 * The bytes of a whole and undamaged code of this kind. Refuses text above `maxCharacters` unread,
 * and text that is not the one canonical spelling of its bytes.
 */
export function codeOfText(
  text: string,
  kind: CodeKind,
  maxCharacters: number,
): Result<Bytes, CodeReason> {
  const read = readText(text, kind, maxCharacters);
  return read.ok ? ok(read.value.code) : read;
}

/** As `codeOfText`, without the frame around the body. */
export function bodyOfText(
  text: string,
  kind: CodeKind,
  maxCharacters: number,
): Result<Bytes, CodeReason> {
  const read = readText(text, kind, maxCharacters);
  return read.ok ? ok(read.value.body) : read;
}

function readText(text: string, kind: CodeKind, maxCharacters: number) {
  if (text.length > maxCharacters) return fail("too-long");
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return fail("not-a-code");
  const code = decoded(text);
  // A code cut in the middle of a group is no base64url, but its start still tells why.
  const start = text.length < 4 ? text.padEnd(4, "A") : text.slice(0, text.length & ~3);
  const body = unframeCode(kind, code ?? fromBase64url(start));
  if (!body.ok) return body;
  return code === null ? fail("damaged") : ok({ code, body: body.value });
}

function decoded(text: string): Bytes | null {
  try {
    return fromBase64url(text);
  } catch {
    return null;
  }
}
