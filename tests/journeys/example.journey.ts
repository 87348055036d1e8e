import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

for (const language of ["sv", "de", "en"] as const) {
  test(`the example opens in ${language}, the browser's language, and is marked as one`, async ({
    person,
  }) => {
    const page = await (await person({ locale: language })).newPage();
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await page.getByRole("button", { name: word(language, "home", "example") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/17.*23/);
    await expect(
      page.getByText(word(language, "common", "example"), { exact: true }).first(),
    ).toBeVisible();
    await expect(page.getByText(word(language, "compare", "talk"))).toBeVisible();
  });
}

test("the chosen language is remembered", async ({ person }) => {
  const context = await person({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto("./");
  await page.getByLabel(word("en", "common", "language")).selectOption("sv");
  await expect(page.getByRole("heading", { name: word("sv", "home", "title") })).toBeVisible();
  const again = await context.newPage();
  await again.goto("./");
  await expect(again.getByRole("heading", { name: word("sv", "home", "title") })).toBeVisible();
});
