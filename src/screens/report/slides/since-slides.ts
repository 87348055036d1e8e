import type PptxGenJS from "pptxgenjs";
import { outcomeOf } from "#domain/plan/step-outcome.ts";
import { type EarlierRound, toldGroups } from "#domain/rounds/development.ts";
import {
  developmentSentences,
  goOnSinceLine,
  notComparableSentences,
  statementSentences,
} from "#wording/development-words.ts";
import type { DocumentContext } from "../export/document-source.ts";
import { COLOURS, OFFICE_LANGUAGE, officeLanguageOf } from "../export/office-look.ts";
import { LAYOUT, SLIDE, SLIDE_TEXT_WIDTH } from "./slide-look.ts";
import { addTableSlides } from "./table-slides.ts";

const MOVED_WIDTHS = [4.833, 7] as const;
const OUTCOME_WIDTHS = [5.433, 2.2, 4.2] as const;

/** The earlier round under this one: as a whole, what moved, and what became of its steps. */
export function addSince(deck: PptxGenJS, context: DocumentContext, earlier: EarlierRound): void {
  const { t, partyNames, language, comparison, plan } = context;
  const lang = OFFICE_LANGUAGE[language];
  const { development, nextSteps } = earlier;
  const goOn = goOnSinceLine(t, development.goOn, partyNames, language);
  const slide = deck.addSlide({ masterName: LAYOUT });
  slide.addText(t("again:since.title"), { placeholder: "title", lang });
  const sentences = [
    ...developmentSentences(t, development, language),
    ...(goOn === null ? [] : [goOn]),
    ...(development.worthTelling.length === 0 ? [t("again:since.nothing")] : []),
  ];
  const quiet = [
    ...notComparableSentences(t, earlier, language),
    ...(comparison.mode === "confidential" ? [t("again:since.confidential")] : []),
  ];
  slide.addText(
    [
      ...sentences.map((text) => ({ text, options: { breakLine: true, lang } })),
      ...quiet.map((text) => ({
        text,
        options: { breakLine: true, fontSize: 14, color: COLOURS.muted, lang },
      })),
    ],
    {
      x: SLIDE.left,
      y: 1.95,
      w: SLIDE_TEXT_WIDTH,
      h: 4.8,
      fontSize: 22,
      color: COLOURS.ink,
      valign: "top",
      margin: 0,
      paraSpaceAfter: 10,
      fit: "shrink",
    },
  );
  const moved = toldGroups(development).flatMap(({ statements }) => statements);
  if (moved.length > 0) {
    addTableSlides(deck, {
      title: t("again:since.became"),
      lang,
      widths: MOVED_WIDTHS,
      heads: [t("results:chart.statement"), t("again:since.became")],
      rows: moved.map((statement) => [
        {
          text: t(`questionnaire:statements.${statement.id}.text`),
          lang: officeLanguageOf(context, statement.id),
        },
        statementSentences(t, statement, partyNames, language).join(" "),
      ]),
    });
  }
  if (nextSteps.length > 0) {
    addTableSlides(deck, {
      title: t("again:outcomes.title"),
      lang,
      widths: OUTCOME_WIDTHS,
      heads: [t("again:outcomes.step"), t("again:since.became"), t("again:outcomes.note")],
      rows: nextSteps.map(({ id, what }) => {
        const { state, note } = outcomeOf(plan, id);
        return [what, t(`again:outcomes.state.${state ?? "open"}`), note];
      }),
    });
  }
}
