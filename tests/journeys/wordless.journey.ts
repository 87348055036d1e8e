import { expect, test } from "./support/test.ts";

const FIRST_WORDS = /\/assets\/(?:sv|de|en)-[^/]*\.js$/u;

// What is refused is complained about: these pages are not watched.
test("without the first words the page says so in each language, and no key is shown", async ({
  page,
}) => {
  await page.route(FIRST_WORDS, (route) => route.abort());
  await page.goto("./");
  const alert = page.getByRole("alert");
  await expect(alert).toBeVisible();
  for (const language of ["sv", "de", "en"]) {
    await expect(alert.locator(`p[lang=${language}]`)).toBeVisible();
  }
  await page.unroute(FIRST_WORDS);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(alert).toBeHidden();
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
  await page.route(/assets\/home-(?!route)[^/]*\.js$/u, (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/unexpected/u);
  await expect(page.getByRole("alert")).toHaveText(/safe/u);
  await page.unrouteAll();
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByRole("link", { name: "Start an assessment" })).toBeVisible();
  await context.close();
});
