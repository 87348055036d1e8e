import type { CommentedStatement } from "../content/document-model.ts";
import { drawPartyMark } from "../figures/draw-marks.ts";
import type { MeasuredBlock } from "../layout/block.ts";
import { drawLaid, drawTextElement, type LaidText, layText } from "../layout/draw-text.ts";
import { PAGE_TEXT_WIDTH, TEXT_STYLES } from "../layout/page-format.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";
import { artifact, inLanguage, listItem, openList, structElement } from "../layout/tags.ts";

const MEASURE = 420;
const MARK = 8;
const MARK_ROOM = 14;
const ABOVE_STATEMENT = 10;
const BELOW_STATEMENT = 4;
const BELOW_COMMENT = 5;

type Comment = CommentedStatement["comments"][number];
type LaidComment = Pick<Comment, "party" | "language"> & {
  readonly name: LaidText;
  readonly text: LaidText;
  readonly height: number;
};

/** What people wrote, under its statement. A comment never splits, and a statement stays with its first. */
export function commentsDrawer(
  paper: PdfDocument,
  items: readonly CommentedStatement[],
  language: string,
): MeasuredBlock {
  const laid = items.map(({ statement, comments, ...language }) => ({
    ...language,
    statement: layText(paper, statement, PAGE_TEXT_WIDTH, TEXT_STYLES.statement),
    comments: comments.map((comment) => layComment(paper, comment)),
  }));
  const leastOf = ({ statement, comments }: (typeof laid)[number]) =>
    ABOVE_STATEMENT + statement.height + BELOW_STATEMENT + (comments[0]?.height ?? 0);
  const [first] = laid;
  return {
    least: first ? leastOf(first) : 0,
    height: laid.reduce(
      (sum, item) =>
        sum + leastOf(item) + item.comments.slice(1).reduce((rest, { height }) => rest + height, 0),
      0,
    ),
    draw: (parent) => {
      for (const item of laid) {
        paper.ensure(leastOf(item));
        paper.y += ABOVE_STATEMENT;
        drawTextElement(
          paper,
          parent,
          "P",
          item.statement,
          paper.page.left,
          paper.y,
          inLanguage(item),
        );
        paper.y += item.statement.height + BELOW_STATEMENT;
        const list = openList(paper, parent, "None");
        for (const comment of item.comments) drawComment(paper, list, comment, language);
        list.end();
      }
    },
  };
}

function layComment(paper: PdfDocument, { party, name, text, language }: Comment): LaidComment {
  const width = MEASURE - MARK_ROOM;
  const laidName = layText(paper, name, width, TEXT_STYLES.quiet);
  const laidText = layText(paper, text, width, TEXT_STYLES.body);
  return {
    party,
    language,
    name: laidName,
    text: laidText,
    height: laidName.height + laidText.height + BELOW_COMMENT,
  };
}

function drawComment(
  paper: PdfDocument,
  list: PDFKit.PDFStructureElement,
  { party, language, name, text, height }: LaidComment,
  documentLanguage: string,
): void {
  paper.ensure(height);
  const { left } = paper.page;
  artifact(paper, () => {
    drawPartyMark(paper, party, left + MARK / 2, paper.y + TEXT_STYLES.quiet.leading / 2, MARK);
  });
  listItem(paper, list, (body) => {
    drawTextElement(paper, body, "P", name, left + MARK_ROOM, paper.y);
    structElement(
      paper,
      body,
      "P",
      () => {
        drawLaid(paper, text, left + MARK_ROOM, paper.y + name.height);
      },
      language === documentLanguage ? {} : { lang: language },
    );
  });
  paper.y += height;
}
