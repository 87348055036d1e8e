import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { drawTextDocument } from "#screens/report/pdf/draw/draw-text-document.ts";
import { WHOLE_SHEET } from "#tests/support/sealing-samples.ts";
import { EVERYTHING, questionWordsIn } from "#tests/wording/text-documents.ts";
import { answersCopy } from "#wording/answers-copy.ts";
import { questionSheet } from "#wording/question-sheet.ts";
import { fontFiles } from "../builders.ts";
import { expectInside } from "../drawn.ts";
import { readPdf } from "../read-pdf.ts";

describe("drawTextDocument", () => {
  it.each(
    LANGUAGES.flatMap((language) =>
      (["A4", "Letter"] as const).map((size) => [language, size] as const),
    ),
  )("has all questions of all modules on two pages, in %s on %s", async (language, size) => {
    const t = await questionWordsIn(language);
    const sheet = questionSheet(t, EVERYTHING, language);
    const pdf = await readPdf(await drawTextDocument(sheet, size, await fontFiles()));
    expect(pdf.pages).toBeLessThanOrEqual(2);
    expect(pdf.title).toBe(sheet.title);
    const asPrinted = (text: string) => text.replace(/\s+/gu, " ").slice(0, 40);
    for (const { heading, items } of sheet.sections) {
      expect(pdf.text).toContain(asPrinted(heading));
      for (const { text } of items) expect(pdf.text).toContain(asPrinted(text));
    }
    expectInside(pdf, size);
    const roles = pdf.tags.map(({ role }) => role);
    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    expect(roles.filter((role) => role === "LI").length).toBeGreaterThanOrEqual(
      EVERYTHING.configuration.statements.length,
    );
  });

  it("takes as many pages as a copy of one's answers needs", async () => {
    const t = await questionWordsIn("de");
    const copy = answersCopy(t, EVERYTHING, WHOLE_SHEET, "de", "K7Q-4MD");
    const pdf = await readPdf(await drawTextDocument(copy, "A4", await fontFiles()));
    expect(pdf.pages).toBeGreaterThan(2);
    expect(pdf.text).toContain(t("closing:copy.leave").slice(0, 40));
    expectInside(pdf);
  });
});
