import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { makeMemorandum } from "#screens/report/word/make-memorandum.ts";
import { makeSlides } from "#screens/report/slides/make-slides.ts";
import { makeCalendar } from "#screens/report/calendar/make-calendar.ts";
import { makeTable } from "#screens/report/data/make-table.ts";
import { aPlan, aSource, pdfOf, SOME_PEOPLE, writingOf, manyPeople } from "./pdf/builders.ts";

const LONG = { A: "Müller-Lüdenscheidt & Söhne Großhandels AG", B: "Nordiska Samverkansbolaget i Göteborg AB" };
const mixed = () => aSource(SOME_PEOPLE, { comparison: aComparison(MIXED_ANSWERS), example: true });
const VARIANTS = [
  ["full-en", () => ({ ...mixed(), plan: aPlan(3) }), "en", {}],
  ["full-de-long", () => ({ ...mixed(), partyNames: LONG, plan: aPlan(3) }), "de", {}],
  ["full-sv-30", () => ({ ...aSource(manyPeople(30), { terms: { mode: "confidential" } }), plan: aPlan(8) }), "sv", {}],
  ["one-en-noplan", () => mixed(), "en", { parts: [] }],
  ["one-de-long", () => ({ ...mixed(), partyNames: LONG, plan: aPlan(3) }), "de", { parts: [] }],
  ["one-letter", () => ({ ...mixed(), plan: aPlan(20, { what: "x ".repeat(150).trim() }) }), "en", { parts: [], pageSize: "Letter" }],
  ["full-letter", () => ({ ...mixed(), plan: aPlan(3) }), "en", { pageSize: "Letter" }],
  ["empty", () => aSource({ A: [], B: [] }), "sv", {}],
  ["worst", () => {
    const base = Object.fromEntries(STATEMENTS.map(({ id }, i) => [id, { A: [5, 4, 5], B: [2, 1, 2], expectedByA: [5, 5, 4], expectedByB: [1, 2, 1], comments: { A: ["Ein sehr langer Kommentar zu dieser Aussage. ".repeat(11).slice(0, 500), "åäö 🚀 אבג <b>&amp;</b>"], B: ["=1+1", "x".repeat(500)] } }]));
    return { ...aSource(SOME_PEOPLE, { comparison: aComparison(base) }), partyNames: { A: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte", B: "🚀".repeat(60) }, plan: { ...aPlan(20, { what: "Lorem ipsum dolor sit amet, ".repeat(11).slice(0, 300), how: "Lorem ipsum dolor sit amet, ".repeat(11).slice(0, 300) }), memorandum: { ...aPlan(1).memorandum, signatures: true, texts: { purpose: "Lorem ipsum dolor sit amet ".repeat(80).slice(0, 2000), problems: "Ä ö\n".repeat(400) } } } };
  }, "de", {}],
] as const;
it.each(VARIANTS)("%s", { timeout: 60000 }, async (name, source, language, change) => {
  writeFileSync(`/tmp/out/${name}.pdf`, await pdfOf(source() as never, language, change));
});
it("office", { timeout: 60000 }, async () => {
  for (const language of ["en", "de", "sv"] as const) {
    const w = await writingOf({ ...mixed(), plan: { ...aPlan(3), memorandum: { ...aPlan(3).memorandum, signatures: true } } }, language);
    writeFileSync(`/tmp/out/${language}.docx`, new Uint8Array(await makeMemorandum(w, "A4")));
    writeFileSync(`/tmp/out/${language}.pptx`, await makeSlides(w));
    writeFileSync(`/tmp/out/${language}.ics`, makeCalendar(w, 1e12));
    writeFileSync(`/tmp/out/${language}.csv`, makeTable(w));
  }
});
