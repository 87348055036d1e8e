import { readableAccent } from "#charts/marks/accent.ts";
import { logoSize } from "#domain/assessment/branding.ts";
import { PARTIES, type PerParty, perParty } from "#domain/assessment/party.ts";
import type { CommentView } from "#domain/comparison/comparison.ts";
import type { CommentPlace } from "#domain/plan/plan.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { DocumentContext, ReportSource, ReportWords } from "../../export/document-source.ts";
import type { PageSize } from "../../export/page-size.ts";
import { languageOf, paragraph } from "./blocks.ts";
import type { Cover, DocumentLogo, ReportDocument, Section } from "./document-model.ts";
import { expectationsSection } from "./expectations-section.ts";
import { memorandumSection } from "./memorandum-section.ts";
import { partsWithContent, REPORT_PARTS, type ReportPart } from "./parts.ts";
import { rankingSection } from "./ranking-section.ts";
import { sinceSection } from "./since-section.ts";
import { statementsSection } from "./statements-section.ts";
import { summary } from "./summary.ts";
import { valuesSection } from "./values-section.ts";

/** What the facilitator wants of the document. */
export type DocumentChoices = {
  readonly language: Language;
  /** What follows the first page. */
  readonly parts: readonly ReportPart[];
  readonly pageSize: PageSize;
};

/** Writes the report: chooses every word and figure, in the language of the words given. */
export function buildDocument(
  t: ReportWords,
  source: ReportSource,
  { language, parts, pageSize }: DocumentChoices,
): ReportDocument {
  const context: DocumentContext = { ...source, t, language };
  const names = { a: source.partyNames.A, b: source.partyNames.B };
  const dated = { ...names, date: formatDate(source.date, language) };
  const footer = source.example ? "report:document.footerExample" : "report:document.footer";
  const offered = partsWithContent(source);
  return {
    language,
    pageSize,
    title: t("report:document.title", dated),
    cover: cover(context),
    summary: summary(context),
    sections: REPORT_PARTS.filter((part) => parts.includes(part) && offered.includes(part)).flatMap(
      (part) => sectionsOf(part, context),
    ),
    footer: {
      text: t(footer, dated),
      page: t("report:document.page", { page: "{page}", pages: "{pages}" }),
    },
  };
}

function sectionsOf(part: ReportPart, context: DocumentContext): readonly Section[] {
  switch (part) {
    case "since":
      return context.earlier ? [sinceSection(context, context.earlier)] : [];
    case "radars":
      return context.comparison.modules.map((module) => valuesSection(context, module));
    case "ranking":
      return [rankingSection(context)];
    case "statements":
      return [statementsSection(context)];
    case "expectations":
      return [expectationsSection(context)];
    case "comments":
      return [commentsSection(context)];
    case "memorandum":
      return [memorandumSection(context)];
    case "method":
      return [methodSection(context)];
  }
}

function cover({
  t,
  comparison,
  partyNames,
  date,
  includedLate,
  example,
  branding: { logo, accent },
  language,
}: DocumentContext): Cover {
  const late = includedLate > 0 ? [t("report:document.includedLate", { count: includedLate })] : [];
  return {
    kicker: t("report:document.kicker"),
    example: example ? t("report:document.example") : null,
    heading: t("report:document.parties", { a: partyNames.A, b: partyNames.B }),
    parties: perParty((party) => ({
      name: partyNames[party],
      people: t("common:party.respondents", { count: comparison.respondents[party] }),
    })),
    lines: [t("report:document.opened", { date: formatDate(date, language) }), ...late],
    logo:
      logo === undefined
        ? null
        : documentLogo(logo, t("report:document.logo", { a: partyNames.A, b: partyNames.B })),
    accent: accent === undefined ? null : readableAccent(accent, "light"),
  };
}

function documentLogo(png: string, alt: string): DocumentLogo | null {
  const size = logoSize(png);
  return size && { png, ...size, alt };
}

/** What people wrote, in their own words and languages, statement by statement. */
function commentsSection(context: DocumentContext): Section {
  const { t, comparison, partyNames } = context;
  const { statements, openAnswers } = comparison;
  const itemsOf = (
    id: CommentPlace,
    statement: string,
    comments: PerParty<readonly CommentView[]>,
  ) => {
    const written = PARTIES.flatMap((party) =>
      comments[party].map((comment) => ({ party, name: partyNames[party], ...comment })),
    );
    return written.length === 0
      ? []
      : [{ statement, comments: written, ...languageOf(context, id) }];
  };
  const items = [
    ...statements.flatMap(({ id, comments }) =>
      itemsOf(id, t(`questionnaire:statements.${id}.text`), comments),
    ),
    ...(openAnswers ? itemsOf("open-question", t("questionnaire:openQuestion"), openAnswers) : []),
  ];
  return {
    heading: t("report:part.comments"),
    blocks: [paragraph("quiet", t("report:comments.hint")), { kind: "comments", items }],
    sections: [],
  };
}

/** How to read the report and how it is calculated, in half a page. */
function methodSection({ t, comparison, plan }: DocumentContext): Section {
  const { mode } = comparison;
  const hasPositions = Object.keys(plan.positions).length > 0;
  const texts = [
    t("report:method.means"),
    t("report:method.half"),
    ...(hasPositions ? [t("report:method.after")] : []),
    ...(mode === "confidential" ? [t("report:method.confidential")] : []),
    t("report:key.people"),
  ];
  return {
    heading: t("report:part.method"),
    blocks: [
      {
        kind: "key",
        items: [
          { tone: "same", text: t("report:key.same") },
          { tone: "near", text: t("report:key.near") },
          { tone: "apart", text: t("report:key.apart") },
          { tone: "unknown", text: t("report:key.unknown") },
        ],
      },
      ...texts.map((text) => paragraph("body", text)),
    ],
    sections: [],
  };
}
