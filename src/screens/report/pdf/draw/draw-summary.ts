import type { StepList, Summary } from "../content/document-model.ts";
import { drawRule } from "../figures/draw-marks.ts";
import type { MeasuredBlock } from "../layout/block.ts";
import { paragraphDrawer } from "../layout/draw-paragraph.ts";
import { drawTextElement, type LaidText, layText } from "../layout/draw-text.ts";
import { PAGE_TEXT_WIDTH, TEXT_STYLES } from "../layout/page-format.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";
import { artifact, listItem, openList, openStructElement } from "../layout/tags.ts";
import { countsDrawer } from "./draw-counts.ts";
import { layOverview } from "./draw-overview.ts";
import { rankedDrawer } from "./draw-ranking.ts";

const ABOVE_HEADLINE = { roomy: 16, tight: 10 } as const;
const ABOVE_HEADING = { roomy: 13, tight: 8 } as const;
const BELOW_HEADING = 4;
const STEP_PADDING = 3;
const OVERVIEW_GAP = 6;

/** The first page: the chart takes the room that the words leave; many words stand closer. */
export function drawSummary(paper: PdfDocument, summary: Summary): void {
  const { above, headline, lead, lines, tally, overview, spare, talks, steps } = fittest(
    paper,
    summary,
  );
  paper.y += above;
  const part = openSection(paper, summary.headline, headline);
  lead.draw(part);
  for (const line of lines) line.draw(part);
  tally?.draw(part);
  if (overview) {
    const height = Math.min(overview.most, overview.least + Math.max(0, spare));
    paper.ensure(height);
    overview.draw(part, height);
    paper.y += OVERVIEW_GAP;
  }
  part.end();
  talks?.draw();
  steps?.draw();
}

type Density = "roomy" | "tight";

/**
 * Roomy where everything fits; else closer; then without the counts, which the headline sums up; and
 * at last with fewer conversations, down to one.
 */
function fittest(paper: PdfDocument, summary: Summary) {
  const roomy = laySummary(paper, summary, "roomy");
  if (roomy.spare >= 0 && roomy.hasAllSteps) return roomy;
  let shown = summary;
  for (;;) {
    const tight = laySummary(paper, shown, "tight");
    const shorter = tight.spare < 0 && shortened(shown);
    if (!shorter) return tight;
    shown = shorter;
  }
}

/** The next thing that the page can do without; null where it is down to what it is for. */
function shortened(summary: Summary): Summary | null {
  const { tally, conversations } = summary;
  if (tally.length > 0) return { ...summary, tally: [] };
  if (!conversations || conversations.rows.length <= 1) return null;
  const rows = conversations.rows.slice(0, -1);
  return { ...summary, conversations: { ...conversations, rows } };
}

/** Measures all of it. `spare` is the room that is left, below 0 where there is too little. */
function laySummary(paper: PdfDocument, summary: Summary, density: Density) {
  const isTight = density === "tight";
  const above = ABOVE_HEADLINE[density];
  const style = isTight ? TEXT_STYLES.heading : TEXT_STYLES.headline;
  const headline = layText(paper, summary.headline, PAGE_TEXT_WIDTH, style, "even");
  const lead = isTight
    ? paragraphDrawer(paper, summary.lead, TEXT_STYLES.body, PAGE_TEXT_WIDTH)
    : paragraphDrawer(paper, summary.lead, TEXT_STYLES.lead);
  const lines = summary.lines.map((line) =>
    paragraphDrawer(paper, line, isTight ? TEXT_STYLES.quiet : TEXT_STYLES.body, PAGE_TEXT_WIDTH),
  );
  const tally = summary.tally.length > 0 ? countsDrawer(paper, summary.tally) : null;
  const overview = summary.overview && layOverview(paper, summary.overview, density);
  const { conversations, nextSteps } = summary;
  const talks =
    conversations &&
    headed(paper, conversations.heading, rankedDrawer(paper, conversations.rows, density), density);
  const fixed =
    above +
    headline.height +
    6 +
    [lead, ...lines].reduce((sum, { height }) => sum + height, 0) +
    (tally?.height ?? 0) +
    (talks?.height ?? 0);
  const free = paper.page.bottom - paper.y - fixed - (overview ? overview.least + OVERVIEW_GAP : 0);
  const shown = nextSteps && layStepLines(paper, nextSteps, free - heightOfHeading(density));
  const steps =
    nextSteps && shown && headed(paper, nextSteps.heading, stepsDrawer(paper, shown), density);
  return {
    above,
    headline,
    lead,
    lines,
    tally,
    overview,
    talks,
    steps,
    spare: free - (steps?.height ?? 0),
    hasAllSteps: shown?.isAll ?? true,
  };
}

type Headed = { readonly height: number; readonly draw: () => void };

function heightOfHeading(density: Density): number {
  return ABOVE_HEADING[density] + TEXT_STYLES.subheading.leading + BELOW_HEADING;
}

function headed(
  paper: PdfDocument,
  heading: string,
  drawer: MeasuredBlock,
  density: Density,
): Headed {
  const laid = layText(paper, heading, PAGE_TEXT_WIDTH, TEXT_STYLES.subheading);
  const above = ABOVE_HEADING[density] + laid.height + BELOW_HEADING;
  return {
    height: above + drawer.height,
    draw: () => {
      paper.ensure(above + drawer.least);
      if (paper.y > paper.page.top) paper.y += ABOVE_HEADING[density];
      const part = openSection(paper, heading, laid, BELOW_HEADING);
      drawer.draw(part);
      part.end();
    },
  };
}

/** A section of the document with its heading and bookmark. */
function openSection(paper: PdfDocument, heading: string, laid: LaidText, below = 6) {
  const part = openStructElement(paper, paper.root, "Sect");
  paper.bookmark(heading);
  drawTextElement(paper, part, "H2", laid, paper.page.left, paper.y);
  paper.y += laid.height + below;
  return part;
}

type LaidLine = { readonly what: LaidText; readonly remark: LaidText | null };

type StepLines = { readonly lines: readonly LaidLine[]; readonly isAll: boolean };

/** As many steps as there is room for, one at least, and how many more there are. */
function layStepLines(paper: PdfDocument, list: StepList, room: number): StepLines {
  const all = list.items.map(({ what, remark }) => layLine(paper, what, remark));
  let shown = all.length;
  while (shown > 1 && heightOf(linesOf(paper, list, all, shown)) > room) shown -= 1;
  return { lines: linesOf(paper, list, all, shown), isAll: shown === all.length };
}

function stepsDrawer(paper: PdfDocument, { lines }: StepLines): MeasuredBlock {
  const height = heightOf(lines);
  return {
    least: height,
    height,
    draw: (parent) => {
      const items = openList(paper, parent, "None");
      for (const line of lines) drawLine(paper, items, line);
      items.end();
    },
  };
}

function linesOf(
  paper: PdfDocument,
  { more, nextLook }: StepList,
  all: readonly LaidLine[],
  shown: number,
): readonly LaidLine[] {
  const left = more[all.length - shown - 1];
  return [
    ...all.slice(0, shown),
    ...(left === undefined ? [] : [layLine(paper, left, null)]),
    ...(nextLook === null ? [] : [layLine(paper, nextLook, null)]),
  ];
}

function layLine(paper: PdfDocument, what: string, remark: string | null): LaidLine {
  return {
    what: layText(
      paper,
      what,
      PAGE_TEXT_WIDTH,
      remark === null ? TEXT_STYLES.small : TEXT_STYLES.cell,
    ),
    remark: remark === null ? null : layText(paper, remark, PAGE_TEXT_WIDTH, TEXT_STYLES.small),
  };
}

function heightOf(lines: readonly LaidLine[]): number {
  return lines.reduce((sum, line) => sum + heightOfLine(line), 0);
}

function heightOfLine({ what, remark }: LaidLine): number {
  return what.height + (remark?.height ?? 0) + 2 * STEP_PADDING;
}

function drawLine(paper: PdfDocument, list: PDFKit.PDFStructureElement, line: LaidLine): void {
  const { left } = paper.page;
  artifact(paper, () => {
    drawRule(paper, left, paper.y, PAGE_TEXT_WIDTH);
  });
  listItem(paper, list, (body) => {
    const top = paper.y + STEP_PADDING;
    drawTextElement(paper, body, "P", line.what, left, top);
    const { remark } = line;
    if (remark) {
      drawTextElement(paper, body, "P", remark, left, top + line.what.height);
    }
  });
  paper.y += heightOfLine(line);
}
