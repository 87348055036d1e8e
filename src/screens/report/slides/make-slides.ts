import PptxGenJS from "pptxgenjs";
import { logoSize } from "#domain/assessment/branding.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import { TALLY } from "#domain/comparison/comparison.ts";
import { shownConversations } from "#domain/deck/conversations.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { goOnLine } from "#wording/go-on-words.ts";
import { headline, secondSentence } from "#wording/result-words.ts";
import type { DocumentContext } from "../export/document-source.ts";
import { COLOURS, FONT, OFFICE_LANGUAGE, titleColour } from "../export/office-look.ts";
import { addConversationSlide } from "./conversation-slide.ts";
import { finished } from "./finish-slides.ts";
import { addModule } from "./module-slide.ts";
import { addOpenAnswers } from "./open-answers-slides.ts";
import { addSince } from "./since-slides.ts";
import { LAYOUT, SLIDE, SLIDE_TEXT_WIDTH } from "./slide-look.ts";
import { addSteps } from "./steps-slide.ts";

/** In inches. */
const LOGO_ROOM = { w: 4, h: 1.2 } as const;

/** Result, what moved, radars, chosen open answers, chosen conversations and next steps as slides that stay editable. */
export async function makeSlides(context: DocumentContext): Promise<Uint8Array<ArrayBuffer>> {
  const { t, partyNames, comparison, plan, date, language } = context;
  const deck = new PptxGenJS();
  deck.defineLayout({ name: "WIDE", width: SLIDE.width, height: SLIDE.height });
  deck.layout = "WIDE";
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  deck.title = t("report:document.title", {
    a: partyNames.A,
    b: partyNames.B,
    date: formatDate(date, language),
  });
  deck.author = "Samsyn";
  deck.company = "Samsyn";
  defineLayout(deck, context);
  addCover(deck, context);
  addResult(deck, context);
  if (context.earlier) addSince(deck, context, context.earlier);
  for (const module of comparison.modules) addModule(deck, context, module);
  addOpenAnswers(deck, context);
  for (const [index, statement] of shownConversations(comparison, plan).entries()) {
    addConversationSlide(deck, context, statement, index + 1);
  }
  addSteps(deck, context);
  const written = await deck.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("the slides are no bytes");
  return finished(written, OFFICE_LANGUAGE[language]);
}

function defineLayout(
  deck: PptxGenJS,
  { partyNames, date, language, example, t }: DocumentContext,
): void {
  const dated = { a: partyNames.A, b: partyNames.B, date: formatDate(date, language) };
  const footer = example ? "report:document.footerExample" : "report:document.footer";
  deck.defineSlideMaster({
    title: LAYOUT,
    background: { color: COLOURS.paper },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: SLIDE.left,
            y: SLIDE.top,
            w: SLIDE_TEXT_WIDTH,
            h: 1.3,
            fontFace: FONT,
            fontSize: 30,
            bold: true,
            color: COLOURS.ink,
            align: "left",
            valign: "top",
            margin: 0,
          },
          text: "",
        },
      },
      {
        text: {
          text: t(footer, dated),
          options: {
            x: SLIDE.left,
            y: SLIDE.height - 0.5,
            w: SLIDE_TEXT_WIDTH - 1,
            h: 0.3,
            fontSize: 11,
            color: COLOURS.muted,
            margin: 0,
          },
        },
      },
    ],
    slideNumber: {
      x: SLIDE.width - SLIDE.left - 0.6,
      y: SLIDE.height - 0.5,
      w: 0.6,
      h: 0.3,
      fontSize: 11,
      color: COLOURS.muted,
      align: "right",
    },
  });
}

function addCover(
  deck: PptxGenJS,
  { t, partyNames, comparison, date, language, branding }: DocumentContext,
): void {
  const lang = OFFICE_LANGUAGE[language];
  const slide = deck.addSlide({ masterName: LAYOUT });
  // What is said of a title as a whole, its layout overrules.
  const names = t("report:document.parties", { a: partyNames.A, b: partyNames.B });
  slide.addText([{ text: names, options: { color: titleColour(branding), lang } }], {
    placeholder: "title",
  });
  const { logo } = branding;
  const size = logo === undefined ? null : logoSize(logo);
  if (size) {
    const scale = Math.min(LOGO_ROOM.w / size.width, LOGO_ROOM.h / size.height);
    slide.addImage({
      data: `image/png;base64,${logo}`,
      x: SLIDE.left,
      y: SLIDE.height - SLIDE.top - LOGO_ROOM.h - 0.2,
      w: size.width * scale,
      h: size.height * scale,
      altText: t("report:document.logo", { a: partyNames.A, b: partyNames.B }),
    });
  }
  const people = PARTIES.map((party) => {
    const count = t("common:party.respondents", { count: comparison.respondents[party] });
    return `${partyNames[party]}: ${count}`;
  });
  const lines = [
    ...people,
    t("report:document.opened", { date: formatDate(date, language) }),
    t("report:document.kicker"),
  ];
  slide.addText(lines.join("\n"), {
    x: SLIDE.left,
    y: 2.4,
    w: SLIDE_TEXT_WIDTH,
    h: 2.6,
    fontSize: 22,
    color: COLOURS.muted,
    valign: "top",
    margin: 0,
    lang,
    paraSpaceAfter: 8,
  });
}

function addResult(
  deck: PptxGenJS,
  { t, comparison, partyNames, language }: DocumentContext,
): void {
  const lang = OFFICE_LANGUAGE[language];
  const slide = deck.addSlide({ masterName: LAYOUT });
  slide.addText(headline(t, comparison), { placeholder: "title", lang });
  slide.addText(secondSentence(t, comparison, partyNames), {
    x: SLIDE.left,
    y: 2.1,
    w: SLIDE_TEXT_WIDTH,
    h: 1.2,
    fontSize: 22,
    color: COLOURS.ink,
    valign: "top",
    margin: 0,
    lang,
    fit: "shrink",
  });
  const { counts } = comparison.summary;
  const lines = TALLY.filter((kind) => counts[kind] > 0).map((kind) => ({
    text: `${counts[kind]} ${t(`results:count.${kind}`, { count: counts[kind] })}`,
    options: { bullet: true, breakLine: true, lang },
  }));
  if (lines.length > 0) {
    slide.addText(lines, {
      x: SLIDE.left,
      y: 3.5,
      w: SLIDE_TEXT_WIDTH,
      h: 2.4,
      fontSize: 20,
      color: COLOURS.ink,
      valign: "top",
      margin: 0,
      paraSpaceAfter: 6,
    });
  }
  const goOn = goOnLine(t, comparison, partyNames, language);
  if (goOn !== null) {
    slide.addText(goOn, {
      x: SLIDE.left,
      y: 6,
      w: SLIDE_TEXT_WIDTH,
      h: 0.8,
      fontSize: 18,
      color: COLOURS.ink,
      valign: "top",
      margin: 0,
      lang,
      fit: "shrink",
    });
  }
  slide.addNotes(t("report:slides.resultNote"));
}
