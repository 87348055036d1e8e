import type { Block, Section } from "./document-model.ts";
import { rankedDrawer } from "./draw-ranked.ts";
import { tableDrawer } from "./draw-table.ts";
import { keyDrawer, tallyDrawer } from "./draw-tally.ts";
import { drawLaid, layText } from "./draw-text.ts";
import { valuesDrawer } from "./draw-values.ts";
import type { Drawer } from "./drawer.ts";
import { CONTENT_WIDTH, STYLES, type TextStyle } from "./page-format.ts";
import type { Paper } from "./paper.ts";
import { element, openElement } from "./tags.ts";

/** Text stays readable on lines no longer than this. */
const MEASURE = 420;

const PARAGRAPHS = { lead: STYLES.lead, body: STYLES.body, quiet: STYLES.quiet } as const;

type Place = {
  readonly parent: PDFKit.PDFStructureElement;
  readonly outline: PDFKit.PDFOutline;
  /** 2 for the sections of the document, 3 for those within. */
  readonly level: 2 | 3;
};

/** A section with its heading, which stays with what follows it, and its sections. */
export function drawSection(paper: Paper, section: Section, place: Place): void {
  const style = headingStyle(section, place.level);
  const heading = layText(paper, section.heading, CONTENT_WIDTH, style, "even");
  const blocks = section.blocks.map((block) => drawerOf(paper, block));
  const above = paper.y === paper.page.top ? 0 : place.level === 2 ? 22 : 12;
  const inner = section.sections[0];
  const needed =
    above +
    heading.height +
    6 +
    leastOf(section.blocks, blocks) +
    (inner ? leastOfInner(paper, inner) : 0);
  if (paper.fits(needed)) paper.y += above;
  else paper.ensure(needed);
  const part = openElement(paper, place.parent, "Sect");
  const outline = place.outline.addItem(section.heading, {
    fit: false,
    left: paper.doc.page.width,
    top: paper.y - 8,
    expanded: false,
  });
  element(paper, part, `H${place.level}`, () => {
    drawLaid(paper, heading, paper.page.left, paper.y);
  });
  paper.y += heading.height + 6;
  for (const block of blocks) block.draw(part);
  for (const within of section.sections) {
    drawSection(paper, within, { parent: part, outline, level: 3 });
  }
  part.end();
}

function headingStyle(section: Section, level: 2 | 3): TextStyle {
  if (section.look === "headline") return STYLES.headline;
  return level === 2 ? STYLES.heading : STYLES.subheading;
}

/** What never splits stays together, up to the first thing that may go on overleaf. */
function leastOf(blocks: readonly Block[], drawers: readonly Drawer[]): number {
  const first = blocks.findIndex(({ kind }) => kind === "ranked" || kind === "statements");
  const kept = first === -1 ? drawers : drawers.slice(0, first + 1);
  return kept.reduce((sum, { least }) => sum + least, 0);
}

function leastOfInner(paper: Paper, section: Section): number {
  const heading = layText(paper, section.heading, CONTENT_WIDTH, STYLES.subheading);
  const drawers = section.blocks.map((block) => drawerOf(paper, block));
  return 18 + heading.height + leastOf(section.blocks, drawers);
}

function drawerOf(paper: Paper, block: Block): Drawer {
  switch (block.kind) {
    case "paragraph":
      return paragraphDrawer(paper, block.text, PARAGRAPHS[block.look]);
    case "tally":
      return tallyDrawer(paper, block.items);
    case "values":
      return valuesDrawer(paper, block);
    case "ranked":
      return rankedDrawer(paper, block.rows);
    case "statements":
      return tableDrawer(paper, block);
    case "key":
      return keyDrawer(paper, block.items);
  }
}

function paragraphDrawer(paper: Paper, text: string, style: TextStyle): Drawer {
  const laid = layText(paper, text, MEASURE, style);
  const height = laid.height + 6;
  return {
    least: height,
    draw: (parent) => {
      paper.ensure(height);
      element(paper, parent, "P", () => {
        drawLaid(paper, laid, paper.page.left, paper.y);
      });
      paper.y += height;
    },
  };
}
