import type PptxGenJS from "pptxgenjs";
import { tickedComments } from "#domain/deck/conversations.ts";
import type { DocumentContext } from "../export/document-source.ts";
import { OFFICE_LANGUAGE, officeLanguageOf } from "../export/office-look.ts";
import { SLIDE_TEXT_WIDTH } from "./slide-look.ts";
import { addTableSlides } from "./table-slides.ts";

const NAMES_WIDTH = 2.6;

/** What was ticked of the answers to the open question, as the projector shows it. */
export function addOpenAnswers(deck: PptxGenJS, context: DocumentContext): void {
  const { t, plan, comparison, partyNames, language } = context;
  const { openAnswers } = comparison;
  const ticked = openAnswers ? tickedComments(plan, "open-question", openAnswers) : [];
  if (ticked.length === 0) return;
  addTableSlides(deck, {
    title: t("questionnaire:openQuestion"),
    titleLang: officeLanguageOf(context, "open-question"),
    lang: OFFICE_LANGUAGE[language],
    widths: [NAMES_WIDTH, SLIDE_TEXT_WIDTH - NAMES_WIDTH],
    heads: [t("report:workbook.organisation"), t("report:workbook.answer")],
    rows: ticked.map(({ party, text, language: written }) => [
      partyNames[party],
      { text, lang: OFFICE_LANGUAGE[written] },
    ]),
  });
}
