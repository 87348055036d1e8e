import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { unpackFont } from "#screens/report/pdf/fonts/unpack-font.ts";
import { ALL_FONTS, fontFiles } from "../builders.ts";

const SAMPLES: Readonly<Record<string, string>> = {
  latin: "Wäffle – 3.5",
  latinExt: "Łźș",
  greek: "Ελλάς",
  cyrillic: "Ўясно",
  math: "→ ≥ ✓",
  symbols: "☐ ✗ ➜ ✓",
  emoji: "👍🏽",
};

/** The place in `head` of the sum over the whole file, which does not count in the table's own. */
const SUM_OF_ALL = 8;

/** The sums that a font lists for its tables, and those that its tables have (OpenType). */
function checksums(font: Uint8Array) {
  const view = new DataView(font.buffer);
  return Array.from({ length: view.getUint16(4) }, (_, table) => {
    const entry = 12 + table * 16;
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    const [place, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    let sum = 0;
    for (let at = 0; at < length; at += 4) {
      const isCounted = tag !== "head" || at !== SUM_OF_ALL;
      if (isCounted) sum = (sum + view.getUint32(place + at)) >>> 0;
    }
    return { tag, listed: view.getUint32(entry + 4), sum };
  });
}

describe.each(ALL_FONTS)("%s", (name) => {
  const file = async () => (await fontFiles([name]))[name] ?? new Uint8Array();

  it("has every table whole when it is unpacked", async () => {
    const found = checksums(unpackFont(await file()));
    expect(found.map(({ tag }) => tag)).toEqual(expect.arrayContaining(["cmap", "glyf", "GSUB"]));
    for (const { tag, listed, sum } of found) expect(sum, tag).toBe(listed);
  });

  it("writes as the packed one", async () => {
    const bytes = await file();
    const [packed, unpacked] = [create(bytes), create(unpackFont(bytes))];
    const text = SAMPLES[name.split("-").at(-1) ?? ""] ?? "";
    const drawn = ({ glyphs }: ReturnType<typeof packed.layout>) =>
      glyphs.map(({ id, advanceWidth }) => ({ id, advanceWidth }));
    expect(drawn(packed.layout(text)).every(({ id }) => id > 0)).toBe(true);
    expect(drawn(unpacked.layout(text))).toEqual(drawn(packed.layout(text)));
  });

  it("is refused where the end is missing", async () => {
    const bytes = await file();
    expect(() => unpackFont(bytes.subarray(0, bytes.length / 2))).toThrow();
  });
});
