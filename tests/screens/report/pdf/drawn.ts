import { expect } from "vitest";
import type { Language } from "#domain/questionnaire/language.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import type { PageSize } from "#screens/report/export/page-size.ts";
import type { DocumentChoices } from "#screens/report/pdf/content/build-document.ts";
import { PAGE_TEXT_WIDTH, PAGES } from "#screens/report/pdf/layout/page-format.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { aPlan, aSource, pdfOf, SOME_PEOPLE } from "./builders.ts";
import { type ReadPdf, readPdf } from "./read-pdf.ts";

/** Draws a report and reads it back. */
export async function read(
  source: ReportSource,
  language: Language = "en",
  change: Partial<DocumentChoices> = {},
): Promise<ReadPdf> {
  return readPdf(await pdfOf(source, language, change));
}

/** With comments, expectations, positions and next steps. */
export function whole(change: Partial<ReportSource> = {}): ReportSource {
  const { goOn, languagesDiffer } = aSource(SOME_PEOPLE).comparison;
  const comparison = { ...aComparison(MIXED_ANSWERS), goOn, languagesDiffer };
  return aSource(SOME_PEOPLE, { comparison, plan: aPlan(3), example: true, ...change });
}

/** Nothing is cut off at an edge. */
export function expectInside({ items }: ReadPdf, size: PageSize = "A4"): void {
  const page = PAGES[size];
  for (const { text, left, right, bottom } of items) {
    if (text.trim() === "") continue;
    expect(left, text).toBeGreaterThanOrEqual(page.left - 0.5);
    expect(right, text).toBeLessThanOrEqual(page.left + PAGE_TEXT_WIDTH + 0.5);
    expect(bottom, text).toBeGreaterThan(10);
    expect(bottom, text).toBeLessThan(page.height - page.top / 2);
  }
}
