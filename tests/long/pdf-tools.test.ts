import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import { aPlan, aSource, pdfOf, SOME_PEOPLE } from "#tests/screens/report/pdf/builders.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { hasTool, runTool, withFile } from "./tool.ts";

const HAS_QPDF = hasTool("qpdf");
const HAS_POPPLER = hasTool("pdfinfo", "-v") && hasTool("pdftotext", "-v");

const whole = (change: Partial<ReportSource> = {}) =>
  aSource(SOME_PEOPLE, { comparison: aComparison(MIXED_ANSWERS), plan: aPlan(3), ...change });

describe.skipIf(!HAS_QPDF)("qpdf (skipped where it is not installed)", () => {
  it.each(["A4", "Letter"] as const)("finds nothing wrong on %s", async (pageSize) => {
    const bytes = await pdfOf(whole(), "de", { pageSize });
    const said = withFile("report.pdf", bytes, (folder, file) =>
      runTool("qpdf", ["--check", file], folder),
    );
    expect(said).toContain("No syntax or stream encoding errors found");
  });
});

describe.skipIf(!HAS_POPPLER)("poppler (skipped where it is not installed)", () => {
  it.each(LANGUAGES)("finds tags, language, title and embedded subsets in %s", async (language) => {
    const bytes = await pdfOf(whole({ partyNames: { A: "Åström & Co", B: "Größe" } }), language);
    withFile("report.pdf", bytes, (folder, file) => {
      const info = runTool("pdfinfo", [file], folder);
      expect(info).toMatch(/^Tagged:\s+yes$/mu);
      expect(info).toMatch(/^Title:\s+Samsyn: Åström & Co & Größe/mu);
      expect(info).toMatch(/^Suspects:\s+no$/mu);
      const fonts = runTool("pdffonts", [file], folder).trim().split("\n").slice(2);
      expect(fonts.length).toBeGreaterThan(2);
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Source.*\byes yes yes\b/u);
    });
  });

  it("reads headings, lists, tables and figures in order", async () => {
    const bytes = await pdfOf(whole(), "en");
    const tree = withFile("report.pdf", bytes, (folder, file) =>
      runTool("pdfinfo", ["-struct", file], folder),
    );
    expect(tree).toMatch(/^Document/u);
    const headings = [...tree.matchAll(/^ +(H[1-6]) /gmu)].map(([, name]) => Number(name?.[1]));
    expect(headings[0]).toBe(1);
    for (const [index, level] of headings.entries()) {
      expect(level - (headings[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
    expect(tree).toMatch(/Table[\s\S]*TR[\s\S]*TH[\s\S]*TD/u);
  });

  it("gives the words back in reading order", async () => {
    const text = withFile("report.pdf", await pdfOf(whole(), "en"), (folder, file) =>
      runTool("pdftotext", [file, "-"], folder),
    ).replace(/\s+/gu, " ");
    const order = ["Nordvik & Alpenblick", "You see 18 of 23", "Talk about these first"];
    const places = [...order, "Next steps", "Four values"].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});
