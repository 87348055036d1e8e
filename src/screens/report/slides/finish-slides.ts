import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

const CHART = /^ppt\/charts\/chart\d+\.xml$/u;
const SHEET_OF_CHART = /^ppt\/embeddings\/.*\.xlsx$/u;
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/u;
const WORDS = /^ppt\/(?:slides|notesSlides|slideLayouts|slideMasters)\/[^/]+\.xml$/u;
const SERIES = /<c:ser>.*?<\/c:ser>/gsu;

/**
 * Finishes what the library that writes slides leaves undone: the second party's line is dashed and
 * has diamonds, so that lines tell apart without colour; what is missing has no cell instead of an
 * empty one; and every text is marked with the document's language.
 */
export function finished(slides: Uint8Array, lang: string): Uint8Array<ArrayBuffer> {
  return rewritten(slides, (name, bytes) => {
    if (CHART.test(name)) return edited(bytes, shaped);
    if (WORDS.test(name)) {
      return edited(bytes, (xml) => xml.replaceAll('lang="en-US"', `lang="${lang}"`));
    }
    return SHEET_OF_CHART.test(name) ? rewritten(bytes, finishedSheet) : bytes;
  });
}

function finishedSheet(name: string, bytes: Uint8Array): Uint8Array {
  return SHEET.test(name) ? edited(bytes, withoutEmptyCells) : bytes;
}

type Rewrite = (name: string, bytes: Uint8Array) => Uint8Array;

function rewritten(archive: Uint8Array, rewrite: Rewrite): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    files[name] = rewrite(name, bytes);
  }
  return new Uint8Array(zipSync(files));
}

function edited(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return strToU8(edit(strFromU8(bytes)));
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
