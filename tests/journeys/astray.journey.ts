import { expect, test } from "@playwright/test";

test("at a host that answers every path with the page, an address with %23 says what to do", async ({
  page,
}) => {
  await page.goto("./folder/%23/i/EVIAAQIDBAUGBwMC");
  for (const language of ["sv", "de", "en"]) {
    const words = page.locator(`p[lang=${language}]`);
    await expect(words).toBeVisible();
    await expect(words).toContainText("%23");
  }
});

test("nobody else ever sees those words", async ({ page }) => {
  // Even where the app does not come.
  await page.route("**/*.js", (route) => route.abort());
  await page.goto("./", { waitUntil: "load" });
  await expect(page.locator("svg")).toBeVisible();
  await expect(page.locator("p[lang]").first()).toBeHidden();
});
