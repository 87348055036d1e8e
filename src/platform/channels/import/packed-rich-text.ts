// What every such text may refer back to before its own first byte (MS-OXRTFCP, 2.1.2.1).
const KNOWN =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript " +
  "\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par " +
  "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const HEADER_BYTES = 16;
const PACKED = "LZFu";
const UNPACKED = "MELA";
const WINDOW = 4096;
/** A mail's own text is far below. */
const MAX_BYTES = 20 * 1024 * 1024;

/**
 * The rich text of a mail in Outlook, which is packed (MS-OXRTFCP). Empty where it is something else
 * of the same name. Throws a RangeError where it is damaged.
 */
export function unpackedRtf(packed: Uint8Array): string {
  const way = latin1(packed.subarray(8, 12));
  if (way !== PACKED) return way === UNPACKED ? latin1(packed.subarray(HEADER_BYTES)) : "";
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const window = new Uint8Array(WINDOW);
  window.set(Uint8Array.from(KNOWN, (character) => character.charCodeAt(0)));
  const out: number[] = [];
  let to = KNOWN.length;
  const put = (byte: number) => {
    out.push(byte);
    window[to] = byte;
    to = (to + 1) % WINDOW;
  };
  for (let at = HEADER_BYTES; at < packed.length; ) {
    const flags = view.getUint8(at);
    at += 1;
    for (let bit = 0; bit < 8 && at < packed.length; bit += 1) {
      if ((flags >> bit) % 2 === 0) {
        put(view.getUint8(at));
        at += 1;
        continue;
      }
      const reference = view.getUint16(at);
      at += 2;
      let from = reference >> 4;
      if (from === to) return latin1(Uint8Array.from(out));
      for (let count = (reference % 16) + 2; count > 0; count -= 1) {
        put(window[from] ?? 0);
        from = (from + 1) % WINDOW;
      }
      if (out.length > MAX_BYTES) throw new RangeError("too much");
    }
  }
  throw new RangeError("cut off");
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}
