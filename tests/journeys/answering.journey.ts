import { answerOne, begin, invitationFor, setUp } from "./support/people.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

test("an answer survives a closed tab and a change of language, and comes back where it was", async ({
  person,
}) => {
  const facilitator = await (await person({ locale: "en-GB" })).newPage();
  await setUp(facilitator, { A: "Nordvik", B: "Alpenblick" });
  const link = await invitationFor(facilitator, "Alpenblick");

  const context = await person({ locale: "sv-SE" });
  const first = await context.newPage();
  await first.goto(link);
  await begin(first, "sv");
  const next = first.getByRole("button", { name: word("sv", "respond", "statement.next") });
  for (const rating of [4, 2] as const) {
    await answerOne(first, "sv", rating);
    await next.click();
  }
  await answerOne(first, "sv", 5);
  await expect(first.getByText(word("sv", "respond", "save.saved"))).toBeVisible();
  await first.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(link);
  await again
    .getByRole("button", {
      name: word("sv", "respond", "first.continue"),
    })
    .click();
  const statement = (language: "sv" | "de") =>
    word(language, "questionnaire", "statements.both-goals.text");
  await expect(again.getByRole("heading", { name: statement("sv") })).toBeVisible();
  await expect(again.getByRole("radio", { checked: true })).toHaveValue("5");

  await again.getByLabel(word("sv", "common", "language")).selectOption("de");
  await expect(again.getByRole("heading", { name: statement("de") })).toBeVisible();
  await expect(again.locator("html")).toHaveAttribute("lang", "de");
  await expect(again.getByRole("radio", { checked: true })).toHaveValue("5");
  await again.getByRole("button", { name: word("de", "respond", "statement.back") }).click();
  await expect(again.getByRole("radio", { checked: true })).toHaveValue("2");
});

// The driver of Firefox counts no clicks.
test("two clicks within a double click's time are one @chromium", async ({ person }) => {
  const facilitator = await (await person({ locale: "en-GB" })).newPage();
  await setUp(facilitator, { A: "Nordvik", B: "Alpenblick" });
  const page = await (await person({ locale: "en-GB" })).newPage();
  await page.goto(await invitationFor(facilitator, "Alpenblick"));
  await begin(page, "en");
  for (const rating of [4, 2] as const) {
    await answerOne(page, "en", rating);
    await page.getByRole("button", { name: word("en", "respond", "statement.next") }).dblclick();
  }
  await expect(
    page.getByRole("heading", {
      name: word("en", "questionnaire", "statements.both-goals.text"),
    }),
  ).toBeVisible();
});
