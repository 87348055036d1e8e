import JSZip from "jszip";

const CHART = /^ppt\/charts\/chart\d+\.xml$/u;
const SHEET_OF_CHART = /^ppt\/embeddings\/.*\.xlsx$/u;
const WORDS = /^ppt\/(?:slides|notesSlides|slideLayouts|slideMasters)\/[^/]+\.xml$/u;
const SERIES = /<c:ser>.*?<\/c:ser>/gsu;

/**
 * Finishes what the library that writes slides leaves undone: the second party's line is dashed and
 * has diamonds, so that lines tell apart without colour; what is missing has no cell instead of an
 * empty one; and every text is marked with the document's language.
 */
export async function finished(slides: Uint8Array, lang: string): Promise<Uint8Array<ArrayBuffer>> {
  const archive = await JSZip.loadAsync(slides);
  await rewrite(archive, CHART, shaped);
  await rewrite(archive, WORDS, (xml) => xml.replaceAll('lang="en-US"', `lang="${lang}"`));
  for (const file of archive.file(SHEET_OF_CHART)) {
    const workbook = await JSZip.loadAsync(await file.async("arraybuffer"));
    await rewrite(workbook, /^xl\/worksheets\/sheet\d+\.xml$/u, withoutEmptyCells);
    archive.file(file.name, await bytesOf(workbook));
  }
  return new Uint8Array(await bytesOf(archive));
}

async function rewrite(archive: JSZip, names: RegExp, change: (xml: string) => string) {
  for (const file of archive.file(names)) {
    archive.file(file.name, change(await file.async("string")));
  }
}

function bytesOf(archive: JSZip): Promise<ArrayBuffer> {
  return archive.generateAsync({ type: "arraybuffer", compression: "DEFLATE" });
}

function shaped(chart: string): string {
  const isRadar = chart.includes("<c:radarChart>");
  let place = 0;
  return chart.replace(SERIES, (series) => {
    place += 1;
    const whole = series.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu, "");
    // Not allowed in a radar's series (ECMA-376, CT_RadarSer).
    const valid = isRadar ? whole.replace(/<c:invertIfNegative[^>]*\/>/u, "") : whole;
    return place === 2 && isRadar ? ofPartyB(valid) : valid;
  });
}

function ofPartyB(series: string): string {
  return series
    .replace(/<c:symbol val="\w+"\s*\/>/u, '<c:symbol val="diamond"/>')
    .replace(/<a:prstDash val="\w+"\s*\/>/u, '<a:prstDash val="dash"/>');
}

function withoutEmptyCells(sheet: string): string {
  return sheet.replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/gu, "");
}
