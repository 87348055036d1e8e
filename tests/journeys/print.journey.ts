import type { Page } from "@playwright/test";
import { LANGUAGES, type Language } from "../../src/domain/questionnaire/language.ts";
import { type PrintedText, pdfPages } from "./support/pdf.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

/** Of the light theme. */
const INK = "rgb(26, 31, 37)";

/** What browsers leave free, more or less. */
const EDGE = "10mm";

/** Closer than this share of their height, two lines cannot be read. */
const LEAST_LINE = 0.9;

const PAPERS = [
  { name: "the comparison", rest: "compare" },
  { name: "a party's sheet", rest: "compare/party/B" },
  { name: "the calculation", rest: "compare/method" },
  { name: "a statement", rest: "compare/statement/business-model" },
] as const;

/** The longest words are German. */
const PRINTED = process.env["LONG_RUN"] ? LANGUAGES : (["de"] as const);

for (const language of PRINTED) {
  test(`what is printed is dark on white, and nothing overlaps (${language})`, async ({
    person,
  }) => {
    const page = await (await person({ locale: language, colorScheme: "dark" })).newPage();
    await printAll(page, language);
  });
}

async function printAll(page: Page, language: Language): Promise<void> {
  await page.goto("./");
  await page.getByRole("button", { name: word(language, "home", "example") }).click();
  await expect(page.getByRole("figure", { includeHidden: true }).nth(9)).toBeAttached();
  const comparison = page.url();
  for (const { name, rest } of PAPERS) {
    await page.goto(comparison.replace(/compare$/, rest));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const format of ["A4", "Letter"]) {
      const pages = await printed(page, format);
      expect(pages.flatMap(overlaps), `${name}, ${format}`).toEqual([]);
      expect(pages.filter(isBlank), `${name}, ${format}`).toEqual([]);
      const headings = await page.getByRole("heading").allTextContents();
      const last = pages.map(lastText).filter((text) => headings.includes(text));
      expect(last, `headings at the end of a page of ${name}, ${format}`).toEqual([]);
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("color", INK);
    await page.emulateMedia({ media: null });
  }
}

/** What the browser would print, once all of it is drawn. */
async function printed(page: Page, format: string): Promise<readonly (readonly PrintedText[])[]> {
  let before = -1;
  await expect
    .poll(async () => {
      const last = before;
      before = await page.getByRole("main").locator("svg").count();
      return before === last;
    })
    .toBe(true);
  const margin = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };
  return pdfPages(await page.pdf({ format, margin }));
}

function isBlank(page: readonly PrintedText[]): boolean {
  return page.every(({ text }) => text.trim() === "");
}

/** What stands in the lowest line of a page, a sign before it left out. */
function lastText(page: readonly PrintedText[]): string {
  const texts = page.filter(({ text }) => text.trim() !== "");
  const lowest = Math.min(...texts.map(({ y }) => y));
  const line = texts.filter(({ y, height }) => y - lowest < height / 2);
  return line
    .map(({ text }) => text)
    .join("")
    .replace(/^[=≈≠–]/u, "")
    .trim();
}

/** Pairs of texts that lie on top of each other. */
function overlaps(page: readonly PrintedText[]): readonly string[] {
  const texts = page.filter(({ text }) => text.trim() !== "");
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => lieOver(one, other))
      .map((other) => `“${one.text}” and “${other.text}”`),
  );
}

function lieOver(one: PrintedText, other: PrintedText): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const apart = Math.abs(one.y - other.y);
  return across > 1 && apart < Math.min(one.height, other.height) * LEAST_LINE;
}
