/** A stream of a compound file. */
export type Stream = { readonly name: string; readonly content: Uint8Array<ArrayBuffer> };

/** The sectors of a file, and which one follows which. */
type Sectors = {
  readonly bytes: Uint8Array;
  readonly size: number;
  /** Where the first one begins. */
  readonly from: number;
  readonly next: readonly number[];
};

/** More is in no file that was not made to be a burden. */
const MAX_BYTES = 50 * 1024 * 1024;

const HEADER_BYTES = 512;
/** Above are the marks for the end of a chain and for what is free. */
const LAST_SECTOR = 0xfffffffa;
const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;

/**
 * The streams of a compound file with such names, wherever in it they stand (Microsoft's open
 * specification MS-CFB). Throws a RangeError where the file is cut off or contradicts itself.
 */
export function streamsOf(file: Uint8Array, names: RegExp): readonly Stream[] {
  const view = viewOf(file);
  const size = 2 ** view.getUint16(30, true);
  const large = { bytes: file, size, from: size, next: largeTable(file, size) };
  const entries = entriesOf(chain(large, view.getUint32(48, true)));
  const root = entries.find(({ type }) => type === ROOT);
  if (!root) throw new RangeError("no root");
  const small = {
    bytes: chain(large, root.start),
    size: 2 ** view.getUint16(32, true),
    from: 0,
    next: numbersIn(chain(large, view.getUint32(60, true))),
  };
  const smallBelow = view.getUint32(56, true);
  const wanted = entries.filter(({ type, name }) => type === STREAM && names.test(name));
  if (wanted.reduce((sum, { length }) => sum + length, 0) > MAX_BYTES)
    throw new RangeError("too much");
  return wanted.map(({ name, start, length }) => {
    const content =
      length === 0 ? new Uint8Array() : chain(length < smallBelow ? small : large, start);
    if (content.length < length) throw new RangeError("cut off");
    return { name, content: content.slice(0, length) };
  });
}

/** Which sector follows which: the table lies in sectors whose numbers begin in the header. */
function largeTable(file: Uint8Array, size: number): readonly number[] {
  const view = viewOf(file);
  const listed = [...numbersIn(file.subarray(76, HEADER_BYTES))];
  let more = view.getUint32(68, true);
  while (more <= LAST_SECTOR && listed.length * size <= file.length) {
    const numbers = numbersIn(sector(file, size, size, more));
    listed.push(...numbers.slice(0, -1));
    more = numbers.at(-1) ?? LAST_SECTOR + 1;
  }
  return listed
    .filter((number) => number <= LAST_SECTOR)
    .flatMap((number) => numbersIn(sector(file, size, size, number)));
}

function chain({ bytes, size, from, next }: Sectors, start: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = start; at <= LAST_SECTOR; at = next[at] ?? LAST_SECTOR + 1) {
    // A chain that is longer than the file goes in a circle.
    if (parts.length * size > bytes.length) throw new RangeError("no end");
    parts.push(sector(bytes, size, from, at));
  }
  const joined = new Uint8Array(parts.length * size);
  for (const [place, part] of parts.entries()) joined.set(part, place * size);
  return joined;
}

/** The last sector of a file may be short. */
function sector(bytes: Uint8Array, size: number, from: number, number: number): Uint8Array {
  const start = from + number * size;
  if (start >= bytes.length) throw new RangeError("cut off");
  return bytes.subarray(start, start + size);
}

function entriesOf(directory: Uint8Array) {
  const view = viewOf(directory);
  return Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, place) => {
    const at = place * ENTRY_BYTES;
    const nameBytes = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    return {
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + nameBytes)),
      type: directory[at + 66],
      start: view.getUint32(at + 116, true),
      length: view.getUint32(at + 120, true),
    };
  });
}

function numbersIn(bytes: Uint8Array): readonly number[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, place) =>
    view.getUint32(4 * place, true),
  );
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
