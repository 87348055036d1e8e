import {
  CONTENT_TYPES,
  editPart,
  type OfficePackage,
  openPackage,
  writePackage,
} from "../export/office-package.ts";

const CHART = /^ppt\/charts\/chart\d+\.xml$/u;
const SHEET_OF_CHART = /^ppt\/embeddings\/.*\.xlsx$/u;
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/u;
const WORDS = /^ppt\/(?:slides|notesSlides|slideLayouts|slideMasters)\/[^/]+\.xml$/u;
const SERIES = /<c:ser>.*?<\/c:ser>/gsu;
const THEME = "ppt/theme/theme1.xml";
const NOTES_THEME = "ppt/theme/theme2.xml";

/**
 * Finishes what the library that writes slides leaves undone: the second party's line is dashed and
 * has diamonds, so that lines tell apart without colour; what is missing has no cell instead of an
 * empty one; every text is marked with the document's language; the notes have a theme of their own;
 * and what is declared is there.
 */
export function finished(slides: Uint8Array, lang: string): Uint8Array<ArrayBuffer> {
  const parts = openPackage(slides);
  for (const [name, bytes] of Object.entries(parts)) {
    if (CHART.test(name)) editPart(parts, name, shaped);
    if (WORDS.test(name)) {
      editPart(parts, name, (xml) => xml.replaceAll('lang="en-US"', `lang="${lang}"`));
    }
    if (SHEET_OF_CHART.test(name)) parts[name] = finishedWorkbook(bytes);
  }
  editPart(parts, "ppt/presentation.xml", withMastersFirst);
  addNotesTheme(parts);
  return writePackage(parts);
}

function finishedWorkbook(workbook: Uint8Array): Uint8Array {
  const parts = openPackage(workbook);
  for (const name of Object.keys(parts).filter((each) => SHEET.test(each))) {
    editPart(parts, name, withoutEmptyCells);
  }
  return writePackage(parts);
}

/** The order that the format wants (ECMA-376, CT_Presentation). */
function withMastersFirst(presentation: string): string {
  return presentation.replace(
    /(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/su,
    "$2$1",
  );
}

/** Two masters may not share a theme. */
function addNotesTheme(parts: OfficePackage): void {
  const theme = parts[THEME];
  if (!theme) throw new Error("slides without a theme");
  parts[NOTES_THEME] = theme;
  editPart(parts, "ppt/notesMasters/_rels/notesMaster1.xml.rels", (xml) =>
    xml.replace("theme1.xml", "theme2.xml"),
  );
  editPart(parts, CONTENT_TYPES, (xml) =>
    xml.replace(
      new RegExp(`<Override PartName="/${THEME}"[^>]*/>`, "u"),
      (declared) => declared + declared.replace(THEME, NOTES_THEME),
    ),
  );
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
