import { fail, ok, type Result } from "../../result.ts";
import type { CodeReason } from "../code-reason.ts";
import { ByteReader, type Bytes, ByteWriter } from "./bytes.ts";

/** What a code is. The place in the list, from 1, is its number in the first byte. FROZEN. */
export const CODE_KINDS = ["invitation", "answer"] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** Kept for a key, which a later Samsyn may send as a code. */
const RESERVED_KIND = 3;

/** The format version that this Samsyn writes. */
export const FORMAT_VERSION = 1;

/** Bytes that certainly hold kind, version and body length. */
const FRAME_START_BYTES = 4;
const CRC_BYTES = 4;

/** The first byte of a code: kind in the high nibble, format version in the low one. */
export function kindAndVersion(kind: CodeKind): number {
  return (CODE_KINDS.indexOf(kind) + 1) * 0x10 + FORMAT_VERSION;
}

/** Kind and version, length, body, CRC-32 over all before it. */
export function frameCode(kind: CodeKind, body: Uint8Array): Bytes {
  const framed = new ByteWriter().byte(kindAndVersion(kind)).varint(body.length).raw(body).finish();
  return new ByteWriter().raw(framed).uint32(crc32(framed)).finish();
}

/** Kind and version alone, which every version of Samsyn can tell. */
export function checkKind(kind: CodeKind, first: number): Result<CodeKind, CodeReason> {
  const number = first >>> 4;
  const found = CODE_KINDS[number - 1];
  const version = first & 0x0f;
  if (number === RESERVED_KIND && version > 0) return fail("newer-version");
  if (found === undefined || version === 0) return fail("not-a-code");
  if (found !== kind) return fail("wrong-kind");
  return version > FORMAT_VERSION ? fail("newer-version") : ok(kind);
}

/**
 * How many bytes a code has in all, told by its first `FRAME_START_BYTES`; null where the length
 * is malformed or missing.
 */
export function codeLength(start: Uint8Array): number | null {
  const reader = new ByteReader(start);
  reader.byte();
  const length = reader.varint();
  if (reader.isBroken()) return null;
  return 1 + varintBytes(length) + length + CRC_BYTES;
}

/** The body of a whole and undamaged code of this kind. */
export function unframeCode(kind: CodeKind, code: Uint8Array): Result<Bytes, CodeReason> {
  const [first] = code;
  if (first === undefined) return fail("not-a-code");
  const kindOk = checkKind(kind, first);
  if (!kindOk.ok) return kindOk;
  const length = codeLength(code.subarray(0, FRAME_START_BYTES));
  if (length === null) return fail(code.length < FRAME_START_BYTES ? "truncated" : "damaged");
  if (code.length < length) return fail("truncated");
  if (code.length > length) return fail("damaged");
  const framed = code.subarray(0, length - CRC_BYTES);
  const expected = new ByteWriter().uint32(crc32(framed)).finish();
  const matches = expected.every((byte, index) => byte === code[length - CRC_BYTES + index]);
  if (!matches) return fail("damaged");
  const reader = new ByteReader(framed);
  reader.byte();
  return ok(reader.raw(reader.varint()));
}

function varintBytes(value: number): number {
  return new ByteWriter().varint(value).finish().length;
}

const POLYNOMIAL = 0xedb88320;

/** CRC-32 of IEEE 802.3 (reflected; the one of zip and PNG), 0 to 4 294 967 295. */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = (remainder >>> 1) ^ (POLYNOMIAL & -(remainder & 1));
    }
  }
  return ~remainder >>> 0;
}
