import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import axe from "axe-core";
import type { Language } from "../../src/domain/questionnaire/language.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const VIEWS = [
  { name: "the list", rest: "" },
  { name: "a filtered list with expectations", rest: "/?value=transparent&expected=shown" },
  { name: "an empty list", rest: "/?search=xyzzy" },
  { name: "a statement", rest: "/statement/business-model" },
  { name: "a divided statement", rest: "/statement/experience-better" },
  { name: "a sheet", rest: "/party/B" },
  { name: "the method", rest: "/method" },
] as const;

/** Each theme once; the long run takes every language in both. */
const LOOKS = [
  { language: "sv", colorScheme: "light" },
  { language: "de", colorScheme: "dark" },
  ...(process.env["LONG_RUN"]
    ? ([
        { language: "en", colorScheme: "light" },
        { language: "sv", colorScheme: "dark" },
        { language: "de", colorScheme: "light" },
        { language: "en", colorScheme: "dark" },
      ] as const)
    : []),
] as const;

for (const { language, colorScheme } of LOOKS) {
  test(`axe finds nothing on any page of the comparison (${language}, ${colorScheme})`, {
    tag: colorScheme === "dark" ? "@chromium" : [],
  }, async ({ person }) => {
    const page = await (await person({ locale: language, colorScheme })).newPage();
    const comparison = await openExample(page, language);
    await openAll(page, language);
    expect(await findings(page), "everything opened").toEqual([]);
    for (const { name, rest } of VIEWS) {
      await go(page, comparison + rest);
      expect(await findings(page), name).toEqual([]);
    }
  });
}

test("the list's view survives a reload, and a statement leads back to its row", async ({
  person,
}) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await openExample(page, "en");
  await page.getByRole("button", { name: word("en", "compare", "list.controls") }).click();
  await page
    .getByLabel(word("en", "compare", "list.sort"), { exact: true })
    .selectOption({ label: word("en", "compare", "list.by.lowest") });
  await page.getByRole("searchbox").fill("end users");
  await expect(page).toHaveURL(/#\/a\/[^?]+\/compare\/\?sort=lowest&search=end\+users$/);
  const rows = page.getByRole("listitem").locator("summary");
  await expect(rows.filter({ hasNotText: /end users/i })).toHaveCount(0);
  const before = await rows.allTextContents();
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("end users");
  await expect(rows).toHaveText(before);

  const row = rows.nth(3);
  await row.click();
  await page.getByRole("link", { name: word("en", "compare", "openPage") }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toBeFocused();
  const first = await heading.textContent();
  await page.keyboard.press("ArrowRight");
  await expect(heading).not.toHaveText(first ?? "");
  await page.keyboard.press("ArrowLeft");
  await expect(heading).toHaveText(first ?? "");
  await page.getByRole("link", { name: word("en", "compare", "page.back") }).click();
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
});

test("a chart leaves as PNG, as SVG and by the clipboard", { tag: "@chromium" }, async ({
  person,
}) => {
  const page = await (await person({ locale: "de-DE", colorScheme: "dark" })).newPage();
  await openExample(page, "de");
  const figure = page.getByRole("figure", {
    name: word("de", "questionnaire", "modules.four-values.name"),
    exact: true,
  });
  await figure.getByRole("button", { name: word("de", "compare", "picture.save") }).click();
  for (const ending of ["png", "svg"] as const) {
    const saved = page.waitForEvent("download");
    await figure.getByRole("button", { name: word("de", "compare", `picture.${ending}`) }).click();
    const file = (await saved).suggestedFilename();
    expect(file).toBe(`Samsyn – Nordvik & Alpenblick – Vier Grundwerte.${ending}`);
  }
  await figure.getByRole("button", { name: word("de", "compare", "picture.copy") }).click();
  await expect(figure.getByRole("status")).toHaveText(word("de", "compare", "picture.copied"));
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toEqual(["image/png"]);
});

test("the comparison with its statistics is written beside the page", { tag: "@chromium" }, async ({
  person,
}) => {
  const page = await (await person({ locale: "sv" })).newPage();
  const comparison = await openExample(page, "sv");
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await go(page, comparison.replace(/compare$/, "report"));
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: word("sv", "report", "screen.makeComparison") }).click();
  const path = await (await saved).path();
  const written: unknown = JSON.parse(await readFile(path, "utf8"));
  expect(written).toMatchObject({ format: "samsyn-comparison", comparison: { mode: "open" } });
  expect(written).toHaveProperty("statistics.statements.length", 24);
  expect(workers.filter((url) => url.includes("comparison-worker"))).toHaveLength(1);
});

/** Opens the example and waits until all of it is drawn; returns its place behind the `#`. */
async function openExample(page: Page, language: Language): Promise<string> {
  await page.goto("./");
  await page.getByRole("button", { name: word(language, "home", "example") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d/);
  await expect(page.getByRole("figure", { includeHidden: true }).nth(9)).toBeAttached();
  return new URL(page.url()).hash.slice(1);
}

async function go(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** The first and the last figure's table, the ways to save them, the controls of the list, a row, and every area. */
async function openAll(page: Page, language: Language): Promise<void> {
  await page.getByRole("button", { name: word(language, "compare", "list.controls") }).click();
  await page.getByRole("listitem").locator("summary").first().click();
  const areas = page.getByRole("region", { name: word(language, "compare", "values") });
  for (const area of await areas.locator("summary").all()) await area.click();
  for (const name of [
    word(language, "compare", "picture.save"),
    word(language, "results", "chart.asTable"),
  ]) {
    await page.getByRole("button", { name }).first().click();
    await page.getByRole("button", { name }).last().click();
  }
}

/** What axe finds, one line each: the rule and where. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ["violations"],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
