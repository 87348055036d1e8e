import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { SHORT_FORM } from "#domain/questionnaire/look-up.ts";
import { formatTableFigure } from "#platform/i18n/format.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import type { PageSize } from "#screens/report/export/page-size.ts";
import { buildDocument, type DocumentChoices } from "#screens/report/pdf/content/build-document.ts";
import { drawReport } from "#screens/report/pdf/draw/draw-report.ts";
import { PAGE_TEXT_WIDTH, PAGES } from "#screens/report/pdf/layout/page-format.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import {
  aPlan,
  aSource,
  choicesOf,
  fontFiles,
  manyPeople,
  pdfOf,
  SOME_PEOPLE,
  wordsOf,
} from "../builders.ts";
import { elements, paintOperators, type ReadPdf, rawOf, readPdf } from "../read-pdf.ts";

const TIMEOUT = 60_000;

const NAMES: PerParty<string> = { A: "Café Åström", B: "Müller & Söhne Großhandel" };

async function read(
  source: ReportSource,
  language: Language = "en",
  change: Partial<DocumentChoices> = {},
): Promise<ReadPdf> {
  return readPdf(await pdfOf(source, language, change));
}

/** With comments, expectations, positions and next steps. */
function whole(change: Partial<ReportSource> = {}): ReportSource {
  const { goOn, languagesDiffer } = aSource(SOME_PEOPLE).comparison;
  const comparison = { ...aComparison(MIXED_ANSWERS), goOn, languagesDiffer };
  return aSource(SOME_PEOPLE, { comparison, plan: aPlan(3), example: true, ...change });
}

/** Nothing is cut off at an edge. */
function expectInside({ items }: ReadPdf, size: PageSize = "A4"): void {
  const page = PAGES[size];
  for (const { text, left, right, bottom } of items) {
    if (text.trim() === "") continue;
    expect(left, text).toBeGreaterThanOrEqual(page.left - 0.5);
    expect(right, text).toBeLessThanOrEqual(page.left + PAGE_TEXT_WIDTH + 0.5);
    expect(bottom, text).toBeGreaterThan(10);
    expect(bottom, text).toBeLessThan(page.height - page.top / 2);
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
      expect(pdf.text).toContain(t(`questionnaire:statements.${id}.text`));
      for (const party of PARTIES) {
        const { mean } = parties[party];
        if (mean !== null) expect(pdf.text).toContain(formatTableFigure(mean, language));
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
    const source = whole();
    const { text, bookmarks } = await read(source);
    const report = buildDocument(await wordsOf("en"), source, choicesOf("en"));
    const { summary } = report;
    const order = [
      report.cover.heading,
      summary.headline,
      summary.conversations?.heading ?? "",
      summary.nextSteps?.heading ?? "",
      ...report.sections.map(({ heading }) => heading),
    ];
    let place = text.indexOf(report.cover.kicker);
    for (const words of order) {
      place = text.indexOf(words, place);
      expect(place, words).not.toBe(-1);
    }
    expect(bookmarks).toEqual(order);
    expect(text).toContain("Example");
  });

  it("has a structure: headings, lists, figures that say what they show, tables", async () => {
    const source = whole();
    const bytes = await pdfOf(source, "en");
    const { tags } = await readPdf(bytes);
    const statements = source.comparison.statements.length;
    expect(elements(bytes, "H1")).toBe(1);
    expect(elements(bytes, "H2")).toBe(3 + 7);
    expect(elements(bytes, "H3")).toBe(4 + 4 + 9);
    expect(elements(bytes, "Table")).toBe(4 + 1 + 1);
    expect(elements(bytes, "Figure")).toBe(1 + 4 + 3 + (1 + 4 + 4) + 2 * statements);
    for (const { role, alt } of tags) {
      if (role === "Figure") expect(alt).toMatch(/Nordvik .*Alpenblick /u);
    }
  });

  it("puts parties, result, radar, conversations and next steps on the first page", async () => {
    const { items } = await read(whole());
    const first = items
      .filter(({ page }) => page === 1)
      .map(({ text }) => text)
      .join("")
      .replace(/\s+/gu, " ");
    for (const words of [
      "Nordvik & Alpenblick",
      "22 November 2026",
      "4 people",
      "You see 18 of 23",
      "Drive to innovate",
      "we first look for a solution",
      "1.3",
      "After the conversation: Nordvik 4.0 · Alpenblick 3.5",
      "round 1",
      "round 3",
      "by 15 January 2027",
      "22 May 2027",
    ]) {
      expect(first).toContain(words);
    }
  });

  it.each(["A4", "Letter"] as const)("is one page where one is asked for: %s", async (pageSize) => {
    const long = {
      A: "Müller-Lüdenscheidt & Söhne Großhandels AG",
      B: "Nordiska Samverkansbolaget i Göteborg AB",
    };
    const longest = {
      A: "Norddeutsche Energieversorgungsbetriebe und Wasserwirtschaft",
      B: "Västsvenska fastighetsförvaltningarna och bostadsbolagen A",
    };
    for (const partyNames of [long, longest]) {
      for (const plan of [aPlan(3), aPlan(20, { what: "Visit. ".repeat(42).trim() })]) {
        const pdf = await read(whole({ partyNames, plan }), "de", { parts: [], pageSize });
        expect(pdf.pages).toBe(1);
        expectInside(pdf, pageSize);
      }
    }
  });

  it("says how many next steps the first page has no room for", async () => {
    const { text } = await read(whole({ plan: aPlan(20) }), "en", { parts: [] });
    expect(text).toMatch(/and 1\d more steps/u);
  });

  it("writes on Letter where that is the paper", async () => {
    const bytes = await pdfOf(whole(), "en", { pageSize: "Letter" });
    expectInside(await readPdf(bytes), "Letter");
    expect(rawOf(bytes)).toContain("[0 0 612 792]");
  });

  it("marks comments in another language than the document's", async () => {
    const comment = "We went through the figures in spring.";
    const german = rawOf(await pdfOf(whole(), "de", { parts: ["comments"] }));
    expect(german.match(/\/Lang \(en\)/gu)).toHaveLength(3);
    expect((await read(whole(), "de", { parts: ["comments"] })).text).toContain(comment);
    const english = rawOf(await pdfOf(whole(), "en", { parts: ["comments"] }));
    expect(english.match(/\/Lang \(en\)/gu)).toHaveLength(1);
  });

  it("lets no line of a long text stand alone at the end or head of a page", async () => {
    const plan = aPlan(1);
    const texts = { purpose: "We meet and talk. ".repeat(111).trim(), problems: "Talk first." };
    const source = whole({ plan: { ...plan, memorandum: { ...plan.memorandum, texts } } });
    for (const end of [0, 9]) {
      const steps = aPlan(end);
      const pdf = await read(
        { ...source, plan: { ...source.plan, nextSteps: steps.nextSteps } },
        "en",
        { parts: ["memorandum"] },
      );
      expectInside(pdf);
      const lines = pdf.items.filter(({ text }) => text.includes("meet and talk. We"));
      for (const page of new Set(lines.map((line) => line.page))) {
        expect(lines.filter((line) => line.page === page).length).toBeGreaterThan(1);
      }
    }
  });

  it("repeats the head of a table overleaf without tagging it again", async () => {
    const bytes = await pdfOf(whole(), "sv", { parts: ["ranking", "expectations", "statements"] });
    const { items } = await readPdf(bytes);
    const drawn = items.filter(({ text }) => text.trim() === "Påstående");
    expect(drawn.length).toBeGreaterThan(elements(bytes, "Table"));
    expect(elements(bytes, "TH")).toBe(4 * 5 + 24 + 4 + 24);
  });

  it("is tagged throughout, titled, and in the language that it says", async () => {
    const bytes = await pdfOf(whole({ partyNames: NAMES }), "de");
    const raw = rawOf(bytes);
    const { all, untagged } = paintOperators(bytes);
    expect(all).toBeGreaterThan(1000);
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
    const places = Array.from("אבג", (payload) => {
      const item = pdf.items.find(({ text, page }) => page === 1 && text === payload);
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
    const pdf = await read(whole({ partyNames: { A, B } }), "de");
    expectInside(pdf);
    expect(pdf.pages).toBeLessThanOrEqual(18);
  });

  it.each([
    ["thirty people", manyPeople(30), 24],
    ["one person", { A: ["5".repeat(24)], B: ["1".repeat(24)] }, 24],
    ["nobody who can judge", { A: ["x".repeat(24)], B: ["-".repeat(24)] }, 24],
    ["nobody", { A: [], B: [] }, 24],
  ] as const)("draws %s", async (_, people, pages) => {
    const pdf = await read(aSource(people), "sv");
    expectInside(pdf);
    expect(pdf.pages).toBeLessThanOrEqual(pages);
    expect(pdf.text).toContain(`Sida ${pdf.pages} av ${pdf.pages}`);
  });

  it("keeps every text inside the page, whatever the names", async () => {
    const configuration = {
      statements: SHORT_FORM,
    };
    const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(name, name, fc.constantFrom(...LANGUAGES), async (A, B, language) => {
        expectInside(
          await read(aSource(SOME_PEOPLE, { partyNames: { A, B }, configuration }), language),
        );
      }),
      { seed: 11, numRuns: 5 },
    );
  });

  it("tells how far it has come", async () => {
    const shares: number[] = [];
    const report = buildDocument(await wordsOf("en"), aSource(SOME_PEOPLE), choicesOf("en"));
    await drawReport(report, await fontFiles(), (share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });
});
