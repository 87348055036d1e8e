import { LIGHT } from "#charts/marks/colours.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import type { Cover, DocumentLogo } from "../content/document-model.ts";
import { drawPartyMark, drawRule } from "../figures/draw-marks.ts";
import {
  drawLaid,
  drawLine,
  drawTextElement,
  firstBaseline,
  type LaidText,
  layText,
} from "../layout/draw-text.ts";
import { PAGE_TEXT_WIDTH, TEXT_STYLES, type TextStyle } from "../layout/page-format.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";
import { artifact, figure, openList, openStructElement, structElement } from "../layout/tags.ts";

const MARK_SIZE = 9;
const MARK_ROOM = 15;

/** In points; so much of it is above the text. */
const LOGO_ROOM = { width: 150, height: 36, above: 18 } as const;

/** The head of the first page: who, when, how many. */
export function drawCover(paper: PdfDocument, cover: Cover): void {
  const section = openStructElement(paper, paper.root, "Sect");
  if (cover.logo) drawLogo(paper, section, cover.logo);
  drawKicker(paper, section, cover);
  const title = layTitle(paper, cover.heading, cover.accent);
  drawTextElement(paper, section, "H1", title, paper.page.left, paper.y);
  paper.doc.outline.addItem(cover.heading, {
    fit: false,
    left: paper.doc.page.width,
    top: 0,
    expanded: true,
  });
  paper.y += title.height + 8;
  drawParties(paper, section, cover);
  for (const text of cover.lines) {
    const line = layText(paper, text, PAGE_TEXT_WIDTH, TEXT_STYLES.quiet);
    drawTextElement(paper, section, "P", line, paper.page.left, paper.y);
    paper.y += line.height;
  }
  paper.y += 12;
  artifact(paper, () => {
    drawRule(paper, paper.page.left, paper.y, PAGE_TEXT_WIDTH, cover.accent ?? LIGHT.line);
  });
  section.end();
}

/** Two lines at the largest size that has room for the names, so that the first page keeps its room. */
function layTitle(paper: PdfDocument, text: string, accent: string | null): LaidText {
  const lay = (style: TextStyle) =>
    layText(paper, text, PAGE_TEXT_WIDTH, { ...style, colour: accent ?? style.colour }, "even");
  const fits = [TEXT_STYLES.title, TEXT_STYLES.headline]
    .map(lay)
    .find(({ lines }) => lines.length <= 2);
  return fits ?? lay(TEXT_STYLES.heading);
}

/** Beside the kicker and in the margin above it, so that it takes no room from what the page says. */
function drawLogo(
  paper: PdfDocument,
  section: PDFKit.PDFStructureElement,
  { png, width, height, alt }: DocumentLogo,
): void {
  const scale = Math.min(LOGO_ROOM.width / width, LOGO_ROOM.height / height);
  const box = {
    x: paper.page.left + PAGE_TEXT_WIDTH - width * scale,
    y: paper.page.top - LOGO_ROOM.above,
    width: width * scale,
    height: height * scale,
  };
  figure(paper, section, alt, box, () => {
    paper.doc.image(`data:image/png;base64,${png}`, box.x, box.y, box);
  });
}

function drawKicker(paper: PdfDocument, section: PDFKit.PDFStructureElement, cover: Cover): void {
  const taken = cover.logo ? LOGO_ROOM.width + 12 : 0;
  const kicker = layText(paper, cover.kicker, PAGE_TEXT_WIDTH - 100 - taken, TEXT_STYLES.kicker);
  drawTextElement(paper, section, "P", kicker, paper.page.left, paper.y);
  if (cover.example !== null) drawExampleTag(paper, section, cover.example, taken);
  paper.y += kicker.height + 10;
}

function drawExampleTag(
  paper: PdfDocument,
  section: PDFKit.PDFStructureElement,
  word: string,
  taken: number,
): void {
  const style = TEXT_STYLES.cellStrong;
  const width = paper.measure(style)(word);
  const left = paper.page.left + PAGE_TEXT_WIDTH - taken - width - 9;
  artifact(paper, () => {
    paper.doc
      .roundedRect(left - 9, paper.y - 3, width + 18, style.leading + 6, 3)
      .undash()
      .lineWidth(0.8)
      .stroke(LIGHT.lineStrong);
  });
  structElement(paper, section, "P", () => {
    drawLine(paper, word, left, paper.y + firstBaseline(style), style);
  });
}

function drawParties(paper: PdfDocument, section: PDFKit.PDFStructureElement, cover: Cover): void {
  const list = openList(paper, section, "None");
  const widths = PARTIES.map((party) => partyWidth(paper, cover, party));
  const isOneRow = widths.reduce((sum, width) => sum + width, 24) <= PAGE_TEXT_WIDTH;
  let x = paper.page.left;
  for (const [index, party] of PARTIES.entries()) {
    const height = drawParty(paper, list, cover.parties[party], party, x);
    const isLast = index === PARTIES.length - 1;
    if (isOneRow && !isLast) x += (widths[index] ?? 0) + 24;
    else paper.y += height;
  }
  list.end();
  paper.y += 2;
}

function partyWidth(paper: PdfDocument, cover: Cover, party: PartyId): number {
  const { name, people } = cover.parties[party];
  const measured =
    paper.measure(TEXT_STYLES.strong)(`${name} `) + paper.measure(TEXT_STYLES.body)(people);
  return MARK_ROOM + measured;
}

function drawParty(
  paper: PdfDocument,
  list: PDFKit.PDFStructureElement,
  { name, people }: Cover["parties"]["A"],
  party: PartyId,
  x: number,
): number {
  artifact(paper, () => {
    drawPartyMark(
      paper,
      party,
      x + MARK_SIZE / 2,
      paper.y + TEXT_STYLES.strong.leading / 2,
      MARK_SIZE,
    );
  });
  const item = openStructElement(paper, list, "LI");
  const room = PAGE_TEXT_WIDTH - MARK_ROOM - paper.measure(TEXT_STYLES.body)(` ${people}`);
  const laid = layText(paper, name, room, TEXT_STYLES.strong);
  structElement(paper, item, "LBody", () => {
    drawLaid(paper, laid, x + MARK_ROOM, paper.y);
    const last = laid.lines.at(-1)?.text ?? "";
    const baseline =
      paper.y + laid.height - TEXT_STYLES.strong.leading + firstBaseline(TEXT_STYLES.strong);
    const end = x + MARK_ROOM + paper.measure(TEXT_STYLES.strong)(last);
    drawLine(paper, ` ${people}`, end + 2, baseline, {
      ...TEXT_STYLES.body,
      colour: LIGHT.inkMuted,
    });
  });
  item.end();
  return laid.height;
}
