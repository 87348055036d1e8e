import { BASE32, BASE64URL } from "./base-encoding.ts";

/** Bytes that WebCrypto accepts (never backed by shared memory). */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The most bytes of a varint: values up to 2 097 151. */
const VARINT_BYTES = 3;

/** base64url (RFC 4648 section 5) without padding. */
export function toBase64url(bytes: Uint8Array): string {
  return BASE64URL.encode(bytes);
}

/** Strict: throws on foreign characters, on an impossible length and on bits left over. */
export function fromBase64url(text: string): Bytes {
  return BASE64URL.decode(text);
}

/** Upper-case base32 (RFC 4648 section 6) without padding: the symbols that a QR code packs tightly. */
export function toBase32(bytes: Uint8Array): string {
  return BASE32.encode(bytes);
}

/** As strict as `fromBase64url`. */
export function fromBase32(text: string): Bytes {
  return BASE32.decode(text);
}

/** Builds a byte string from front to back. Values out of range throw. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): this {
    if (!Number.isInteger(value) || value < 0 || value > 0xff) throw new Error(`no byte: ${value}`);
    this.#bytes.push(value);
    return this;
  }

  /** Big endian. */
  uint16(value: number): this {
    return this.byte(value >>> 8).byte(value & 0xff);
  }

  /** Big endian. */
  uint32(value: number): this {
    return this.uint16(value >>> 16).uint16(value & 0xffff);
  }

  /** Unsigned LEB128: seven bits a byte, the lowest first, the high bit says "more". */
  varint(value: number): this {
    if (value >= 2 ** (7 * VARINT_BYTES)) throw new Error(`too large for a varint: ${value}`);
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    return this.byte(rest);
  }

  raw(bytes: Uint8Array): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  /** base64url text as its bytes; throws unless there are exactly `length`. */
  id(text: string, length: number): this {
    const bytes = fromBase64url(text);
    if (bytes.length !== length) throw new Error(`${bytes.length} bytes instead of ${length}`);
    return this.raw(bytes);
  }

  /** Length as varint, then UTF-8. */
  text(text: string): this {
    const bytes = new TextEncoder().encode(text);
    return this.varint(bytes.length).raw(bytes);
  }

  finish(): Bytes {
    return Uint8Array.from(this.#bytes);
  }
}

/**
 * Reads a byte string from front to back. What is missing or malformed reads as zero or empty and
 * is remembered: check `isSpent()` (or `isBroken()`) before any of the values is believed.
 */
export class ByteReader {
  readonly #bytes: Bytes;
  #at = 0;
  #broken = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes.slice();
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) {
      this.#broken = true;
      return 0;
    }
    this.#at += 1;
    return value;
  }

  uint16(): number {
    return this.byte() * 0x100 + this.byte();
  }

  /** Only the shortest form is accepted. */
  varint(): number {
    let value = 0;
    for (let index = 0; index < VARINT_BYTES; index += 1) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) {
        if (byte === 0 && index > 0) this.#broken = true;
        return value;
      }
    }
    this.#broken = true;
    return 0;
  }

  raw(length: number): Bytes {
    const end = this.#at + length;
    if (length < 0 || end > this.#bytes.length) {
      this.#broken = true;
      return new Uint8Array(0);
    }
    const taken = this.#bytes.slice(this.#at, end);
    this.#at = end;
    return taken;
  }

  /** All that is left, but for so many bytes at the end. */
  rest(but = 0): Bytes {
    return this.raw(this.#bytes.length - this.#at - but);
  }

  id(length: number): string {
    return toBase64url(this.raw(length));
  }

  text(): string {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
        this.raw(this.varint()),
      );
    } catch {
      this.#broken = true;
      return "";
    }
  }

  isBroken(): boolean {
    return this.#broken;
  }

  atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** Everything was well formed, and nothing is left over. */
  isSpent(): boolean {
    return !this.#broken && this.atEnd();
  }
}
