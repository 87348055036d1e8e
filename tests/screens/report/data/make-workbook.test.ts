import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { PARTIES } from "#domain/assessment/party.ts";
import { setOutcomeState } from "#domain/plan/step-outcome.ts";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { develop } from "#domain/rounds/develop.ts";
import { makeWorkbook } from "#screens/report/data/make-workbook.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { packageFaults } from "../package-faults.ts";
import { aPlan, aSource, contextOf, SOME_PEOPLE } from "../pdf/builders.ts";

const NOW = aComparison(MIXED_ANSWERS);
const BEFORE = aComparison({ ...MIXED_ANSWERS, "fair-talk": { A: [5, 5, 5, 5], B: [1, 1, 1] } });

const whole = (change: Partial<ReportSource> = {}) =>
  aSource(SOME_PEOPLE, { comparison: NOW, plan: aPlan(2), ...change });

async function bytesOf(source: ReportSource, language: "sv" | "de" | "en" = "en") {
  const workbook = await makeWorkbook(await contextOf(source, language));
  return new Uint8Array(await workbook.arrayBuffer());
}

/** The sheets by name, as a reader that is not the writer has them. */
async function sheetsOf(bytes: Uint8Array) {
  const sheets = await readExcelFile(Buffer.from(bytes));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** A row by what stands in one of its cells, under the sheet's headings. */
function rowWith(rows: readonly (readonly unknown[])[] | undefined, text: string) {
  const [head = [], ...others] = rows ?? [];
  const row = others.find((cells) => cells.includes(text));
  return Object.fromEntries(head.map((heading, index) => [String(heading), row?.[index]]));
}

describe("makeWorkbook", () => {
  it.each(LANGUAGES)("is a sound package with four sheets in %s", async (language) => {
    const context = await contextOf(whole(), language);
    const bytes = await bytesOf(whole(), language);
    expect(packageFaults(bytes)).toEqual([]);
    const sheets = await sheetsOf(bytes);
    const names = (["statements", "dimensions", "expectations", "steps"] as const).map((name) =>
      context.t(`report:workbook.sheet.${name}`),
    );
    expect([...sheets.keys()]).toEqual(names);
    const heads = [...sheets.values()].map(([head]) => head);
    expect(JSON.stringify(heads)).not.toMatch(/\{\{|workbook\.|undefined/u);
    expect(sheets.get(names[0] ?? "")).toHaveLength(1 + NOW.statements.length + 1);
  });

  it("has figures as numbers, of full precision, and missing ones as nothing", async () => {
    const source = whole();
    const context = await contextOf(source, "en");
    const rows = (await sheetsOf(await bytesOf(source))).get("Statements");
    for (const { id, parties, gap } of NOW.statements) {
      const row = rowWith(rows, context.t(`questionnaire:statements.${id}.text`));
      for (const party of PARTIES) {
        const name = context.partyNames[party];
        expect(row[`${name}: average`]).toBe(parties[party].mean);
        expect(row[`${name}: answered`]).toBe(parties[party].rated);
      }
      expect(row["Difference: Nordvik minus Alpenblick"]).toBe(gap);
    }
    const talked = rowWith(rows, context.t("questionnaire:statements.solve-first.text"));
    expect(talked["Alpenblick: after the conversation"]).toBe(3.5);
  });

  it("keeps heads in view, filters, and gives each column a width", async () => {
    const parts = unzipSync(await bytesOf(whole()));
    const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d\.xml$/u.test(name));
    expect(sheets).toHaveLength(4);
    for (const name of sheets) {
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
      expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/u);
      const [, last = ""] = /<autoFilter ref="A1:([A-Z]+)/u.exec(xml) ?? [];
      expect(last).toHaveLength(1);
      const columns = last.charCodeAt(0) - "A".charCodeAt(0) + 1;
      expect(xml.match(/<col /gu)).toHaveLength(columns);
    }
  });

  it("keeps what people wrote a text, whatever it begins with", async () => {
    const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")', "<b>&amp;", "a\u0007b"];
    const comparison = aComparison({
      "equal-gain": {
        A: formulas.map(() => 1),
        B: [5, 5, 5],
        comments: { A: formulas, B: ["=2+2"] },
      },
    });
    const [step] = aPlan(1).nextSteps;
    if (!step) throw new Error("no step");
    const plan = { ...aPlan(1), nextSteps: [{ ...step, what: "=cmd|' /C calc'!A0" }] };
    const bytes = await bytesOf(whole({ comparison, plan, partyNames: { A: "=A", B: "@B" } }));
    const parts = unzipSync(bytes);
    for (const [name, part] of Object.entries(parts)) {
      if (name.includes("worksheets/")) expect(strFromU8(part)).not.toMatch(/<f[ >]/u);
    }
    const sheets = await sheetsOf(bytes);
    const context = await contextOf(whole(), "en");
    const statement = context.t("questionnaire:statements.equal-gain.text");
    const row = rowWith(sheets.get("Statements"), statement);
    expect(row["@B: comments"]).toBe("=2+2");
    expect(String(row["=A: comments"])).toContain('=HYPERLINK("x")');
    expect(String(row["=A: comments"])).toContain("<b>&amp;");
    expect(JSON.stringify(sheets.get("Next steps"))).toContain("=cmd|' /C calc'!A0");
  });

  it("lays the earlier round beside this one, and says what became of its steps", async () => {
    const agreed = aPlan(2).nextSteps;
    const [, second] = agreed;
    if (!second) throw new Error("no second step");
    const development = develop(BEFORE, NOW, "2026-05-04");
    const earlier = { kind: "follow-up", development, nextSteps: [second] } as const;
    const plan = valueOf(setOutcomeState({ ...aPlan(2), nextSteps: [] }, second.id, "dropped"));
    const sheets = await sheetsOf(await bytesOf(whole({ earlier, plan })));
    const context = await contextOf(whole(), "en");
    const statement = context.t("questionnaire:statements.fair-talk.text");
    const row = rowWith(sheets.get("Statements"), statement);
    expect(row["Nordvik: average, 4\u00a0May 2026"]).toBe(5);
    expect(row["Difference, 4\u00a0May 2026: Nordvik minus Alpenblick"]).toBe(4);
    const area = rowWith(
      sheets.get("Areas"),
      context.t("questionnaire:dimensions.cooperative.name"),
    );
    const [dimension] = development.dimensions.filter(({ id }) => id === "cooperative");
    expect(area["Nordvik: average, 4\u00a0May 2026"]).toBe(dimension?.parties.A.before ?? null);
    const step = rowWith(sheets.get("Next steps"), second.what);
    expect(step["Agreed on"]).toEqual(new Date("2026-05-04"));
    expect(step[context.t("again:since.became")]).toBe(context.t("again:outcomes.state.dropped"));
  });

  it("shows nothing that the mode hides", async () => {
    const configuration = { mode: "confidential" } as const;
    const two = { A: ["5".repeat(24), "4".repeat(24)], B: ["1".repeat(24), "2".repeat(24)] };
    const sheets = await sheetsOf(await bytesOf(aSource(two, { configuration })));
    const [head = [], ...rows] = sheets.get("Statements") ?? [];
    for (const [index, heading] of head.entries()) {
      if (!/: (?:average|answered|spread)$/u.test(String(heading))) continue;
      expect(rows.every((row) => row[index] === null)).toBe(true);
    }
    expect([...sheets.keys()]).toEqual(["Statements", "Areas"]);
  });
});
