import { LIGHT } from "#charts/marks/colours.ts";
import type { Block, Section } from "../content/document-model.ts";
import { drawRule } from "../figures/draw-marks.ts";
import type { MeasuredBlock } from "../layout/block.ts";
import { paragraphDrawer } from "../layout/draw-paragraph.ts";
import { drawTextElement, layText } from "../layout/draw-text.ts";
import { PAGE_TEXT_WIDTH, TEXT_STYLES } from "../layout/page-format.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";
import { artifact, inLanguage, openStructElement } from "../layout/tags.ts";
import { commentsDrawer } from "./draw-comments.ts";
import { countsDrawer, keyDrawer } from "./draw-counts.ts";
import { radarsDrawer } from "./draw-radars.ts";
import { rankedDrawer } from "./draw-ranking.ts";
import { tableDrawer } from "./draw-table.ts";
import { valuesDrawer } from "./draw-values.ts";

/** The part of a page that may stay empty so that a section is not split. */
const SHORT = 0.4;

/** Blocks that may go on overleaf. */
const GOES_ON: ReadonlySet<Block["kind"]> = new Set(["ranked", "table", "comments", "radars"]);

const SIGNATURE = { gutter: 24, room: 44 } as const;

const PARAGRAPHS = {
  lead: TEXT_STYLES.lead,
  body: TEXT_STYLES.body,
  quiet: TEXT_STYLES.quiet,
} as const;

type Place = {
  readonly parent: PDFKit.PDFStructureElement;
  readonly outline: PDFKit.PDFOutline;
  /** 2 for the sections of the document, 3 for those within. */
  readonly level: 2 | 3;
};

/** A section with its heading, which stays with what follows it, and its sections. */
export function drawSection(paper: PdfDocument, section: Section, place: Place): void {
  const style = place.level === 2 ? TEXT_STYLES.heading : TEXT_STYLES.subheading;
  const heading = layText(paper, section.heading, PAGE_TEXT_WIDTH, style, "even");
  const blocks = section.blocks.map((block) => drawerOf(paper, block));
  const above = paper.y === paper.page.top ? 0 : place.level === 2 ? 22 : 12;
  const inner = section.sections[0];
  const needed =
    above +
    heading.height +
    6 +
    leastOf(paper, section, blocks) +
    (inner ? leastOfInner(paper, inner) : 0);
  if (paper.fits(needed)) paper.y += above;
  else paper.ensure(needed);
  const part = openStructElement(paper, place.parent, "Sect");
  const outline = paper.bookmark(section.heading, place.outline);
  drawTextElement(
    paper,
    part,
    `H${place.level}`,
    heading,
    paper.page.left,
    paper.y,
    inLanguage(section),
  );
  paper.y += heading.height + 6;
  for (const block of blocks) block.draw(part);
  for (const within of section.sections) {
    drawSection(paper, within, { parent: part, outline, level: 3 });
  }
  part.end();
}

/**
 * What never splits stays together, up to the first thing that may go on overleaf. What is short
 * is not split at all: its end would stand alone there.
 */
function leastOf(
  paper: PdfDocument,
  { blocks, sections }: Section,
  drawers: readonly MeasuredBlock[],
): number {
  const whole = drawers.reduce((sum, { height }) => sum + height, 0);
  const isShort = whole <= (paper.page.bottom - paper.page.top) * SHORT;
  if (isShort && sections.length === 0) return whole;
  const first = blocks.findIndex(mayGoOn);
  const kept = first === -1 ? drawers : drawers.slice(0, first + 1);
  return kept.reduce((sum, { least }) => sum + least, 0);
}

function mayGoOn(block: Block): boolean {
  return GOES_ON.has(block.kind) || (block.kind === "paragraph" && block.look === "body");
}

function leastOfInner(paper: PdfDocument, section: Section): number {
  const heading = layText(paper, section.heading, PAGE_TEXT_WIDTH, TEXT_STYLES.subheading);
  const drawers = section.blocks.map((block) => drawerOf(paper, block));
  return 18 + heading.height + leastOf(paper, section, drawers);
}

function drawerOf(paper: PdfDocument, block: Block): MeasuredBlock {
  switch (block.kind) {
    case "paragraph":
      return paragraphDrawer(paper, block.text, PARAGRAPHS[block.look]);
    case "tally":
      return countsDrawer(paper, block.items);
    case "values":
      return valuesDrawer(paper, block);
    case "ranked":
      return rankedDrawer(paper, block.rows);
    case "radars":
      return radarsDrawer(paper, block.items);
    case "table":
      return tableDrawer(paper, block);
    case "comments":
      return commentsDrawer(paper, block.items, paper.language);
    case "signatures":
      return signaturesDrawer(paper, block.names);
    case "key":
      return keyDrawer(paper, block.items);
  }
}

/** Lines to sign on, beside each other, each over a name. */
function signaturesDrawer(paper: PdfDocument, names: readonly string[]): MeasuredBlock {
  const width = (PAGE_TEXT_WIDTH - SIGNATURE.gutter * (names.length - 1)) / names.length;
  const laid = names.map((name) => layText(paper, name, width, TEXT_STYLES.quiet));
  const height = SIGNATURE.room + Math.max(0, ...laid.map((text) => text.height)) + 6;
  return {
    least: height,
    height,
    draw: (parent) => {
      paper.ensure(height);
      for (const [index, text] of laid.entries()) {
        const x = paper.page.left + index * (width + SIGNATURE.gutter);
        artifact(paper, () => {
          drawRule(paper, x, paper.y + SIGNATURE.room - 4, width, LIGHT.lineStrong);
        });
        drawTextElement(paper, parent, "P", text, x, paper.y + SIGNATURE.room);
      }
      paper.y += height;
    },
  };
}
