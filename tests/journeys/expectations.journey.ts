import type { BrowserContext, Page } from "@playwright/test";
import { answerOne, begin, copyAnswer, invitationFor, setUp, turn } from "./support/people.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };
const STATEMENTS = 24;
const DIMENSIONS = 4;
const PHONE = { width: 390, height: 844 };

test("both guess that the other answers alike, and read afterwards that nobody had noticed", async ({
  person,
}) => {
  const facilitator = await (await person({ locale: "en-GB" })).newPage();
  await setUp(facilitator, NAMES, "marked");
  const linkA = await invitationFor(facilitator, NAMES.A);
  const linkB = await invitationFor(facilitator, NAMES.B);
  const answers = [
    await guessed(await person({ locale: "en-GB", viewport: PHONE }), linkA, 5),
    await guessed(await person({ locale: "en-GB", viewport: PHONE }), linkB, 2),
  ];
  await facilitator.getByLabel(word("en", "collect", "paste")).fill(answers.join("\n"));
  await facilitator.getByRole("button", { name: word("en", "collect", "take") }).click();
  await expect(facilitator.getByText(word("en", "collect", "taken"))).toBeVisible();
  await facilitator.getByRole("button", { name: word("en", "collect", "open.button") }).click();
  await facilitator.getByRole("button", { name: word("en", "collect", "open.confirm") }).click();
  await expect(
    facilitator.getByText(word("en", "results", "row.differUnnoticed")).first(),
  ).toBeVisible();
});

/** Answers everything alike, expects the same of the others, and copies the sealed answers' link. */
async function guessed(context: BrowserContext, link: string, rating: 2 | 5): Promise<string> {
  const page = await context.newPage();
  await page.goto(link);
  await begin(page, "en");
  await page.evaluate(countTaps);
  for (let statement = 0; statement < STATEMENTS; statement += 1) {
    await answerOne(page, "en", rating);
    if (statement === 0 && rating === 2) await tapBalance(page);
    await turn(page, "en");
  }
  await isOnFinal(page, 1);
  const goOn = word("en", "questionnaire", `goOnScale.${rating}`);
  await page.getByRole("radio", { name: goOn }).check();
  await turn(page, "en");
  for (let number = 1; number <= DIMENSIONS; number += 1) {
    await isOnFinal(page, 1 + number);
    const groups = page.getByRole("group");
    await expect(groups).toHaveCount(2);
    for (const group of await groups.all())
      await group
        .getByRole("radio")
        .nth(rating - 1)
        .check();
    await turn(page, "en");
  }
  // At most two taps for each of 24 answers, the closing question and eight guesses.
  const taps = await page.locator("html").getAttribute("data-taps");
  expect(Number(taps)).toBeGreaterThan(STATEMENTS);
  expect(Number(taps)).toBeLessThanOrEqual(2 * (STATEMENTS + 1 + 2 * DIMENSIONS));
  const missing = page.getByText(word("en", "closing", "review.notAnswered"));
  await expect(missing).toHaveCount(0);
  await page.getByRole("button", { name: word("en", "closing", "review.seal") }).click();
  return copyAnswer(page, "en");
}

async function isOnFinal(page: Page, position: number) {
  const words = { position, total: 1 + DIMENSIONS };
  await expect(page.getByText(word("en", "closing", "progress", words))).toBeVisible();
}

async function tapBalance(page: Page) {
  const group = page.getByRole("group", { name: word("en", "questionnaire", "balance.ask") });
  await group.getByRole("radio", { name: word("en", "questionnaire", "balances.neither") }).check();
}

/** Inside the page: how often a finger was lifted from it since. */
function countTaps(): void {
  const { dataset } = document.documentElement;
  dataset["taps"] = "0";
  addEventListener(
    "pointerup",
    () => {
      dataset["taps"] = String(Number(dataset["taps"]) + 1);
    },
    true,
  );
}
