import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { makeSlides } from "#screens/report/slides/make-slides.ts";
import { makeMemorandum } from "#screens/report/word/make-memorandum.ts";
import { aPlan, aSource, contextOf, SOME_PEOPLE } from "#tests/screens/report/pdf/builders.ts";
import { type ReadPdf, readPdf } from "#tests/screens/report/pdf/read-pdf.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { hasTool, runTool, withFile } from "./tool.ts";

const HAS_LIBREOFFICE = hasTool("soffice");

const source = () =>
  aSource(SOME_PEOPLE, { comparison: aComparison(MIXED_ANSWERS), plan: aPlan(3) });

/** Opens a document in LibreOffice and reads what it shows. */
function shown(name: string, bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = withFile(name, bytes, (folder, file) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    runTool("soffice", [profile, "--headless", "--convert-to", "pdf", file], folder);
    return new Uint8Array(readFileSync(join(folder, name.replace(/\.\w+$/u, ".pdf"))));
  });
  return readPdf(pdf);
}

describe.skipIf(!HAS_LIBREOFFICE)("LibreOffice (skipped where it is not installed)", () => {
  it.each(LANGUAGES)("opens the slides in %s", async (language) => {
    const writing = await contextOf(source(), language);
    const { pages, text } = await shown("slides.pptx", await makeSlides(writing));
    expect(pages).toBe(10);
    expect(text).toContain("Nordvik & Alpenblick");
    expect(text).toContain(writing.t("questionnaire:dimensions.cooperative.label"));
    expect(text).toContain("Åsa Lindqvist");
  });

  it.each(LANGUAGES)("opens the memorandum in %s", async (language) => {
    const writing = await contextOf(source(), language);
    const bytes = new Uint8Array(await makeMemorandum(writing, "A4"));
    const { pages, text } = await shown("memorandum.docx", bytes);
    expect(pages).toBeLessThanOrEqual(3);
    expect(text).toContain(writing.t("plan:memorandum.title"));
    expect(text).toContain("Both planners can name");
  });
});
