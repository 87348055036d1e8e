import { checkCodeOn, setUp } from "./support/people.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Nordvik", B: "Größmann Söhne" };

test("a form is printed in German, filled in by hand, and typed in with the number keys", {
  tag: "@chromium",
}, async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await setUp(page, NAMES, "marked");
  const card = page.getByRole("region", { name: NAMES.B });
  await card.getByRole("link", { name: word("en", "collect", "paperForm") }).click();
  await page.getByLabel(word("en", "paper", "screen.language")).selectOption("de");

  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const form = page.getByRole("article");
  await expect(form).toHaveAttribute("lang", "de");
  await expect(form).toContainText(NAMES.B);
  await expect(form).toContainText(word("de", "questionnaire", "scale.cannotJudge"));
  await expect(form).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(form).toHaveCSS("background-color", "rgb(255, 255, 255)");
  const print = page.getByRole("button", { name: word("en", "paper", "screen.print") });
  await expect(print).toBeHidden();
  await page.emulateMedia({ media: "screen", colorScheme: "light" });

  await page.getByRole("link", { name: word("en", "paper", "screen.enter") }).click();
  const answer = page.getByLabel(word("en", "paper", "entry.answer"));
  await expect(answer).toBeFocused();
  // The first question, 24 statements, the closing question, eight guesses.
  await page.keyboard.type(`2${"4".repeat(24)}4${"5".repeat(8)}`);
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: word("en", "paper", "done.title") }),
  ).toBeVisible();
  const code = await checkCodeOn(page);

  await page.getByRole("button", { name: word("en", "paper", "screen.back") }).click();
  await expect(card.getByText(code, { exact: true })).toBeVisible();
});

test("a form that is half typed in is not left unasked", async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await setUp(page, NAMES);
  const card = page.getByRole("region", { name: NAMES.A });
  await card.getByRole("link", { name: word("en", "collect", "enterForm") }).click();
  await expect(page.getByLabel(word("en", "paper", "entry.answer"))).toBeFocused();
  await page.keyboard.type("14");
  const question = page.getByRole("dialog", { name: word("en", "errors", "leave.title") });
  await page.goBack();
  await expect(question).toBeVisible();
  await question.getByRole("button", { name: word("en", "errors", "leave.stay") }).click();
  await page.getByRole("link", { name: word("en", "common", "steps.collect") }).click();
  await question.getByRole("button", { name: word("en", "errors", "leave.go") }).click();
  await expect(card.getByText(word("en", "collect", "noneYet"))).toBeVisible();
});
