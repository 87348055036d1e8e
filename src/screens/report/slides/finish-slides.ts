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
 * has diamonds, so that lines tell apart without colour, and the earlier round's are thin and dotted; what is missing has no cell instead of an
 * empty one; every text is marked with the document's language; a title is one to every reader; no two shapes of a slide share an id; a paragraph has its properties once;
 * a chart names only axes that it has; the notes have a theme of their own; and what is declared is there.
 */
export function finished(slides: Uint8Array, lang: string): Uint8Array<ArrayBuffer> {
  const parts = openPackage(slides);
  for (const [name, bytes] of Object.entries(parts)) {
    if (CHART.test(name)) editPart(parts, name, (xml) => shaped(withOwnAxes(xml)));
    if (WORDS.test(name)) {
      editPart(parts, name, (xml) =>
        withPropertiesFirst(
          withOwnIds(withTitles(xml.replaceAll('lang="en-US"', `lang="${lang}"`))),
        ),
      );
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

/** A title's place has no number of its own (ECMA-376, CT_Placeholder): with one, readers find no title. */
function withTitles(slide: string): string {
  return slide.replace(/<p:ph\s[^>]*type="title"[^>]*>/gu, '<p:ph type="title"/>');
}

/** The library gives a paragraph's properties again to each later piece of it, and programs repair that. */
function withPropertiesFirst(slide: string): string {
  return slide.replace(/(<\/a:r>)<a:pPr[^>]*>.*?<\/a:pPr>/gsu, "$1");
}

/** Numbers the shapes of a slide: nothing else calls them by these numbers. */
function withOwnIds(slide: string): string {
  let last = 0;
  return slide.replace(/(<p:cNvPr id=")\d+"/gu, (_, before: string) => {
    last += 1;
    return `${before}${last}"`;
  });
}

/** The library names an axis of depth too, which only solid charts have. */
function withOwnAxes(chart: string): string {
  const own = [...chart.matchAll(/Ax>\s*<c:axId val="(\d+)"/gu)].map(([, id]) => id);
  return chart.replace(/<c:axId val="(\d+)"\/>/gu, (named, id: string) =>
    own.includes(id) ? named : "",
  );
}

function shaped(chart: string): string {
  const isRadar = chart.includes("<c:radarChart>");
  let place = 0;
  const drawn = chart.replace(SERIES, (series) => {
    place += 1;
    const whole = series.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu, "");
    // Not allowed in a radar's series (ECMA-376, CT_RadarSer).
    const valid = isRadar ? whole.replace(/<c:invertIfNegative[^>]*\/>/u, "") : whole;
    const ofParty = isRadar && place % 2 === 0 ? ofPartyB(valid) : valid;
    return place > 2 ? ofEarlier(ofParty) : ofParty;
  });
  return place > 2 ? withLegendOfParties(drawn) : drawn;
}

/** The earlier round is said beside the chart: names that are long would not fit under it twice. */
function withLegendOfParties(chart: string): string {
  const left = [2, 3].map((index) => `<c:idx val="${index}"/><c:delete val="1"/>`);
  const entries = left.map((entry) => `<c:legendEntry>${entry}</c:legendEntry>`);
  return chart.replace(/<c:legendPos [^>]*\/>/u, (position) => position + entries.join(""));
}

function ofPartyB(series: string): string {
  return series
    .replace(/<c:symbol val="\w+"\s*\/>/u, '<c:symbol val="diamond"/>')
    .replace(/<a:prstDash val="\w+"\s*\/>/u, '<a:prstDash val="dash"/>');
}

/** The earlier round, after the two parties: thin and dotted, its bars hollow. */
function ofEarlier(series: string): string {
  return series
    .replace(
      /<c:spPr>(<a:solidFill>.*?<\/a:solidFill>)(<a:effectLst\/>)/su,
      '<c:spPr><a:noFill/><a:ln w="15875">$1<a:prstDash val="sysDot"/></a:ln>$2',
    )
    .replace(/<a:ln w="\d+"/u, '<a:ln w="15875"')
    .replace(/<a:prstDash val="\w+"\s*\/>/u, '<a:prstDash val="sysDot"/>')
    .replace(/<c:size val="\d+"\/>/u, '<c:size val="5"/>');
}

function withoutEmptyCells(sheet: string): string {
  return sheet.replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/gu, "");
}
