/** As many as one block of a CMap may have. */
const MOST = 100;

/**
 * The CMap that says what the glyphs of a font stand for (PDF 32000-1, 9.10.3), by their numbers. It leaves
 * out glyph 0, which stands for nothing, and parts no character, so that every reader takes it.
 */
export function unicodeMap(codePoints: readonly (readonly number[])[]): string {
  const entries = codePoints.map((points, glyph) => `<${hex(glyph)}> <${utf16(points)}>`).slice(1);
  const blocks = Array.from({ length: Math.ceil(entries.length / MOST) }, (_, block) => {
    const here = entries.slice(block * MOST, (block + 1) * MOST);
    return `${here.length} beginbfchar\n${here.join("\n")}\nendbfchar\n`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join("")}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(points: readonly number[]): string {
  const text = String.fromCodePoint(...points);
  return Array.from({ length: text.length }, (_, unit) => hex(text.charCodeAt(unit))).join("");
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, "0");
}
