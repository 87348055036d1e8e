import { Document, type FileChild, HeadingLevel, ImageRun, Packer, Paragraph, TextRun } from "docx";
import { logoSize } from "#domain/assessment/branding.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import { notedBy } from "#domain/plan/memorandum.ts";
import { MEMORANDUM_FIELDS, type MemorandumField } from "#domain/plan/plan.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { memorandumParagraphs } from "#wording/memorandum-words.ts";
import { memorandumHeading } from "#wording/plan-words.ts";
import type { DocumentContext } from "../export/document-source.ts";
import { COLOURS, FONT, OFFICE_LANGUAGE, titleColour } from "../export/office-look.ts";
import { openPackage, writePackage } from "../export/office-package.ts";
import type { PageSize } from "../export/page-size.ts";
import { votesTable } from "../export/votes-table.ts";
import { stepTable } from "./step-table.ts";
import { wordTable } from "./word-table.ts";

/** Twentieths of a point. */
const PAPER = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
} as const;
const MARGIN = 1134;

/** Hundredths of the page's width: the statement, and each party before and after. */
const VOTES_WIDTHS = [28, 18, 18, 18, 18] as const;

/** In pixels, of which an inch has 96. */
const LOGO_ROOM = { width: 240, height: 72 } as const;

/** The memorandum as a Word document, for both parties to go on writing. */
export async function makeMemorandum(
  context: DocumentContext,
  pageSize: PageSize,
): Promise<Uint8Array<ArrayBuffer>> {
  const { t, partyNames } = context;
  const names = t("plan:memorandum.between", { a: partyNames.A, b: partyNames.B });
  const document = new Document({
    title: `${t("plan:memorandum.title")}: ${names}`,
    creator: "Samsyn",
    styles: {
      // The library bases its styles on two that it leaves out.
      paragraphStyles: [{ id: "Normal", name: "Normal" }],
      characterStyles: [{ id: "DefaultParagraphFont", name: "Default Paragraph Font" }],
      default: stylesOf(context),
    },
    sections: [
      {
        properties: {
          page: {
            size: PAPER[pageSize],
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        children: [
          ...head(context, names),
          ...MEMORANDUM_FIELDS.flatMap((field) => part(context, field)),
          ...votes(context),
          ...end(context),
        ],
      },
    ],
  });
  const written = await Packer.toArrayBuffer(document);
  return writePackage(openPackage(new Uint8Array(written)));
}

function head(
  { t, date, language, example, partyNames, branding: { logo } }: DocumentContext,
  names: string,
): readonly FileChild[] {
  const opened = t("report:document.opened", { date: formatDate(date, language) });
  const marked = example ? `${t("report:document.example")}: ${opened}` : opened;
  return [
    ...(logo === undefined
      ? []
      : logoParagraph(logo, t("report:document.logo", { a: partyNames.A, b: partyNames.B }))),
    new Paragraph({ heading: HeadingLevel.TITLE, text: t("plan:memorandum.title") }),
    new Paragraph({ children: [new TextRun({ text: names, bold: true })] }),
    new Paragraph({ text: marked }),
    new Paragraph({
      children: [new TextRun({ text: t("plan:memorandum.intent"), italics: true })],
    }),
  ];
}

function logoParagraph(logo: string, alt: string): readonly FileChild[] {
  const size = logoSize(logo);
  if (!size) return [];
  const scale = Math.min(LOGO_ROOM.width / size.width, LOGO_ROOM.height / size.height);
  const picture = new ImageRun({
    type: "png",
    data: logo,
    transformation: { width: size.width * scale, height: size.height * scale },
    altText: { name: alt, title: alt, description: alt },
  });
  return [new Paragraph({ children: [picture], spacing: { after: 240 } })];
}

function part(context: DocumentContext, field: MemorandumField): readonly FileChild[] {
  const { t, plan, partyNames, comparison } = context;
  const texts = memorandumParagraphs(t, plan, field, { ...context, mode: comparison.mode });
  const table = field === "who-does-what" ? stepTable(context) : null;
  const isFilledIn = plan.memorandum.texts[field] === undefined;
  const isEmpty = texts.length === 0 && table === null;
  return [
    heading(memorandumHeading(t, field, partyNames)),
    ...(table ? [table, new Paragraph({})] : []),
    ...(isEmpty ? [new Paragraph({ text: t("plan:memorandum.nothing") })] : []),
    ...texts.map((text) => (isFilledIn ? listed(text) : new Paragraph({ text }))),
  ];
}

/** Means and spreads before the conversations and after them. */
function votes(context: DocumentContext): readonly FileChild[] {
  const table = votesTable(context);
  if (!table) return [];
  return [
    heading(context.t("plan:votes.heading")),
    new Paragraph({ text: context.t("plan:votes.spreadIs") }),
    wordTable(
      table.heads,
      table.rows.map((row) => row.map((text) => [text])),
      VOTES_WIDTHS,
    ),
  ];
}

function end({ t, plan, partyNames, language }: DocumentContext): readonly FileChild[] {
  const { nextLook, signatures } = plan.memorandum;
  const noted = PARTIES.flatMap((party) =>
    notedBy(plan, party).map((person) =>
      listed(t("plan:step.ownerIs", { owner: person, name: partyNames[party] })),
    ),
  );
  return [
    ...(nextLook === null
      ? []
      : [
          heading(t("plan:memorandum.nextLook")),
          new Paragraph({ text: formatDate(nextLook, language) }),
        ]),
    ...(noted.length > 0 ? [heading(t("plan:memorandum.notedBy")), ...noted] : []),
    ...(signatures
      ? [
          heading(t("plan:memorandum.signatures")),
          ...PARTIES.flatMap((party) => [gap(), signatureLine(partyNames[party])]),
        ]
      : []),
  ];
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, text, keepNext: true });
}

function listed(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 } });
}

/** Word joins the borders of paragraphs that follow each other. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 480 } });
}

function signatureLine(name: string): Paragraph {
  return new Paragraph({
    text: name,
    border: { top: { style: "single", size: 6, space: 4, color: COLOURS.rule } },
  });
}

/** The styles of the memorandum, by their names in Word: half points, spaces in twentieths of a point. */
function stylesOf({ language, branding }: DocumentContext) {
  return {
    document: {
      run: {
        font: FONT,
        size: 22,
        color: COLOURS.ink,
        language: { value: OFFICE_LANGUAGE[language] },
      },
      paragraph: { spacing: { after: 80 } },
    },
    title: {
      run: { font: FONT, size: 44, bold: true, color: titleColour(branding) },
      paragraph: { spacing: { after: 160 } },
    },
    heading1: {
      run: { font: FONT, size: 28, bold: true, color: COLOURS.ink },
      paragraph: { spacing: { before: 320, after: 100 } },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  };
}
