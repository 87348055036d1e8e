import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import { LIGHT } from "./colours.ts";
import { brokenLines, measureByCharacters } from "./label-lines.ts";
import { element, escaped, partyMark, textLine } from "./picture-elements.ts";

/** A chart as a file of its own, without style sheets: width and height in pixels. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

const WIDTH = 640;
const PADDING = 24;
const TITLE_SIZE = 20;
const LEGEND_SIZE = 15;
const CAPTION_SIZE = 13;
/** Width of what stands within the frame. */
export const PICTURE_INNER = WIDTH - 2 * PADDING;

type Framed = {
  readonly title: string;
  readonly partyNames: PerParty<string>;
  /** The chart in its own coordinates, `PICTURE_INNER` wide. */
  readonly body: { readonly markup: string; readonly height: number };
  /** How to read the chart. */
  readonly captions: readonly string[];
};

/** The chart between its title and its legend, on white. */
export function framedPicture({ title, partyNames, body, captions }: Framed): Picture {
  const parts: string[] = [];
  let y = PADDING;
  const write = (text: string, size: number, look: { bold?: boolean; muted?: boolean }, x = 0) => {
    for (const line of brokenLines(text, PICTURE_INNER - x, measureByCharacters(size))) {
      y += size * 1.3;
      parts.push(textLine(line, { x: PADDING + x, y: y - size * 0.3 }, { size, ...look }));
    }
  };
  write(title, TITLE_SIZE, { bold: true });
  y += PADDING / 2;
  parts.push(element("g", { transform: `translate(${PADDING} ${y})` }, body.markup));
  y += body.height + PADDING / 2;
  for (const caption of captions) write(caption, CAPTION_SIZE, { muted: true });
  y += PADDING / 4;
  for (const party of PARTIES) {
    const middle = { x: PADDING + LEGEND_SIZE / 2, y: y + LEGEND_SIZE * 0.68 };
    parts.push(partyMark(party, middle, LEGEND_SIZE * 0.85));
    write(partyNames[party], LEGEND_SIZE, { bold: true }, LEGEND_SIZE * 1.5);
  }
  const height = Math.ceil(y + PADDING);
  const size = { width: WIDTH, height };
  const ground = element("rect", { ...size, fill: LIGHT.surface });
  const svg = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size, viewBox: `0 0 ${WIDTH} ${height}` },
    element("title", {}, escaped(title)) + ground + parts.join(""),
  );
  return { svg, ...size };
}
