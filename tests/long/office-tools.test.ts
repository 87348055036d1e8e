import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { makeWorkbook } from "#screens/report/data/make-workbook.ts";
import { makeSlides } from "#screens/report/slides/make-slides.ts";
import { makeMemorandum } from "#screens/report/word/make-memorandum.ts";
import { DECKS, aWholeSource as source } from "#tests/screens/report/decks.ts";
import { contextOf } from "#tests/screens/report/pdf/builders.ts";
import { type ReadPdf, readPdf } from "#tests/screens/report/pdf/read-pdf.ts";
import { findPythonTool } from "../../scripts/python-tools.mjs";
import { hasTool, runTool, withFile } from "./tool.ts";

const HAS_LIBREOFFICE = hasTool("soffice");
const AUDIT = findPythonTool("openxml-audit");
const PYTHON = findPythonTool("python");

/** Opens a document in LibreOffice and reads what it shows. */
function shown(name: string, bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = withFile(name, bytes, (folder, file) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    runTool("soffice", [profile, "--headless", "--convert-to", "pdf", file], folder);
    return new Uint8Array(readFileSync(join(folder, name.replace(/\.\w+$/u, ".pdf"))));
  });
  return readPdf(pdf);
}

const READ_WORKBOOK = `
import json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
print(json.dumps([{
  "name": sheet.title,
  "frozen": sheet.freeze_panes,
  "filter": sheet.auto_filter.ref,
  "size": sheet.dimensions,
  "types": sorted({cell.data_type for row in sheet.iter_rows(min_row=2) for cell in row if cell.value is not None}),
} for sheet in book]))
`;

function hasOpenpyxl(): boolean {
  try {
    runTool("python3", ["-c", "import openpyxl"], ".");
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasOpenpyxl())("openpyxl (skipped where Python has none)", () => {
  it.each(LANGUAGES)("reads the workbook in %s", async (language) => {
    const writing = await contextOf(source(), language);
    const bytes = new Uint8Array(await (await makeWorkbook(writing)).arrayBuffer());
    const read = withFile("book.xlsx", bytes, (folder, file) =>
      runTool("python3", ["-c", READ_WORKBOOK, file], folder),
    );
    const sheets: {
      name: string;
      frozen: string;
      filter: string;
      size: string;
      types: string[];
    }[] = JSON.parse(read);
    expect(sheets.map(({ name }) => name)).toEqual(
      (["statements", "dimensions", "expectations", "steps"] as const).map((name) =>
        writing.t(`report:workbook.sheet.${name}`),
      ),
    );
    for (const { frozen, filter, size, types } of sheets) {
      expect(frozen).toBe("A2");
      expect(filter).toBe(size);
      // Texts, numbers and days; no formula.
      expect(["s", "n", "d"]).toEqual(expect.arrayContaining(types));
    }
  });
});

describe.skipIf(!HAS_LIBREOFFICE)("LibreOffice (skipped where it is not installed)", () => {
  it.each(LANGUAGES)("opens the slides in %s", async (language) => {
    const writing = await contextOf(source(), language);
    const { pages, text } = await shown("slides.pptx", await makeSlides(writing));
    expect(pages).toBe(10);
    expect(text).toContain("Nordvik & Alpenblick");
    expect(text).toContain(writing.t("questionnaire:dimensions.cooperative.label"));
    expect(text).toContain("Åsa Lindqvist");
  });

  it("opens the workbook", async () => {
    const writing = await contextOf(source(), "de");
    const bytes = new Uint8Array(await (await makeWorkbook(writing)).arrayBuffer());
    const { text } = await shown("workbook.xlsx", bytes);
    expect(text).toContain("Nordvik: Durchschnitt");
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

/** What a checker of the rules of Open XML finds wrong with files, and how much in each. */
function audit(files: Readonly<Record<string, Uint8Array>>): string {
  return withFile("first", new Uint8Array(), (folder, first) => {
    rmSync(first);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const options = "--recursive --format microsoft365 --max-errors 0";
    // It ends with an error where it finds anything.
    const asked = ["-c", `"$0" ${options} . || true`, resolve(AUDIT ?? "")];
    return runTool("sh", asked, folder).replace(/\s+/gu, " ");
  });
}

describe.skipIf(!AUDIT)("openxml-audit (skipped where Python does not bring it)", () => {
  it.each(LANGUAGES)("finds nothing in any deck in %s", async (language) => {
    const decks: Record<string, Uint8Array> = {};
    for (const [name, deck] of Object.entries(DECKS)) {
      decks[`${name}.pptx`] = await makeSlides(await contextOf(deck(), language));
    }
    const said = audit(decks);
    const counts = Object.keys(decks).map(() => "Errors: 0");
    expect(said.match(/Errors: \d+/gu), said).toEqual(counts);
  });

  it("finds nothing in the memorandum but that it has no theme, which it need not have", async () => {
    const bytes = await makeMemorandum(await contextOf(source(), "de"), "A4");
    expect(audit({ "memorandum.docx": bytes })).toMatch(
      /relationships\/theme' is missing\. .* Errors: 1\b/u,
    );
  });
});

/** Prints for each slide how many shapes of which kinds it has. */
const READ_SLIDES = `
import sys
from pptx import Presentation
for slide in Presentation(sys.argv[1]).slides:
    print(slide.shapes.title.text_frame.text, "|", *sorted(
        "chart" if s.has_chart else "table" if s.has_table else "text" for s in slide.shapes))
`;

describe.skipIf(!PYTHON)("python-pptx (skipped where Python does not bring it)", () => {
  it.each(Object.entries(DECKS))("reads every slide, with its title: %s", async (_, deck) => {
    const bytes = await makeSlides(await contextOf(deck(), "en"));
    const read = withFile("slides.pptx", bytes, (folder, file) =>
      runTool(resolve(PYTHON ?? ""), ["-c", READ_SLIDES, file], folder),
    );
    const slides = read.trim().split("\n");
    expect(slides.length).toBeGreaterThan(3);
    for (const slide of slides) expect(slide).toMatch(/^\S.* \| .*text/u);
    expect(read).toMatch(/\bchart\b/u);
  });
});
