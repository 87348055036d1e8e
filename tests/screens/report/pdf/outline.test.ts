import { describe, expect, it } from "vitest";
import { PARTIES } from "#domain/assessment/party.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import type { Block, ReportDocument, Section } from "#screens/report/pdf/document-model.ts";
import { outline, type ReportSource } from "#screens/report/pdf/outline.ts";
import { aSource, SOME_PEOPLE, wordsOf } from "./builders.ts";

async function written(source: ReportSource, language: Language = "en"): Promise<ReportDocument> {
  return outline(await wordsOf(language), source, language);
}

function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}

function blocksOf<Kind extends Block["kind"]>(report: ReportDocument, kind: Kind) {
  return allSections(report.sections)
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

describe("outline", () => {
  it("names the parties, the people, the day and late answers", async () => {
    const { cover, footer, title } = await written(aSource(SOME_PEOPLE, { includedLate: 2 }));
    expect(cover.heading).toBe("Nordvik & Alpenblick");
    expect(cover.parties.A).toEqual({ name: "Nordvik", people: "4 people" });
    expect(cover.parties.B).toEqual({ name: "Alpenblick", people: "3 people" });
    expect(cover.lines).toEqual([
      "Answers opened on 22 November 2026",
      "2 answers came after the opening and were included later.",
    ]);
    expect(cover.example).toBeNull();
    expect(title).toContain("22 November 2026");
    expect(footer).toEqual({
      text: "Nordvik & Alpenblick, 22 November 2026",
      page: "Page {page} of {pages}",
    });
  });

  it("marks the example on the first page and on every foot", async () => {
    const { cover, footer } = await written(aSource(SOME_PEOPLE, { example: true }), "de");
    expect(cover.example).toBe("Beispiel");
    expect(footer.text).toMatch(/^Beispiel: /u);
  });

  it("is plain data, so that it can be posted to a worker", async () => {
    const report = await written(aSource(SOME_PEOPLE));
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it.each(LANGUAGES)("writes every figure of the comparison in %s", async (language) => {
    const source = aSource(SOME_PEOPLE);
    const { statements, modules, respondents } = source.comparison;
    const figure = (value: number | null) => (value === null ? "–" : formatFigure(value, language));
    const report = await written(source, language);
    const rows = blocksOf(report, "statements").flatMap(({ rows: inTable }) => inTable);
    expect(rows).toHaveLength(statements.length);
    for (const [index, statement] of statements.entries()) {
      expect(rows[index]?.gap).toBe(
        figure(statement.gap === null ? null : Math.abs(statement.gap)),
      );
      for (const party of PARTIES) {
        const cell = rows[index]?.parties[party];
        const { mean, rated } = statement.parties[party];
        expect(cell?.mean).toBe(figure(mean));
        expect(cell?.answered).toMatch(new RegExp(`^${rated} \\S+ ${respondents[party]}$`, "u"));
      }
    }
    const [values] = blocksOf(report, "values");
    for (const [index, dimension] of (modules[0]?.dimensions ?? []).entries()) {
      for (const party of PARTIES) {
        const { mean } = dimension.parties[party];
        expect(values?.radar?.series[party][index]).toBe(mean);
        expect(values?.rows[index]?.figures[party]).toBe(figure(mean));
        expect(values?.radar?.alt).toContain(`${source.partyNames[party]} ${figure(mean)}`);
      }
    }
  });

  it("lists every statement in the order of the comparison, with what its plot says", async () => {
    const source = aSource(SOME_PEOPLE);
    const t = await wordsOf("en");
    const [ranked] = blocksOf(await written(source), "ranked");
    expect(ranked?.rows.map(({ text }) => text)).toEqual(
      source.comparison.ranking.map((id) => t(`questionnaire:statements.${id}.text`, {})),
    );
    const [first] = ranked?.rows ?? [];
    expect(first?.rank).toBe("1");
    expect(first?.tone).toBe("apart");
    expect(first?.gapLabel).toBe(`Difference: ${first?.gap}`);
    expect(first?.dots.alt).toContain("Nordvik 4.5, Alpenblick 2.0, difference 2.5");
  });

  it("draws no radar without figures or with fewer than three axes", async () => {
    const empty = aSource({ A: ["-".repeat(24)], B: ["x".repeat(24)] });
    expect(blocksOf(await written(empty), "values")[0]?.radar).toBeNull();
    const terms = { statements: ["equal-gain", "same-goals"] as const };
    const two = await written(aSource(SOME_PEOPLE, { terms }));
    expect(blocksOf(two, "values")[0]?.radar).toBeNull();
    expect(blocksOf(two, "values")[0]?.rows).toHaveLength(2);
  });

  it("counts the verdicts that occur, and calls shaky ones tentative", async () => {
    const source = aSource(SOME_PEOPLE);
    const report = await written(source);
    const [tally] = blocksOf(report, "tally");
    const sum = tally?.items.reduce((total, { figure }) => total + Number(figure), 0);
    expect(sum).toBe(source.comparison.summary.asked);
    const tentative = source.comparison.statements.filter(
      ({ firmness }) => firmness === "tentative",
    ).length;
    const words = blocksOf(report, "statements").flatMap(({ rows }) =>
      rows.filter(({ firmness }) => firmness === "tentative"),
    );
    expect(words).toHaveLength(tentative);
  });

  it("speaks of no counts where the mode hides them", async () => {
    const terms = { mode: "confidential" } as const;
    const report = await written(aSource(SOME_PEOPLE, { terms }));
    const rows = blocksOf(report, "statements").flatMap(({ rows: inTable }) => inTable);
    expect(rows.every(({ parties }) => parties.A.answered === null)).toBe(true);
    expect(JSON.stringify(report)).not.toContain("how many of its people");
  });

  it("takes names as they are, whatever they look like", async () => {
    const names = { A: "{{b}} $t(report:key.same)", B: "<b>&amp;</b>" };
    const { cover } = await written(aSource(SOME_PEOPLE, { partyNames: names }));
    expect(cover.heading).toBe(`${names.A} & ${names.B}`);
  });
});
