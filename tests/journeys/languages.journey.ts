import type { Page } from "@playwright/test";
import { clipboard, invitationFor } from "./support/people.ts";
import { expect, test } from "./support/test.ts";
import { collectTexts, textsOf, untouched } from "./support/untouched.ts";
import { word } from "./support/words.ts";

// No letter of the pseudo-language, nor of any keyboard's, is in these names.
const NAMES = { A: "Ωρίων", B: "Ярд" };

function say(file: string, key: string): string {
  return word("en", file, key);
}

async function press(page: Page, file: string, key: string) {
  await page.getByRole("button", { name: say(file, key), exact: true }).click();
}

/** Unfolds everything that is folded, also what unfolding brings to light. */
async function unfold(page: Page) {
  const folded = page.locator("main details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
}

async function setUp(page: Page) {
  await page.goto("./");
  await page.getByRole("link", { name: say("home", "start") }).click();
  await press(page, "setup", "create");
  await page.getByLabel(say("setup", "partyA")).fill(NAMES.A);
  await page.getByLabel(say("setup", "partyB")).fill(NAMES.B);
  await unfold(page);
  const unchecked = page.getByRole("checkbox", { checked: false });
  while ((await unchecked.count()) > 0) await unchecked.first().check();
  await unfold(page);
  await page.getByLabel(say("setup", "endUsers")).fill("Ψηφίο");
  await page.getByRole("radio", { name: say("setup", "mode.confidential") }).check();
  await page.getByRole("radio", { name: say("setup", "mode.open") }).check();
  await page.getByRole("radio", { name: say("setup", "asked.short").slice(0, 12) }).check();
  for (const module of ["partner-management", "tensions", "business-value"]) {
    const name = say("questionnaire", `modules.${module}.name`);
    await page.getByRole("checkbox", { name: new RegExp(`^${name}: `) }).uncheck();
  }
  await press(page, "setup", "create");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(NAMES.A);
}

/** Answers whatever the page asks, by the position of the answer on its scale. */
async function answerPage(page: Page, position: number) {
  // A low answer may ask once more.
  for (let round = 0; round < 2; round += 1) {
    await page.getByRole("main").evaluate((main, at) => {
      for (const group of main.querySelectorAll("fieldset")) {
        group.querySelectorAll<HTMLInputElement>("input[type=radio]")[at]?.click();
      }
    }, position);
  }
}

/** From the invitation to the sealed answer, over every page that asks. */
async function respond(page: Page, link: string, position: number): Promise<string> {
  await page.goto(link);
  await press(page, "respond", "first.start");
  const next = page.getByRole("button", {
    name: new RegExp(
      `^(?:${say("respond", "statement.next")}|${say("respond", "statement.overview")})$`,
    ),
  });
  const overview = page.getByRole("heading", { name: say("closing", "review.title") });
  let pages = 0;
  while (!(await overview.isVisible())) {
    await answerPage(page, position);
    if (pages === 1) {
      await unfold(page);
      await press(page, "closing", "extras.addComment");
      await page.getByLabel(say("closing", "extras.comment"), { exact: true }).fill("Ψ");
    }
    const before = await page.getByRole("main").innerText();
    await next.click();
    await expect(page.getByRole("main")).not.toHaveText(before, { useInnerText: true });
    pages += 1;
  }
  // The relationship, 24 statements, the importance, and expectations on a page a dimension.
  expect(pages).toBe(1 + 24 + 1 + 4);
  await press(page, "closing", "review.seal");
  await page.getByRole("button", { name: say("closing", "send.link") }).click();
  return clipboard(page);
}

async function collect(page: Page, answers: readonly string[]) {
  for (const text of ["", "Ω", ...answers]) {
    await page.getByLabel(say("collect", "paste")).fill(text);
    await press(page, "collect", "take");
  }
  await expect(page.getByRole("button", { name: say("collect", "open.button") })).toBeEnabled();
  await press(page, "collect", "open.button");
  await press(page, "collect", "open.confirm");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

test("no screen has a text that does not come from the words", async ({ person }) => {
  test.setTimeout(60_000);
  const [facilitator, respondent] = [
    await person({ locale: "en-GB" }),
    await person({ locale: "en-GB" }),
  ];
  await collectTexts(facilitator);
  await collectTexts(respondent);
  const page = await facilitator.newPage();
  await setUp(page);
  const linkA = await invitationFor(page, NAMES.A);
  const linkB = await invitationFor(page, NAMES.B);
  const answerA = await respond(await respondent.newPage(), linkA, 0);
  const answerB = await respond(await respondent.newPage(), linkB, 4);
  await collect(page, [answerA, answerB]);
  await unfold(page);
  await page.getByRole("link", { name: say("common", "steps.report") }).click();
  await expect(page.getByRole("heading", { name: say("report", "screen.title") })).toBeVisible();
  await unfold(page);
  await page.getByRole("link", { name: "Samsyn" }).first().click();
  await expect(page.getByRole("heading", { name: say("home", "title") })).toBeVisible();

  const texts = [...(await textsOf(facilitator)), ...(await textsOf(respondent))];
  expect(texts.length).toBeGreaterThan(600);
  expect(untouched(["plain words", ...texts])).toEqual(["plain words"]);
});
