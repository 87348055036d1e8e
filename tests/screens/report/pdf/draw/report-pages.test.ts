import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { SHORT_FORM } from "#domain/questionnaire/look-up.ts";
import { aPlan, aSource, manyPeople, pdfOf, SOME_PEOPLE } from "../builders.ts";
import { expectInside, read, whole } from "../drawn.ts";
import { rawOf, readPdf } from "../read-pdf.ts";

function without(text: string): string {
  return text.replace(/\s/gu, "");
}

describe("the pages of a report", () => {
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

  it("writes on Letter where that is the paper", async () => {
    const bytes = await pdfOf(whole(), "en", { pageSize: "Letter" });
    expectInside(await readPdf(bytes), "Letter");
    expect(rawOf(bytes)).toContain("[0 0 612 792]");
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
    const configuration = { statements: SHORT_FORM };
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
});
