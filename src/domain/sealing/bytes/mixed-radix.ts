import type { Bytes } from "./bytes.ts";

/**
 * Values by key as one big number: each key is a digit, the first the most significant; 0 is
 * absence, n is the n-th value. So many digits need a fixed number of bytes, big endian.
 */
export function packValues<Key extends string, Value>(
  keys: readonly Key[],
  values: readonly Value[],
  record: Readonly<Partial<Record<Key, Value>>>,
): Bytes {
  const base = BigInt(values.length + 1);
  const strays = Object.keys(record).filter((key) => !keys.some((known) => known === key));
  if (strays.length > 0) throw new Error(`not asked: ${strays.join(", ")}`);
  let number = 0n;
  for (const key of keys) number = number * base + BigInt(digitOf(values, record[key]));
  const bytes = new Uint8Array(packedLength(keys.length, values.length));
  for (let index = bytes.length - 1; index >= 0; index -= 1) {
    bytes[index] = Number(number & 0xffn);
    number >>= 8n;
  }
  return bytes;
}

/** The values by key, or null where no record packs to these bytes. */
export function unpackValues<Key extends string, Value>(
  keys: readonly Key[],
  values: readonly Value[],
  bytes: Uint8Array,
): Partial<Record<Key, Value>> | null {
  const base = BigInt(values.length + 1);
  let number = bytes.reduce((sum, byte) => (sum << 8n) + BigInt(byte), 0n);
  const record: Partial<Record<Key, Value>> = {};
  const digits: (readonly [Key, Value | undefined])[] = [];
  for (const key of keys.toReversed()) {
    digits.push([key, values[Number(number % base) - 1]]);
    number /= base;
  }
  if (number > 0n) return null;
  for (const [key, value] of digits.toReversed()) if (value !== undefined) record[key] = value;
  return record;
}

/** Bytes for `count` digits of `valueCount` values and absence. */
export function packedLength(count: number, valueCount: number): number {
  const largest = BigInt(valueCount + 1) ** BigInt(count) - 1n;
  return Math.ceil(largest === 0n ? 0 : largest.toString(2).length / 8);
}

function digitOf<Value>(values: readonly Value[], value: Value | undefined): number {
  if (value === undefined) return 0;
  const index = values.indexOf(value);
  if (index < 0) throw new Error(`no such value: ${String(value)}`);
  return index + 1;
}
