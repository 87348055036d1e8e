import type PptxGenJS from "pptxgenjs";
import { PARTIES } from "#domain/assessment/party.ts";
import type { NextStep } from "#domain/plan/plan.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { DocumentContext } from "../export/document-source.ts";
import { COLOURS, OFFICE_LANGUAGE } from "../export/office-look.ts";
import { LAYOUT, SLIDE, SLIDE_TEXT_WIDTH } from "./slide-look.ts";

/** So many steps stay readable on one slide. */
const PER_SLIDE = 4;
const WIDTHS = [4.433, 2.6, 2.6, 2.2] as const;

/** The next steps, a few on a slide, and when the parties look again. */
export function addSteps(deck: PptxGenJS, context: DocumentContext): void {
  const { t, plan, language } = context;
  const lang = OFFICE_LANGUAGE[language];
  const steps = plan.nextSteps.filter(({ what }) => what !== "");
  const { nextLook } = plan.memorandum;
  for (let start = 0; start === 0 || start < steps.length; start += PER_SLIDE) {
    const here = steps.slice(start, start + PER_SLIDE);
    const slide = deck.addSlide({ masterName: LAYOUT });
    slide.addText(t("report:summary.next"), { placeholder: "title", lang });
    slide.addTable([headOf(context), ...here.map((step) => rowOf(context, step))], {
      x: SLIDE.left,
      y: 1.6,
      w: SLIDE_TEXT_WIDTH,
      colW: [...WIDTHS],
      fontSize: here.some(({ what }) => what.length > 120) ? 14 : 17,
      color: COLOURS.ink,
      border: { type: "solid", pt: 0.75, color: COLOURS.line },
      margin: 0.08,
      valign: "top",
    });
    const isLast = start + PER_SLIDE >= steps.length;
    if (isLast && nextLook !== null) {
      slide.addText(t("report:summary.nextLook", { date: formatDate(nextLook, language) }), {
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
    slide.addNotes(t("report:slides.stepsNote"));
  }
}

function headOf({ t, partyNames, language }: DocumentContext): PptxGenJS.TableRow {
  const texts = [
    t("plan:step.what"),
    ...PARTIES.map((party) => t("plan:step.owner", { name: partyNames[party] })),
    t("plan:step.by"),
  ];
  const options = { bold: true, lang: OFFICE_LANGUAGE[language] };
  return texts.map((text) => ({ text, options }));
}

function rowOf({ t, language }: DocumentContext, step: NextStep): PptxGenJS.TableRow {
  const texts = [
    step.what,
    ...PARTIES.map((party) => step.owners[party].name || t("plan:step.nobody")),
    step.by === null ? t("plan:step.noDate") : formatDate(step.by, language),
  ];
  return texts.map((text) => ({ text, options: { lang: OFFICE_LANGUAGE[language] } }));
}
