import { describe, expect, it } from "vitest";
import { readableAccent } from "#charts/marks/accent.ts";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { formatTableFigure } from "#platform/i18n/format.ts";
import { buildDocument } from "#screens/report/pdf/content/build-document.ts";
import { drawReport } from "#screens/report/pdf/draw/draw-report.ts";
import { BRANDING } from "../../decks.ts";
import { aPlan, aSource, choicesOf, fontFiles, pdfOf, SOME_PEOPLE, wordsOf } from "../builders.ts";
import { expectInside, read, whole } from "../drawn.ts";
import { contentStreams, elements, paintOperators, rawOf, readPdf } from "../read-pdf.ts";

const NAMES: PerParty<string> = { A: "Café Åström", B: "Müller & Söhne Großhandel" };

describe("drawReport", () => {
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

  it("has the logo on its first page, where it takes no room, and its title in the colour", async () => {
    const source = whole();
    const branded = { ...source, branding: BRANDING };
    const [plain, pdf] = await Promise.all([read(source), read(branded)]);
    expect(pdf.pages).toBe(plain.pages);
    expect(pdf.text).toBe(plain.text);
    const tags = pdf.tags.map(({ role, alt }) => `${role} ${alt ?? ""}`);
    expect(tags).toContain("Figure Logo for Nordvik and Alpenblick");
    expect(plain.tags.filter(({ alt }) => alt?.startsWith("Logo"))).toEqual([]);
    expectInside(pdf);
    const [first = ""] = contentStreams(rawOf(await pdfOf(branded, "en", { parts: [] })));
    const colour = readableAccent(BRANDING.accent, "light").slice(1).match(/../gu) ?? [];
    const [red, green, blue] = colour.map((hex) =>
      String(Number.parseInt(hex, 16) / 255).slice(0, 5),
    );
    expect(first).toMatch(new RegExp(`${red}\\d* ${green}\\d* ${blue} scn`, "u"));
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

  it("says how many next steps the first page has no room for", async () => {
    const { text } = await read(whole({ plan: aPlan(20) }), "en", { parts: [] });
    expect(text).toMatch(/and 1\d more steps/u);
  });

  it("marks comments in another language than the document's", async () => {
    const comment = "We went through the figures in spring.";
    const german = rawOf(await pdfOf(whole(), "de", { parts: ["comments"] }));
    expect(german.match(/\/Lang \(en\)/gu)).toHaveLength(3);
    expect((await read(whole(), "de", { parts: ["comments"] })).text).toContain(comment);
    const english = rawOf(await pdfOf(whole(), "en", { parts: ["comments"] }));
    expect(english.match(/\/Lang \(en\)/gu)).toHaveLength(1);
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
    expect(raw).not.toContain("/CIDSet");
    const footers = contentStreams(raw).filter((page) => page.includes("/Subtype /Footer"));
    expect(footers).toHaveLength(raw.match(/\/Type \/Page\n/gu)?.length ?? 0);
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

  it("tells how far it has come", async () => {
    const shares: number[] = [];
    const report = buildDocument(await wordsOf("en"), aSource(SOME_PEOPLE), choicesOf("en"));
    await drawReport(report, await fontFiles(), (share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });
});
