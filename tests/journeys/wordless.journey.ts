import type { Locator, Route } from "@playwright/test";
import { awaitQuiet } from "./support/states/open-state.ts";
import { expect, test } from "./support/test.ts";

// What is refused is complained about: these pages are not watched.
for (const [missing, files] of [
  ["the entry", /\/assets\/entry-[^/]*\.js$/u],
  ["React", /\/assets\/react-[^/]*\.js$/u],
  ["the first screen", /\/assets\/first-(?!view)[^/]*\.js$/u],
  ["the first words", /\/assets\/(?:sv|de|en)-first-[^/]*\.js$/u],
] as const) {
  test(`without ${missing} the page says so in each language, and no key is shown`, async ({
    page,
  }) => {
    await page.route(files, (route) => route.abort());
    await page.goto("./");
    const alert = page.getByRole("alert");
    await expect(alert).toBeVisible();
    for (const language of ["sv", "de", "en"]) {
      await expect(alert.locator(`p[lang=${language}]`)).toBeVisible();
    }
    await page.unroute(files);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(alert).toBeHidden();
  });
}

const IPAD =
  "Mozilla/5.0 (iPad; CPU OS 15_8 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.6 Mobile/15E148 Safari/604.1";

for (const [what, lacks, options, says] of [
  ["a browser that is too old", "delete Array.prototype.toSorted", {}, "115"],
  ["a system that is too old", "delete CompressionStream", { userAgent: IPAD }, "iPadOS 16.4"],
  ["a page that is not secure", "isSecureContext = false", {}, "https://"],
] as const) {
  test(`${what} is told so in each language, before anything else is drawn`, async ({ person }) => {
    const page = await (await person(options)).newPage();
    await page.addInitScript(
      `Object.defineProperty(window, "isSecureContext", { value: isSecureContext, writable: true }); ${lacks};`,
    );
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto("./#/new", { waitUntil: "networkidle" });
    for (const language of ["sv", "de", "en"]) {
      await expect(page.getByRole("alert").locator(`p[lang=${language}]`)).toContainText(says);
    }
    await expect(page.getByRole("alert")).toHaveCount(1);
    await expect(page.locator("svg")).toBeHidden();
    expect(asked.filter((url) => /\/assets\/(?:first|\w\w-first)-/u.test(url))).toEqual([]);
  });
}

test("while the app is on its way the page is calm and wordless", async ({ page }) => {
  await page.route(/\/assets\/entry-[^/]*\.js$/u, () => undefined);
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator("svg")).toBeVisible();
  await expect(page.locator("p[lang]")).not.toHaveCount(0);
  await expect(page.locator("p[lang]").filter({ visible: true })).toHaveCount(0);
});

test("without a screen's words, a page with a heading says so and loads again", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    locale: "en",
    serviceWorkers: "block",
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.route(/assets\/en-facilitator-[^/]*\.js$/u, (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/could not be loaded/u);
  await expect(page.getByRole("alert")).toHaveText(/safe/u);
  await page.unrouteAll();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("link", { name: "Start an assessment" })).toBeVisible();
  await context.close();
});

test("what is shown stays as it is while something else is on its way", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    locale: "en",
    serviceWorkers: "block",
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  const held: Route[] = [];
  let isHeld = false;
  await page.route(/assets\/[^/]*\.js$/u, async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });

  await page.goto("./");
  const example = page.getByRole("button", { name: "Open the example" });
  await expect(example).toBeVisible();
  const asked = page.waitForRequest(/assets\/setup-/u);
  isHeld = true;
  await page.getByRole("link", { name: "Start an assessment" }).click();
  await asked;
  await expect(page).toHaveURL(/#\/new$/u);
  await expect(example).toBeVisible();
  isHeld = false;
  for (const route of held) await route.continue();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who is working together?");

  await page.goto("./");
  await example.click();
  // Far enough down that the page has to move, and still one to talk about.
  const row = page.locator("summary").nth(7);
  await expect(row).toBeVisible();
  await awaitQuiet(page, "opened");
  await row.focus();
  isHeld = true;
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  // Where it is seen: what is drawn above it only once one comes near may be higher than was thought.
  const place = await topOf(row);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Open on a page of its own" })).toBeVisible();
  await expect(row).toBeFocused();
  expect(await topOf(row)).toBe(place);
  await context.close();
});

function topOf(row: Locator): Promise<number> {
  return row.evaluate((element) => element.getBoundingClientRect().top);
}
