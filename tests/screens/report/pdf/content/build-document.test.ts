import { describe, expect, it } from "vitest";
import { PARTIES } from "#domain/assessment/party.ts";
import { setReason, setVotes } from "#domain/plan/position.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { formatFigure, formatTableFigure } from "#platform/i18n/format.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import { buildDocument, type DocumentChoices } from "#screens/report/pdf/content/build-document.ts";
import type { Block, ReportDocument, Section } from "#screens/report/pdf/content/document-model.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { aPlan, aSource, choicesOf, SOME_PEOPLE, wordsOf } from "../builders.ts";

async function written(
  source: ReportSource,
  language: Language = "en",
  change: Partial<DocumentChoices> = {},
): Promise<ReportDocument> {
  return buildDocument(await wordsOf(language), source, choicesOf(language, change));
}

function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}

function blocksOf<Kind extends Block["kind"]>(report: ReportDocument, kind: Kind) {
  return allSections(report.sections)
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

const agreed = () =>
  aSource(SOME_PEOPLE, { comparison: aComparison(MIXED_ANSWERS), plan: aPlan(2) });

describe("buildDocument", () => {
  it("names the parties, the people, the day and late answers", async () => {
    const { cover, footer, title } = await written(aSource(SOME_PEOPLE, { includedLate: 2 }));
    expect(cover.heading).toBe("Nordvik & Alpenblick");
    expect(cover.parties.A).toEqual({ name: "Nordvik", people: "4 people" });
    expect(cover.parties.B).toEqual({ name: "Alpenblick", people: "3 people" });
    expect(cover.lines).toEqual([
      "Answers opened on 22\u00a0November 2026",
      "2 replies were added after the opening.",
    ]);
    expect(cover.example).toBeNull();
    expect(title).toContain("22\u00a0November 2026");
    expect(footer).toEqual({
      text: "Nordvik & Alpenblick, 22\u00a0November 2026",
      page: "Page {page} of {pages}",
    });
  });

  it("has the closing question and another language of most people on the first page", async () => {
    const { summary } = await written(aSource(SOME_PEOPLE));
    expect(summary.lines).toHaveLength(2);
    expect(summary.lines[0]).toMatch(/^Should this cooperation go on\?.*Nordvik: .*Alpenblick: /u);
    expect(summary.lines[1]).toMatch(/different language/u);
    const sameLanguage = aComparison(MIXED_ANSWERS);
    expect(
      (await written(aSource(SOME_PEOPLE, { comparison: sameLanguage }))).summary.lines,
    ).toEqual([]);
  });

  it("says above the statements of an area why it matters", async () => {
    const report = await written(agreed(), "en", { parts: ["statements"] });
    const area = allSections(report.sections).find(({ heading }) => heading === "Cooperation");
    expect(area?.blocks[0]).toMatchObject({
      kind: "paragraph",
      text: expect.stringMatching(/^Cooperation lasts when/),
    });
  });

  it("marks the example on the first page and on every foot", async () => {
    const { cover, footer } = await written(aSource(SOME_PEOPLE, { example: true }), "de");
    expect(cover.example).toBe("Beispiel");
    expect(footer.text).toMatch(/^Beispiel: /u);
  });

  it("is plain data, so that it can be posted to a worker", async () => {
    const report = await written(agreed());
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("puts all a manager needs on the first page", async () => {
    const { summary } = await written(agreed());
    expect(summary.headline).toContain("You see 18 of 23");
    expect(summary.overview?.radar?.labels).toHaveLength(4);
    expect(summary.conversations?.rows).toHaveLength(3);
    const about = (text: string) =>
      summary.conversations?.rows.find((row) => row.text.includes(text));
    expect(about("fair our agreement")?.after).toBe("After the conversation: Nordvik 3.0");
    expect(about("effort")?.after ?? null).toBeNull();
    expect(summary.nextSteps?.items).toEqual([
      {
        what: "Meet the planners of both sides on site, round 1",
        remark:
          "by 15\u00a0January 2027\u00a0· Åsa Lindqvist (Nordvik)\u00a0· Jörg Müller (Alpenblick)",
      },
      {
        what: "Meet the planners of both sides on site, round 2",
        remark: "no date yet\u00a0· Åsa Lindqvist (Nordvik)",
      },
    ]);
    expect(summary.nextSteps?.more).toEqual(["and 1 more step", "and 2 more steps"]);
    expect(summary.nextSteps?.nextLook).toBe("Next review: 22\u00a0May 2027");
  });

  it("speaks of no steps before there are any", async () => {
    expect((await written(aSource(SOME_PEOPLE))).summary.nextSteps).toBeNull();
  });

  it("writes the parts that are ticked and have something to say, in a fixed order", async () => {
    const { sections } = await written(agreed(), "en", { parts: ["method", "comments"] });
    expect(sections.map(({ heading }) => heading)).toEqual(["Comments", "How to read this"]);
    expect((await written(agreed(), "en", { parts: [] })).sections).toEqual([]);
    const without = await written(aSource(SOME_PEOPLE), "en", { parts: ["comments"] });
    expect(without.sections).toEqual([]);
  });

  it.each(LANGUAGES)("writes every figure of the comparison in %s", async (language) => {
    const source = aSource(SOME_PEOPLE);
    const { statements, modules, respondents } = source.comparison;
    const figure = (value: number | null) =>
      value === null ? "–" : formatTableFigure(value, language);
    const report = await written(source, language, { parts: ["radars", "statements"] });
    const rows = blocksOf(report, "table").flatMap(({ rows: inTable }) => inTable);
    expect(rows).toHaveLength(statements.length);
    for (const [index, { parties, gap }] of statements.entries()) {
      const [, dots, A, B, verdict] = rows[index] ?? [];
      expect([A?.text, B?.text]).toEqual([figure(parties.A.mean), figure(parties.B.mean)]);
      for (const [party, cell] of [["A", A] as const, ["B", B] as const]) {
        const counts = new RegExp(`^${parties[party].rated} \\S+ ${respondents[party]}$`, "u");
        expect(cell?.below).toMatch(counts);
        expect(dots?.dots?.means[party]).toBe(parties[party].mean);
      }
      if (gap !== null) expect(verdict?.below).toContain(figure(Math.abs(gap)));
    }
    const [values] = blocksOf(report, "values");
    for (const [index, dimension] of (modules[0]?.dimensions ?? []).entries()) {
      for (const party of PARTIES) {
        const { mean } = dimension.parties[party];
        const shown = mean === null ? "–" : formatFigure(mean, language);
        expect(values?.radar?.series[party][index]).toBe(mean);
        expect(values?.rows[index]?.figures[party]).toBe(shown);
        expect(values?.radar?.alt).toContain(`${source.partyNames[party]} ${shown}`);
      }
    }
  });

  it("lists every statement in the order of the comparison, with what its plot says", async () => {
    const source = aSource(SOME_PEOPLE);
    const t = await wordsOf("en");
    const [ranked] = blocksOf(await written(source), "ranked");
    expect(ranked?.rows.map(({ text }) => text)).toEqual(
      source.comparison.ranking.map((id) => t(`questionnaire:statements.${id}.text`)),
    );
    const [first] = ranked?.rows ?? [];
    expect(first?.rank).toBe("1");
    expect(first?.tone).toBe("apart");
    expect(first?.gapLabel).toBe(`Difference: ${first?.gap}`);
    expect(first?.dots.alt).toContain("Nordvik 4.5, Alpenblick 2.0, difference 2.5");
  });

  it("draws no radar without figures or with fewer than three axes", async () => {
    const empty = aSource({ A: ["-".repeat(24)], B: ["x".repeat(24)] });
    const report = await written(empty);
    expect(blocksOf(report, "values")[0]?.radar).toBeNull();
    expect(report.summary.overview).toBeNull();
    const configuration = { statements: ["equal-gain", "goals-told"] as const };
    const two = await written(aSource(SOME_PEOPLE, { configuration }));
    expect(blocksOf(two, "values")[0]?.radar).toBeNull();
    expect(blocksOf(two, "values")[0]?.rows).toHaveLength(2);
  });

  it("counts the verdicts that occur", async () => {
    const source = aSource(SOME_PEOPLE);
    const { tally } = (await written(source)).summary;
    const sum = tally.reduce((total, { figure }) => total + Number(figure), 0);
    expect(sum).toBe(source.comparison.summary.asked);
  });

  it("sets expectations beside what the other answered", async () => {
    const report = await written(agreed(), "en", { parts: ["expectations"] });
    const [table] = blocksOf(report, "table");
    const row = table?.rows.find(([head]) => head?.text.includes("means financially"));
    expect(row?.[1]).toMatchObject({ text: "4.25", below: "Alpenblick: 2.00" });
    expect(row?.[2]).toMatchObject({ text: "1.67", below: "Nordvik: 4.50" });
    expect(row?.[3]?.text).toMatch(/^You differ/u);
  });

  it("gives comments with their language and party, never with a person", async () => {
    const report = await written(agreed(), "de", { parts: ["comments"] });
    const [comments] = blocksOf(report, "comments");
    expect(comments?.items[0]?.comments).toContainEqual({
      party: "A",
      name: "Nordvik",
      text: "We went through the figures in spring.",
      language: "en",
    });
  });

  it("writes the memorandum from what was agreed, and nothing of private notes", async () => {
    const source = agreed();
    const plan = { ...source.plan, notes: { "solve-first": "Mind the tone." } };
    const report = await written({ ...source, plan }, "en", { parts: ["memorandum"] });
    const headings = allSections(report.sections).map(({ heading }) => heading);
    expect(headings).toEqual([
      "Memorandum of understanding",
      "What we want to achieve together",
      "What Nordvik contributes",
      "What Alpenblick contributes",
      "What Nordvik gains",
      "What Alpenblick gains",
      "Who does what",
      "How we handle problems",
      "Next review",
      "Written down by",
    ]);
    const texts = blocksOf(report, "paragraph").map(({ text }) => text);
    expect(texts).toContain("Fewer surprises.");
    expect(texts).toContain(
      "Solve it first: Nordvik 4.0\u00a0· Alpenblick 3.5. We solve it first, then look at why.",
    );
    expect(JSON.stringify(report)).not.toContain("Mind the tone");
  });

  it("lays mean and spread after the conversation beside those before, where votes were noted", async () => {
    const source = agreed();
    const plan = setVotes(source.plan, "solve-first", "B", [3, 4, 4, 5]);
    const report = await written({ ...source, plan }, "en", { parts: ["ranking", "memorandum"] });
    expect(allSections(report.sections).map(({ heading }) => heading)).toContain(
      "Before and after the conversation",
    );
    const table = blocksOf(report, "table").find(
      ({ columns }) => columns[1]?.heading === "Nordvik before",
    );
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      [
        "Solve it first",
        expect.stringMatching(/^\d\.\d, spread \d\.\d/),
        "4.0",
        expect.stringMatching(/^\d\.\d, spread \d\.\d/),
        "4.0, spread 0.5",
      ],
    ]);
    const after = blocksOf(report, "ranked").flatMap(({ rows }) => rows.map((row) => row.after));
    expect(after).toContainEqual(
      expect.stringMatching(/Alpenblick 4\.0, spread 0\.5 \(before: \d\.\d, spread \d\.\d/),
    );
  });

  it("says why beside where they stand after a conversation, whatever the memorandum says", async () => {
    const source = agreed();
    const reason = "One thought of hours,\nthe other of money.";
    const plan = valueOf(setReason(source.plan, "solve-first", reason));
    const report = await written({ ...source, plan }, "en", { parts: ["ranking"] });
    const rows = blocksOf(report, "ranked").flatMap(({ rows: ranked }) => ranked);
    expect(rows.map(({ after }) => after)).toContainEqual(
      expect.stringMatching(/: Nordvik 4\.0.*\. One thought of hours, the other of money\.$/u),
    );
    expect(JSON.stringify(report.summary)).not.toContain("thought of hours");
  });

  it("speaks of no counts where the mode hides them", async () => {
    const configuration = { mode: "confidential" } as const;
    const report = await written(aSource(SOME_PEOPLE, { configuration }), "en", {
      parts: ["statements"],
    });
    const rows = blocksOf(report, "table").flatMap(({ rows: inTable }) => inTable);
    expect(rows.every(([, , A, B]) => A?.below === null && B?.below === null)).toBe(true);
    expect(JSON.stringify(report)).not.toContain("how many of its people");
  });

  it("takes names as they are, whatever they look like", async () => {
    const names = { A: "{{b}} $t(report:key.same)", B: "<b>&amp;</b>" };
    const { cover } = await written(aSource(SOME_PEOPLE, { partyNames: names }));
    expect(cover.heading).toBe(`${names.A} & ${names.B}`);
  });
});
