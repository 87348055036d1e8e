import { textsBesideOthers } from "../support/lone-text.ts";
import { translatePage } from "../support/translate-page.ts";
import { rehearse } from "./support/presenting.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const STEPS = ["setup", "collect", "compare", "agree", "report"] as const;

test("while the browser translates, the speaker view counts on and every step changes its language", async ({
  person,
}) => {
  const context = await person({ locale: "en-GB" });
  await context.addInitScript(translatePage);
  const page = await context.newPage();
  await rehearse(page, "en");
  for (const number of [1, 2, 3]) {
    const place = word("en", "present", "speaker.place", { number, all: 14 });
    await expect(page.getByText(`«${place}`)).toBeVisible();
    await page.keyboard.press("PageDown");
  }
  for (const step of STEPS) {
    await page.goto(page.url().replace(/\/\w+$/, `/${step}`));
    for (const language of ["de", "sv", "en"] as const) {
      const name = /Language|Sprache|Språk/;
      await page.getByRole("combobox", { name }).first().selectOption(language);
      const current = page.getByRole("link", { name: word(language, "common", `steps.${step}`) });
      await expect(current.first()).toBeVisible();
    }
  }
});

test("no text of a step shares its element", async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await rehearse(page, "en");
  expect.soft(await page.evaluate(textsBesideOthers)).toEqual([]);
  for (const step of STEPS) {
    await page.goto(page.url().replace(/\/\w+$/, `/${step}`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect.soft(await page.evaluate(textsBesideOthers), step).toEqual([]);
  }
});
