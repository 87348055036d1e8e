import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PARTIES } from "#domain/assessment/party.ts";
import { setVotes } from "#domain/plan/position.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { develop } from "#domain/rounds/develop.ts";
import {
  proposeTableFormat,
  TABLE_FORMATS,
  TABLE_SIGNS,
  type TableFormat,
} from "#platform/channels/files/csv-format.ts";
import { COLUMNS } from "#screens/report/data/csv-columns.ts";
import { makeCsv } from "#screens/report/data/make-csv.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { aPlan, aSource, contextOf, manyPeople, SOME_PEOPLE } from "../pdf/builders.ts";

type Row = Readonly<Record<string, string>>;

const whole = (change: Partial<ReportSource> = {}) =>
  aSource(SOME_PEOPLE, { comparison: aComparison(MIXED_ANSWERS), plan: aPlan(1), ...change });

async function tableOf(source: ReportSource, format: TableFormat = "point"): Promise<string> {
  return makeCsv(await contextOf(source, "en"), format);
}

/** The rows as a parser that is not ours reads them. */
function rowsOf(csv: string, format: TableFormat = "point"): readonly Row[] {
  return parse(csv, { bom: true, columns: true, delimiter: TABLE_SIGNS[format].between });
}

function find(rows: readonly Row[], row: Partial<Row>): readonly Row[] {
  return rows.filter((each) => Object.entries(row).every(([name, value]) => each[name] === value));
}

describe("makeTable", () => {
  it.each(TABLE_FORMATS)("gives every figure of the comparison back with %s", async (format) => {
    const source = whole();
    const rows = rowsOf(await tableOf(source, format), format);
    const { decimal } = TABLE_SIGNS[format];
    const figure = (row: Row | undefined) => {
      const text = row?.["figure"] ?? "";
      expect(text.replace(decimal, "")).toMatch(/^-?\d*$/u);
      return text === "" ? null : Number(text.replace(decimal, "."));
    };
    const only = (row: Partial<Row>) => {
      const found = find(rows, row);
      expect(found).toHaveLength(1);
      return figure(found[0]);
    };
    for (const { id, parties, gap, coorientation } of source.comparison.statements) {
      const expectFigure = (actual: number | null, value: number | null) =>
        value === null ? expect(actual).toBeNull() : expect(actual).toBeCloseTo(value, 6);
      expectFigure(only({ statement: id, measure: "gap" }), gap);
      for (const party of PARTIES) {
        const { mean, rated, ratings } = parties[party];
        expectFigure(only({ statement: id, party, measure: "mean" }), mean);
        expectFigure(only({ statement: id, party, measure: "rated" }), rated);
        expectFigure(
          only({ statement: id, party, measure: "expected_of_other" }),
          coorientation?.parties[party].mean ?? null,
        );
        expect(find(rows, { statement: id, party, measure: "rating" }).map(figure)).toEqual(
          ratings ?? [],
        );
      }
    }
    expect(only({ statement: "solve-first", party: "B", measure: "after_talk" })).toBe(3.5);
    expect(find(rows, { measure: "after_talk_spread" })).toEqual([]);
    expect(find(rows, { measure: "respondents" }).map(figure)).toEqual([4, 3]);
  });

  it("has the mean and the spread of votes after the conversation", async () => {
    const plan = setVotes(aPlan(1), "solve-first", "B", [3, 4, 4, 5]);
    const rows = rowsOf(await tableOf(whole({ plan })));
    const after = find(rows, { statement: "solve-first", party: "B" })
      .filter(({ measure }) => measure?.startsWith("after_talk"))
      .map(({ measure, figure }) => [measure, figure]);
    expect(after).toEqual([
      ["after_talk", "4"],
      ["after_talk_spread", "0.5"],
    ]);
  });

  it("begins with a byte order mark and the columns, and ends every row with CRLF", async () => {
    const csv = await tableOf(whole(), "comma");
    expect(csv.startsWith(`\ufeff${COLUMNS.join(";")}\r\n`)).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv).toContain(";gap;-0,627778;");
  });

  it("keeps texts from becoming formulas, and figures below zero figures", async () => {
    const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")', "＝1"];
    const comments = { A: formulas };
    const comparison = aComparison({
      "equal-gain": { A: formulas.map(() => 1), B: [5, 5, 5], comments },
    });
    const source = whole({ comparison, partyNames: { A: "=A", B: '@B; "C"\r\n,D' } });
    const csv = await tableOf(source);
    const rows = rowsOf(csv);
    const written = find(rows, { measure: "comment" }).map((row) => row["word"] ?? "");
    expect(written).toHaveLength(formulas.length);
    for (const word of written) expect(word).toMatch(/^'/u);
    expect(written.map((word) => word.slice(1)).toSorted()).toEqual(formulas.toSorted());
    expect(find(rows, { measure: "gap", statement: "equal-gain" })[0]?.["figure"]).toBe("-4");
    expect(rows.find((row) => row["party"] === "A")?.["party_name"]).toBe("'=A");
    expect(rows.find((row) => row["party"] === "B")?.["party_name"]).toBe('\'@B; "C"\r\n,D');
  });

  it("lets no text break out of its cell", async () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, text, fc.constantFrom(...TABLE_FORMATS), async (A, B, format) => {
        const rows = rowsOf(await tableOf(whole({ partyNames: { A, B } }), format), format);
        for (const row of rows) {
          expect(Object.keys(row)).toEqual([...COLUMNS]);
          expect(["", A, `'${A}`, B, `'${B}`]).toContain(row["party_name"]);
        }
      }),
      { seed: 7, numRuns: 20 },
    );
  });

  it("has neither counts, single ratings nor notes where they are nobody's business", async () => {
    const configuration = { mode: "confidential" } as const;
    const plan = { ...aPlan(1), notes: { "equal-gain": "A private note." } };
    const few = rowsOf(await tableOf(aSource(SOME_PEOPLE, { configuration, plan })));
    expect(find(few, { measure: "rating" })).toEqual([]);
    expect(find(few, { measure: "rated" }).every((row) => row["figure"] === "")).toBe(true);
    expect(JSON.stringify(few)).not.toContain("private note");
    const two = { A: ["5".repeat(24), "4".repeat(24)], B: ["1".repeat(24), "2".repeat(24)] };
    const hidden = rowsOf(await tableOf(aSource(two, { configuration })));
    expect(find(hidden, { measure: "mean" }).every((row) => row["figure"] === "")).toBe(true);
  });

  it("has the earlier round where both rounds asked, and nothing of it in a first one", async () => {
    const comparison = aComparison(MIXED_ANSWERS);
    const before = aComparison({ ...MIXED_ANSWERS, "fair-talk": { A: [5, 5, 5], B: [1, 1, 1] } });
    const development = develop(before, comparison, "2026-05-04");
    const earlier = { kind: "follow-up", development, nextSteps: [] } as const;
    const rows = rowsOf(await tableOf(whole({ comparison, earlier })));
    const then = { statement: "fair-talk", measure: "earlier_mean" };
    expect(find(rows, then).map(({ party, figure }) => [party, figure])).toEqual([
      ["A", "5"],
      ["B", "1"],
    ]);
    expect(find(rows, { measure: "earlier_gap", statement: "fair-talk" })[0]?.["figure"]).toBe("4");
    for (const level of ["closing", "dimension", "statement"]) {
      expect(find(rows, { measure: "earlier_mean", level }).length).toBeGreaterThan(0);
    }
    expect(find(rowsOf(await tableOf(whole())), { measure: "earlier_mean" })).toEqual([]);
  });

  it("takes thirty people a party", async () => {
    const rows = rowsOf(await tableOf(aSource(manyPeople(30))));
    expect(find(rows, { measure: "rating", statement: "equal-gain" })).toHaveLength(60);
  });
});

describe("proposeTableFormat", () => {
  it.each<[browser: string, language: Language, region: string | null]>([
    ["de-CH", "sv", "CH"],
    ["sv", "en", "SE"],
    ["en-GB", "en", "GB"],
    ["en-GB", "de", null],
    ["C", "de", null],
  ])("says from which region: %s", (browser, language, region) => {
    expect(proposeTableFormat(language, browser).region).toBe(region);
  });

  it.each<[browser: string, language: Language, format: TableFormat]>([
    ["de-CH", "de", "swiss"],
    ["fr-CH", "de", "swiss"],
    ["it-CH", "en", "swiss"],
    ["gsw-CH", "de", "swiss"],
    ["en-CH", "sv", "swiss"],
    ["de-LI", "de", "swiss"],
    ["de-DE", "de", "comma"],
    ["de-AT", "de", "comma"],
    ["de", "de", "comma"],
    ["sv-SE", "sv", "comma"],
    ["sv-FI", "sv", "comma"],
    ["fr-FR", "en", "comma"],
    ["sv-SE", "en", "comma"],
    ["en-SE", "en", "comma"],
    ["en-ZA", "en", "comma"],
    ["en-US", "sv", "comma"],
    ["en-GB", "de", "comma"],
    ["en-US", "en", "point"],
    ["en-GB", "en", "point"],
    ["en", "en", "point"],
    ["es-MX", "en", "point"],
    ["C", "sv", "comma"],
    ["", "en", "point"],
  ])("takes %s, in a document in %s, for %s", (browser, language, format) => {
    expect(proposeTableFormat(language, browser).format).toBe(format);
  });

  it("has the closing question at a level of its own", async () => {
    const source = aSource(SOME_PEOPLE);
    const rows = find(rowsOf(await tableOf(source)), { level: "closing" });
    expect(rows.every(({ statement, dimension }) => statement === "" && dimension === "")).toBe(
      true,
    );
    const { goOn } = source.comparison;
    const mean = find(rows, { party: "A", measure: "mean" })[0]?.["figure"];
    expect(Number(mean)).toBeCloseTo(goOn.parties.A.mean ?? 0, 6);
    expect(find(rows, { measure: "verdict" })[0]?.["word"]).toBe(goOn.verdict.kind);
  });
});
