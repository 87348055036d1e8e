import type PptxGenJS from "pptxgenjs";
import { PARTIES } from "#domain/assessment/party.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { DocumentContext } from "../export/document-source.ts";
import { COLOURS, OFFICE_LANGUAGE } from "../export/office-look.ts";
import { SLIDE, SLIDE_TEXT_WIDTH } from "./slide-look.ts";
import { addTableSlides } from "./table-slides.ts";

const WIDTHS = [4.433, 2.6, 2.6, 2.2] as const;

/** The next steps, a few on a slide, and when the parties look again. */
export function addSteps(deck: PptxGenJS, context: DocumentContext): void {
  const { t, plan, partyNames, language } = context;
  const lang = OFFICE_LANGUAGE[language];
  const { nextLook } = plan.memorandum;
  const slides = addTableSlides(deck, {
    title: t("report:summary.next"),
    lang,
    widths: WIDTHS,
    heads: [
      t("plan:step.what"),
      ...PARTIES.map((party) => t("plan:step.owner", { name: partyNames[party] })),
      t("plan:step.by"),
    ],
    rows: plan.nextSteps
      .filter(({ what }) => what !== "")
      .map(({ what, owners, by }) => [
        what,
        ...PARTIES.map((party) => owners[party].name || t("plan:step.nobody")),
        by === null ? t("plan:step.noDate") : formatDate(by, language),
      ]),
  });
  for (const slide of slides) slide.addNotes(t("report:slides.stepsNote"));
  if (nextLook === null) return;
  slides.at(-1)?.addText(t("report:summary.nextLook", { date: formatDate(nextLook, language) }), {
    x: SLIDE.left,
    y: 6.4,
    w: SLIDE_TEXT_WIDTH,
    h: 0.45,
    fontSize: 18,
    color: COLOURS.muted,
    margin: 0,
    lang,
  });
}
