import { unzlibSync } from "fflate";

/** Bytes of the head and of each entry in the list of tables (WOFF 1.0, sections 3 and 4; OpenType). */
const PACKED = { head: 44, entry: 20 };
const UNPACKED = { head: 12, entry: 16 };

/**
 * A WOFF file as the OpenType file that was packed in it. Of a packed font, fontkit unpacks the table
 * of all glyphs anew for every single one.
 *
 * @throws where the file is damaged
 */
export function unpackFont(file: Uint8Array): Uint8Array {
  const from = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = from.getUint16(12);
  const font = new Uint8Array(from.getUint32(16));
  const to = new DataView(font.buffer);
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, tables);
  let place = UNPACKED.head + tables * UNPACKED.entry;
  for (let table = 0; table < tables; table += 1) {
    const entry = PACKED.head + table * PACKED.entry;
    const offset = from.getUint32(entry + 4);
    const packedLength = from.getUint32(entry + 8);
    const length = from.getUint32(entry + 12);
    const bytes = file.subarray(offset, offset + packedLength);
    font.set(packedLength < length ? unzlibSync(bytes) : bytes, place);
    const listed = UNPACKED.head + table * UNPACKED.entry;
    to.setUint32(listed, from.getUint32(entry));
    to.setUint32(listed + 4, from.getUint32(entry + 16));
    to.setUint32(listed + 8, place);
    to.setUint32(listed + 12, length);
    place += Math.ceil(length / 4) * 4;
  }
  return font;
}
