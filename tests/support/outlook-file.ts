const SECTOR = 512;
const SMALL = 64;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE = 0xfffffffd;

/** The streams of a compound file by name; one name may be there twice, as attachments have it. */
type Streams = readonly (readonly [name: string, content: Uint8Array])[];

/**
 * A mail as Outlook saves it, as far as its streams go: those under 4096 bytes share a stream, and no
 * chain of sectors runs straight on.
 */
export function outlookFile(streams: Streams): Uint8Array<ArrayBuffer> {
  const sectors: Uint8Array[] = [];
  const next: number[] = [];
  // Every second place first, then those between: what belongs together lies apart.
  const store = (content: Uint8Array): number => {
    const pieces = piecesOf(content, SECTOR);
    const places = pieces.map(
      (_, at) =>
        sectors.length +
        ((at * 2) % pieces.length) +
        (at * 2 >= pieces.length && pieces.length % 2 === 0 ? 1 : 0),
    );
    for (const [at, piece] of pieces.entries()) {
      sectors[places[at] ?? 0] = piece;
      next[places[at] ?? 0] = places[at + 1] ?? END;
    }
    return places[0] ?? END;
  };
  const isSmall = (content: Uint8Array) => content.length < 4096;
  const smallNext: number[] = [];
  const smallPieces: Uint8Array[] = [];
  const placed = streams.map(([name, content]) => {
    if (!isSmall(content)) return { name, start: store(content), length: content.length };
    const start = smallPieces.length;
    for (const piece of piecesOf(content, SMALL)) {
      smallPieces.push(piece);
      smallNext.push(smallPieces.length);
    }
    if (content.length > 0) smallNext[smallNext.length - 1] = END;
    return { name, start, length: content.length };
  });
  const shared = joined(smallPieces);
  const root = { name: "Root Entry", start: store(shared), length: shared.length };
  const entries = [entry(root, 5), ...placed.map((each) => entry(each, 2))];
  const directory = store(joined(entries));
  const smallTable = store(numbers(smallNext));
  const tables = Math.ceil((sectors.length + 8) / (SECTOR / 4 - 1));
  const first = sectors.length;
  const table = [...next, ...Array.from({ length: tables }, () => TABLE)];
  for (const piece of piecesOf(numbers(table), SECTOR, 0xff)) sectors.push(piece);
  return joined([header(directory, smallTable, tables, first), ...sectors]);
}

function header(directory: number, smallTable: number, tables: number, first: number): Uint8Array {
  const bytes = new Uint8Array(SECTOR).fill(0xff, 76);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const) {
    view.setUint16(at, value, true);
  }
  for (const [at, value] of [
    [44, tables],
    [48, directory],
    [56, 4096],
    [60, smallTable],
    [64, 1],
    [68, END],
  ] as const) {
    view.setUint32(at, value, true);
  }
  for (let each = 0; each < tables; each += 1) view.setUint32(76 + 4 * each, first + each, true);
  return bytes;
}

function entry(
  { name, start, length }: { name: string; start: number; length: number },
  type: number,
): Uint8Array {
  const bytes = new Uint8Array(128);
  const view = new DataView(bytes.buffer);
  bytes.set(Buffer.from(name, "utf16le"));
  view.setUint16(64, 2 * name.length + 2, true);
  bytes[66] = type;
  for (const at of [68, 72, 76]) view.setUint32(at, FREE, true);
  view.setUint32(116, start, true);
  view.setUint32(120, length, true);
  return bytes;
}

function numbers(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of values.entries()) view.setUint32(4 * at, value, true);
  return bytes;
}

function piecesOf(content: Uint8Array, size: number, filled = 0): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(content.length / size) }, (_, at) => {
    const piece = new Uint8Array(size).fill(filled);
    piece.set(content.subarray(at * size, (at + 1) * size));
    return piece;
  });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(pieces));
}
