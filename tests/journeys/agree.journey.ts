import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const agree = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  word("en", "agree", key, values);
const plan = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  word("en", "plan", key, values);

const figure = () => plan("position.now", { name: "Nordvik" });

async function openExample(page: Page) {
  await page.goto("./");
  await page.getByRole("button", { name: word("en", "home", "example") }).click();
  await page.getByRole("link", { name: word("en", "common", "steps.agree"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: agree("title") })).toBeVisible();
}

const firstConversation = (page: Page) => page.getByRole("article").first();
const steps = (page: Page) => page.getByRole("region", { name: agree("steps.title"), exact: true });
const step = (page: Page, number: number) =>
  steps(page).getByRole("listitem", { name: agree("steps.number", { number }), exact: true });
const paper = (page: Page) => page.getByRole("region", { name: plan("memorandum.title") });
const saved = (page: Page) =>
  expect(page.getByText(agree("save.saved"), { exact: true })).toBeVisible();

test("what is agreed outlives a reload, and a removal can be undone", async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await openExample(page);

  await firstConversation(page).getByLabel(figure()).selectOption("4");
  await firstConversation(page)
    .getByLabel(agree("conversations.reason"))
    .fill("We saw the figures.");
  await firstConversation(page)
    .getByRole("button", { name: agree("conversations.addStep") })
    .click();
  await expect(step(page, 1).getByLabel(plan("step.what"))).toBeFocused();
  await page.keyboard.type("Go through the figures");
  await step(page, 1)
    .getByLabel(plan("step.owner", { name: "Nordvik" }))
    .fill("Kim Berg");
  await step(page, 1)
    .getByLabel(agree("steps.accepted", { name: "Nordvik" }))
    .check();
  await step(page, 1).getByLabel(plan("step.by")).fill("2027-01-15");

  await step(page, 1)
    .getByRole("button", { name: agree("steps.removeNumber", { number: 1 }) })
    .click();
  await expect(step(page, 1)).toHaveCount(0);
  await expect(
    steps(page).getByRole("button", { name: word("en", "common", "action.undo") }),
  ).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(step(page, 1).getByLabel(plan("step.what"))).toBeFocused();

  const brings = paper(page).getByLabel(plan("memorandum.brings", { name: "Nordvik" }));
  await expect(brings).toHaveValue("Go through the figures");
  await paper(page)
    .getByLabel(plan("memorandum.problems"), { exact: true })
    .fill("We call the same day.");
  await saved(page);

  await page.reload();
  await expect(firstConversation(page).getByLabel(figure())).toHaveValue("4");
  await expect(firstConversation(page).getByLabel(agree("conversations.reason"))).toHaveValue(
    "We saw the figures.",
  );
  await expect(step(page, 1).getByLabel(plan("step.what"))).toHaveValue("Go through the figures");
  await expect(
    step(page, 1).getByLabel(agree("steps.accepted", { name: "Nordvik" })),
  ).toBeChecked();
  await expect(step(page, 1).getByLabel(plan("step.by"))).toHaveValue("2027-01-15");
  await expect(brings).toHaveValue("Go through the figures");
  await expect(paper(page).getByLabel(plan("memorandum.problems"), { exact: true })).toHaveValue(
    "We call the same day.",
  );
});

test("two windows write the same plan, and show what the other wrote", async ({ person }) => {
  const context = await person({ locale: "en-GB" });
  const one = await context.newPage();
  await openExample(one);
  const other = await context.newPage();
  await other.goto(one.url());
  await firstConversation(one).getByLabel(figure()).selectOption("3.5");
  await expect(firstConversation(other).getByLabel(figure())).toHaveValue("3.5");
  await steps(other)
    .getByRole("button", { name: agree("steps.add"), exact: true })
    .click();
  await step(other, 1).getByLabel(plan("step.what")).fill("Written in the other window");
  await expect(step(one, 1).getByLabel(plan("step.what"))).toHaveValue(
    "Written in the other window",
  );
  await expect(firstConversation(one).getByLabel(figure())).toHaveValue("3.5");
});
