import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { CORE_STATEMENTS, SHORT_FORM } from "#domain/questionnaire/look-up.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { drawReport } from "#screens/report/pdf/draw-report.ts";
import { outline, type ReportSource } from "#screens/report/pdf/outline.ts";
import { PAGE } from "#screens/report/pdf/page-format.ts";
import { aSource, fontFiles, manyPeople, pdfOf, SOME_PEOPLE, wordsOf } from "./builders.ts";
import { elements, paintOperators, type ReadPdf, rawOf, readPdf } from "./read-pdf.ts";

const TIMEOUT = 60_000;

const NAMES: PerParty<string> = { A: "Café Åström", B: "Müller & Söhne Großhandel" };

async function read(source: ReportSource, language: Language = "en"): Promise<ReadPdf> {
  return readPdf(await pdfOf(source, language));
}

/** Nothing is cut off at an edge. */
function expectInside({ items }: ReadPdf): void {
  for (const { text, left, right, bottom } of items) {
    if (text.trim() === "") continue;
    expect(left, text).toBeGreaterThanOrEqual(PAGE.left - 0.5);
    expect(right, text).toBeLessThanOrEqual(PAGE.width - PAGE.right + 0.5);
    expect(bottom, text).toBeGreaterThan(10);
    expect(bottom, text).toBeLessThan(PAGE.height - PAGE.top / 2);
  }
}

function without(text: string): string {
  return text.replace(/\s/gu, "");
}

describe("drawReport", { timeout: TIMEOUT }, () => {
  it.each(LANGUAGES)("gives every word and figure back in %s", async (language) => {
    const source = aSource(SOME_PEOPLE, { partyNames: NAMES });
    const t = await wordsOf(language);
    const pdf = await read(source, language);
    expect(pdf.text).toContain(`${NAMES.A} & ${NAMES.B}`);
    for (const { id, parties } of source.comparison.statements) {
      expect(pdf.text).toContain(t(`questionnaire:statements.${id}.text`, {}));
      for (const party of PARTIES) {
        const { mean } = parties[party];
        if (mean !== null) expect(pdf.text).toContain(formatFigure(mean, language));
      }
    }
    expect(pdf.text).toContain(language === "en" ? "2.5" : "2,5");
    expect(pdf.title).toContain(`${NAMES.A} & ${NAMES.B}`);
    expectInside(pdf);
  });

  it("writes the letters of three languages, and quotes and dashes", async () => {
    const letters = "åäöÅÄÖßüéñ –“”„ Łódź Șt Ørsted";
    const pdf = await read(aSource(SOME_PEOPLE, { partyNames: { A: letters, B: "B" } }), "sv");
    expect(pdf.text).toContain(letters);
  });

  it("is read in the order in which it is meant", async () => {
    const t = await wordsOf("en");
    const source = aSource(SOME_PEOPLE, { example: true });
    const { text, bookmarks } = await read(source);
    const report = outline(t, source, "en");
    const order = [
      report.cover.kicker,
      report.cover.heading,
      ...report.sections.map(({ heading }) => heading),
    ];
    let place = 0;
    for (const words of order) {
      place = text.indexOf(words, place);
      expect(place, words).not.toBe(-1);
    }
    expect(bookmarks).toEqual(order.slice(1));
    expect(text).toContain("Example");
  });

  it("has a structure: headings, lists, figures that say what they show, tables", async () => {
    const bytes = await pdfOf(aSource(SOME_PEOPLE), "en");
    const { tags } = await readPdf(bytes);
    expect(elements(bytes, "H1")).toBe(1);
    expect(elements(bytes, "H2")).toBe(5);
    expect(elements(bytes, "H3")).toBe(4);
    expect(elements(bytes, "LI")).toBe(2 + 6 + 4 + CORE_STATEMENTS.length + 4);
    expect(elements(bytes, "Table")).toBe(4);
    expect(elements(bytes, "TD")).toBe(4 * CORE_STATEMENTS.length);
    expect(elements(bytes, "Figure")).toBe(1 + 4 + CORE_STATEMENTS.length);
    for (const { role, alt } of tags) {
      if (role === "Figure") expect(alt).toMatch(/Nordvik .*Alpenblick /u);
    }
  });

  it("repeats the head of a table overleaf without tagging it again", async () => {
    const bytes = await pdfOf(aSource(SOME_PEOPLE), "sv");
    const { items } = await readPdf(bytes);
    const drawn = items.filter(({ text }) => text.trim() === "Påstående");
    expect(drawn.length).toBeGreaterThan(elements(bytes, "Table"));
    expect(elements(bytes, "TH")).toBe(4 * 5 + CORE_STATEMENTS.length);
  });

  it("is tagged throughout, titled, and in the language that it says", async () => {
    const bytes = await pdfOf(aSource(SOME_PEOPLE, { partyNames: NAMES }), "de");
    const raw = rawOf(bytes);
    const { all, untagged } = paintOperators(bytes);
    expect(all).toBeGreaterThan(500);
    expect(untagged).toBe(0);
    expect(raw).toMatch(/\/Lang \(de\)/u);
    expect(raw).toMatch(/\/DisplayDocTitle true/u);
    expect(raw).toMatch(/\/Marked true/u);
    expect(raw).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(raw).toContain("&amp;");
    expect(raw.match(/\/Tabs \/S/gu)).toHaveLength(raw.match(/\/Type \/Page\n/gu)?.length ?? 0);
    expect(bytes.length).toBeLessThan(250_000);
  });

  it("embeds every font, and only the letters it needs", async () => {
    const raw = rawOf(await pdfOf(aSource(SOME_PEOPLE, { partyNames: NAMES }), "en"));
    const names = [...raw.matchAll(/\/FontName \/(\S+)/gu)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+Source/u);
    expect(raw.match(/\/FontFile2 /gu)).toHaveLength(names.length);
  });

  it("shows what no font has as boxes that still say what they stand for", async () => {
    const partyNames = { A: "🚀 株式会社", B: "👩‍🚀 Łódź" };
    const pdf = await read(aSource(SOME_PEOPLE, { partyNames }));
    expect(pdf.text).toContain(partyNames.A);
    expect(without(pdf.text)).toContain(without(partyNames.B));
    expectInside(pdf);
  });

  it("draws names from right to left in their own direction", async () => {
    const pdf = await read(aSource(SOME_PEOPLE, { partyNames: { A: "אבג", B: "شركة" } }));
    const places = Array.from("אבג", (letter) => {
      const item = pdf.items.find(({ text, page }) => page === 1 && text === letter);
      return item?.left ?? Number.NaN;
    });
    expect(places).toEqual(places.toSorted((one, other) => other - one));
  });

  it.each([
    [
      "forty characters",
      "Müller-Lüdenscheidt & Söhne Großhandels AG",
      "Nordiska Samverkansbolaget i Göteborg AB",
    ],
    [
      "sixty in one word",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte",
      "x".repeat(60),
    ],
    ["sixty boxes", "🚀".repeat(60), "م".repeat(60)],
  ])("keeps names inside the page: %s", async (_, A, B) => {
    const pdf = await read(aSource(SOME_PEOPLE, { partyNames: { A, B } }), "de");
    expectInside(pdf);
    expect(pdf.pages).toBeLessThanOrEqual(8);
  });

  it.each([
    ["thirty people", manyPeople(30), 6],
    ["one person", { A: ["5".repeat(24)], B: ["1".repeat(24)] }, 6],
    ["nobody who can judge", { A: ["x".repeat(24)], B: ["-".repeat(24)] }, 6],
    ["nobody", { A: [], B: [] }, 6],
  ] as const)("draws %s", async (_, people, pages) => {
    const pdf = await read(aSource(people), "sv");
    expectInside(pdf);
    expect(pdf.pages).toBeLessThanOrEqual(pages);
    expect(pdf.text).toContain(`Sida ${pdf.pages} av ${pdf.pages}`);
  });

  it("keeps every text inside the page, whatever the names", async () => {
    const terms = {
      statements: SHORT_FORM,
    };
    const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(name, name, fc.constantFrom(...LANGUAGES), async (A, B, language) => {
        expectInside(await read(aSource(SOME_PEOPLE, { partyNames: { A, B }, terms }), language));
      }),
      { seed: 11, numRuns: 5 },
    );
  });

  it("tells how far it has come", async () => {
    const shares: number[] = [];
    const report = outline(await wordsOf("en"), aSource(SOME_PEOPLE), "en");
    await drawReport(report, await fontFiles(), (share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });
});
