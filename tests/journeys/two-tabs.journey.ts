import type { Page } from "@playwright/test";
import {
  answerAll,
  answerOne,
  begin,
  checkCodeOn,
  clipboard,
  copyAnswer,
  invited,
  respond,
  sealBefore,
} from "./support/people.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };
const ANSWERS = Array.from({ length: 24 }, () => 4 as const);

test("two tabs on one assessment: neither undoes the other, and both show what is", async ({
  person,
}) => {
  const { context, page: collecting, link } = await invited(person, NAMES);
  const editing = await context.newPage();
  await editing.goto(collecting.url().replace("/collect", "/setup"));
  await expect(editing.getByLabel(word("en", "setup", "partyA"), { exact: true })).toHaveValue(
    NAMES.A,
  );

  // While one tab has the set-up open, the other takes an answer in.
  const respondent = await sealBefore(await person({ locale: "en-GB" }), link, "en", ANSWERS);
  const answer = await copyAnswer(respondent, "en");
  const code = await checkCodeOn(respondent);
  await collecting.getByLabel(word("en", "collect", "paste")).fill(answer);
  await collecting.getByRole("button", { name: word("en", "collect", "take") }).click();
  await expect(collecting.getByText(code, { exact: true })).toBeVisible();

  // What was typed meanwhile is still there, and saving it keeps the answer.
  await editing.getByLabel(word("en", "setup", "partyA"), { exact: true }).fill("Nordvik Nya");
  await editing.getByRole("button", { name: word("en", "setup", "save") }).click();
  await expect(editing.getByText(code, { exact: true })).toBeVisible();
  await expect(collecting.getByRole("heading", { level: 1 })).toContainText("Nordvik Nya");
  await expect(collecting.getByText(code, { exact: true })).toBeVisible();

  // A third tab hands its answer over to both.
  const other = await sealBefore(await person({ locale: "sv-SE" }), link, "sv", ANSWERS);
  const otherAnswer = await copyAnswer(other, "sv");
  const otherCode = await checkCodeOn(other);
  const arrival = await context.newPage();
  await arrival.goto(otherAnswer);
  await arrival.getByRole("button", { name: word("en", "collect", "take") }).click();
  for (const page of [collecting, editing]) {
    await expect(page.getByText(otherCode, { exact: true })).toBeVisible();
    await expect(page.getByText(code, { exact: true })).toBeVisible();
  }
});

test("a respondent's answers in two tabs: both show all, none is lost", async ({ person }) => {
  const { link } = await invited(person, NAMES);
  const context = await person({ locale: "en-GB" });
  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const page of [one, two]) {
    await page.goto(link);
    // Both have looked for answers before there are any.
    const start = page.getByRole("button", { name: word("en", "respond", "first.start") });
    await expect(start).toBeVisible();
  }
  for (const page of [one, two]) {
    await page.bringToFront();
    await begin(page, "en");
  }
  await one.bringToFront();
  await answerOne(one, "en", 5);
  await expect(two.getByRole("radio", { checked: true })).toHaveValue("5");
  await two.bringToFront();
  await next(two);
  await answerOne(two, "en", 2);
  await one.bringToFront();
  await next(one);
  await expect(one.getByRole("radio", { checked: true })).toHaveValue("2");
  await next(one);
  await answerOne(one, "en", 1);
  await expect(one.getByText(word("en", "respond", "save.saved"))).toBeVisible();
  for (const page of [one, two]) await page.close();

  const again = await context.newPage();
  await again.goto(link);
  await again
    .getByRole("button", {
      name: word("en", "respond", "first.continue"),
    })
    .click();
  for (const value of ["1", "2", "5"]) {
    await expect(again.getByRole("radio", { checked: true })).toHaveValue(value);
    await again.getByRole("button", { name: word("en", "respond", "statement.back") }).click();
  }
});

test("two people on one tablet: two answers are in, and the back button shows nobody's but one's own", async ({
  person,
}) => {
  const { page: collecting, link } = await invited(person, NAMES);
  const tablet = await person({ locale: "en-GB" });
  const first = await respond(tablet, link, "en", ANSWERS);
  const answers = [await sent(first)];

  // In the same tab, which has all pages of the first one behind it.
  await first.goto("./404.html");
  await first.goto(link);
  await first.getByRole("button", { name: word("en", "respond", "first.somebodyElse") }).click();
  await expect(first.getByRole("radio").first()).toBeVisible();
  await expect(first.getByRole("radio", { checked: true })).toHaveCount(0);
  await first.goBack();
  const on = first.getByRole("button", { name: word("en", "respond", "first.continue") });
  await expect(on).toBeVisible();
  await on.click();
  await next(first);
  await answerAll(first, "en", [2, ...ANSWERS.slice(1)]);
  await first.getByRole("button", { name: word("en", "closing", "review.seal") }).click();
  answers.push(await sent(first));

  await collecting.getByLabel(word("en", "collect", "paste")).fill(answers.join("\n"));
  await collecting.getByRole("button", { name: word("en", "collect", "take") }).click();
  for (const answer of answers) {
    const [code = ""] = /[0-9A-Z]{3}-[0-9A-Z]{3}$/.exec(answer) ?? [];
    await expect(collecting.getByText(code, { exact: true })).toBeVisible();
  }
});

/** The text that was copied for sending, with its check code. */
async function sent(page: Page): Promise<string> {
  await page.getByText(word("en", "closing", "send.otherWays")).click();
  await page.getByRole("button", { name: word("en", "closing", "send.text") }).click();
  await page.getByRole("button", { name: word("en", "closing", "send.confirm") }).click();
  return `${await clipboard(page)} ${await checkCodeOn(page)}`;
}

async function next(page: Page) {
  await page
    .getByRole("button", { name: word("en", "respond", "statement.next"), exact: true })
    .click();
}
