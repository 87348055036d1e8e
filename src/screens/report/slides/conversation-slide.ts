import type PptxGenJS from "pptxgenjs";
import { figureOrDash, gapFigure } from "#charts/chart-row.ts";
import { otherParty, PARTIES, type PartyId } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import { beforeAndAfter } from "#domain/deck/after-conversation.ts";
import { positionOn } from "#domain/plan/position.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { standWords } from "#wording/position-words.ts";
import { openingQuestion, partyLine, statementWords } from "#wording/verdict-words.ts";
import type { DocumentContext } from "../export/document-source.ts";
import { COLOURS, OFFICE_LANGUAGE, officeLanguageOf } from "../export/office-look.ts";
import { LAYOUT, SLIDE, SLIDE_TEXT_WIDTH } from "./slide-look.ts";

/** Room for a name in three lines at the most, so that the table ends above what stands below it. */
const NAMES_WIDTH = SLIDE_TEXT_WIDTH * 0.3;

/** One conversation: the statement, where the parties stand, and in the notes how to begin. */
export function addConversationSlide(
  deck: PptxGenJS,
  context: DocumentContext,
  statement: StatementComparison,
  rank: number,
): void {
  const { t, partyNames, comparison, language, plan } = context;
  const lang = OFFICE_LANGUAGE[language];
  const slide = deck.addSlide({ masterName: LAYOUT });
  slide.addText(t(`questionnaire:statements.${statement.id}.text`), {
    placeholder: "title",
    lang: officeLanguageOf(context, statement.id),
  });
  const words = statementWords(t, statement, { partyNames, respondents: comparison.respondents });
  slide.addText(`${t("report:slides.conversation", { rank })}${DOT}${words}`, {
    x: SLIDE.left,
    y: 1.95,
    w: SLIDE_TEXT_WIDTH,
    h: 0.6,
    fontSize: 20,
    color: COLOURS.muted,
    margin: 0,
    valign: "top",
    lang,
    fit: "shrink",
  });
  const rows = rowsOf(context, statement);
  const columns = rows[0]?.length ?? 1;
  const rest = (SLIDE_TEXT_WIDTH - NAMES_WIDTH) / (columns - 1);
  slide.addTable(rows, {
    x: SLIDE.left,
    y: 2.8,
    w: SLIDE_TEXT_WIDTH,
    colW: [NAMES_WIDTH, ...Array.from({ length: columns - 1 }, () => rest)],
    // Many columns leave their heads little room, and what stands below has its place.
    fontSize: columns > 4 ? 16 : 18,
    color: COLOURS.ink,
    border: { type: "solid", pt: 0.75, color: COLOURS.line },
    margin: 0.08,
  });
  const { reason } = positionOn(plan, statement.id);
  if (reason !== "") {
    slide.addText(reason, {
      x: SLIDE.left,
      y: 5.75,
      w: SLIDE_TEXT_WIDTH,
      h: 1.1,
      fontSize: 18,
      color: COLOURS.ink,
      margin: 0,
      valign: "top",
      lang,
      fit: "shrink",
    });
  }
  slide.addNotes(notesOf(context, statement));
}

function rowsOf(context: DocumentContext, statement: StatementComparison): PptxGenJS.TableRow[] {
  const { t, partyNames, language, plan, comparison, earlier } = context;
  const since = earlier?.development.statements.find(({ id }) => id === statement.id);
  const { before, after } = beforeAndAfter(statement, plan, comparison.mode);
  const hasAfter = PARTIES.some((party) => after[party].mean !== null);
  const lang = OFFICE_LANGUAGE[language];
  const row = (texts: readonly string[], bold = false): PptxGenJS.TableRow =>
    texts.map((text) => ({ text, options: { bold, lang } }));
  const heads = [
    "",
    ...(earlier && since ? [formatDate(earlier.development.since, language)] : []),
    t("report:slides.own"),
    ...(statement.coorientation ? [t("report:slides.expected")] : []),
    ...(hasAfter ? [t("report:slides.after")] : []),
  ];
  const party = (id: PartyId) => [
    partyNames[id],
    ...(since ? [figureOrDash(t, since.parties[id].before, language)] : []),
    after[id].spread === null
      ? figureOrDash(t, before[id].mean, language)
      : standWords(t, before[id], language),
    ...(statement.coorientation
      ? [figureOrDash(t, statement.coorientation.parties[otherParty(id)].mean, language)]
      : []),
    ...(hasAfter ? [standWords(t, after[id], language)] : []),
  ];
  const gap = [
    t("results:chart.difference"),
    ...(since ? [gapFigure(t, since.gap.before, language)] : []),
    gapFigure(t, statement.gap, language),
  ];
  const padded = [...gap, ...heads.slice(gap.length).map(() => "")];
  return [row(heads, true), ...PARTIES.map((id) => row(party(id))), row(padded, true)];
}

function notesOf(
  { t, partyNames, language }: DocumentContext,
  statement: StatementComparison,
): string {
  const { id } = statement;
  return [
    t("report:slides.ask", { question: t(openingQuestion(statement)) }),
    t("report:slides.low", { anchor: t(`prompts:statements.${id}.low`) }),
    t("report:slides.high", { anchor: t(`prompts:statements.${id}.high`) }),
    ...PARTIES.map((party) =>
      partyLine(t, partyNames[party], statement.parties[party].mean, language),
    ),
  ].join("\n");
}
