import type { Page } from "@playwright/test";
import { clipboard, invitationFor } from "./support/people.ts";
import { goTo, settled, slideOn } from "./support/slides.ts";
import { expect, test } from "./support/test.ts";
import { collectTexts, textsOf, untouched } from "./support/untouched.ts";
import { word } from "./support/words.ts";

// No letter of the pseudo-language, nor of any keyboard's, is in these names.
const NAMES = { A: "Ωρίων", B: "Ярд" };

/** Pages beside those that the way leads through. */
const PAGES = [
  "compare/statement/equal-gain",
  "compare/party/A",
  "compare/method",
  "report",
  "agree",
  "present",
  "paper/A",
  "enter/A",
  "again",
  "setup",
];

function say(file: string, key: string): string {
  return word("en", file, key);
}

async function press(page: Page, file: string, key: string) {
  await page.getByRole("button", { name: say(file, key), exact: true }).click();
}

/** Unfolds everything that is folded. */
async function unfold(page: Page) {
  await page.getByRole("main").evaluate((main) => {
    for (const folded of main.querySelectorAll("details")) folded.open = true;
  });
}

async function setUp(page: Page) {
  await page.goto("./");
  await page.getByRole("link", { name: say("home", "start") }).click();
  await press(page, "setup", "create");
  await page.getByLabel(say("setup", "partyA"), { exact: true }).fill(NAMES.A);
  await page.getByLabel(say("setup", "partyB"), { exact: true }).fill(NAMES.B);
  await unfold(page);
  // It may be ticked for a moment only: something answers, and it is no mailbox.
  await page.route("**/mailbox/**", (route) => route.fulfill());
  const mailbox = say("setup", "mailbox.label");
  await page.getByRole("checkbox", { name: mailbox }).click();
  const { host } = new URL(page.url());
  const none = word("en", "setup", "mailbox.problem.no-mailbox", { host });
  await expect(page.getByText(none)).toBeVisible();
  const name = new RegExp(`^(?!${mailbox})`);
  const unchecked = page.getByRole("checkbox", { checked: false, name });
  while ((await unchecked.count()) > 0) await unchecked.first().check();
  await unfold(page);
  await writeOwnWords(page);
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

/** A statement and a question in words of the facilitator's own, in all languages. */
async function writeOwnWords(page: Page) {
  await press(page, "setup", "own.add");
  for (const group of [
    word("en", "setup", "own.legend", { number: "1" }),
    say("setup", "own.question"),
  ]) {
    const fields = page.getByRole("group", { name: group }).getByRole("textbox");
    await expect(fields.first()).toBeVisible();
    for (const field of await fields.all()) await field.fill("Ωδή");
  }
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

/** From the first page to the overview, over every page that asks. */
async function answerAll(page: Page, position: number) {
  await press(page, "respond", "first.start");
  const ways = [say("respond", "statement.next"), say("respond", "statement.overview")];
  const next = page.getByRole("button", { name: new RegExp(`^(?:${ways.join("|")})$`) });
  const overview = page.getByRole("heading", { name: say("closing", "review.title") });
  let pages = 0;
  while (!(await overview.isVisible())) {
    await answerPage(page, position);
    if (pages === 1) await comment(page);
    const open = page.getByLabel(say("closing", "open.label"));
    if (await open.isVisible()) await open.fill("Ψ");
    const before = await page.getByRole("main").innerText();
    await next.click();
    await expect(page.getByRole("main")).not.toHaveText(before, { useInnerText: true });
    pages += 1;
  }
  // The relationship, 24 statements and one's own, the closing and the open question, the importance, and expectations on a page a dimension.
  expect(pages).toBe(1 + 24 + 1 + 1 + 1 + 1 + 4);
}

async function comment(page: Page) {
  await unfold(page);
  await press(page, "closing", "extras.addComment");
  await page.getByLabel(say("closing", "extras.comment"), { exact: true }).fill("Ψ");
}

/** Answers on a device of one's own and says what comes back. */
async function answerAway(page: Page, link: string): Promise<string> {
  await page.goto(link);
  await answerAll(page, 0);
  await press(page, "closing", "review.seal");
  await page.getByRole("button", { name: say("closing", "send.link") }).click();
  await expect(page.getByText(say("closing", "send.done.link"))).toBeVisible();
  return clipboard(page);
}

/** Answers on the facilitator's device. */
async function answerHere(page: Page, name: string) {
  const card = page.getByRole("region", { name });
  await card.getByRole("link", { name: say("collect", "here") }).click();
  await answerAll(page, 4);
  await press(page, "closing", "review.handOver");
  await press(page, "closing", "handed.pass");
}

/** Takes answers in, with two that are none, and opens both sides. */
async function collect(page: Page, answer: string) {
  for (const text of ["", "Ω", answer]) {
    await page.getByLabel(say("collect", "paste")).fill(text);
    await press(page, "collect", "take");
  }
  await press(page, "collect", "open.button");
  await press(page, "collect", "open.confirm");
}

/** The comparison, once all of it is drawn, with everything unfolded. */
async function compare(page: Page) {
  await expect(page.locator('main a[href$="/compare/party/B"]')).toBeVisible();
  await expect
    .poll(async () => {
      await unfold(page);
      return page.locator("main figure").count();
    })
    .toBeGreaterThan(12);
}

/** Looks at another screen, with everything unfolded. */
async function visit(page: Page, address: string) {
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, address);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await unfold(page);
}

/** The start page: what lies here, copied and about to be deleted. */
/** The pages that belong to no assessment. */
const ALONE = [
  { address: "#/check", file: "trust", title: "check.title" },
  { address: "#/privacy", file: "trust", title: "privacy.title" },
  { address: "#/bundle", file: "bundle", title: "title" },
] as const;

/** The projector's slides, one after the other. */
async function slides(page: Page, address: string) {
  await page.goto(address);
  await expect(slideOn(page).getByRole("heading", { level: 1 })).toBeVisible();
  let shown = 0;
  while (await goTo(page, shown + 1)) {
    shown += 1;
    await settled(page);
  }
  expect(shown).toBeGreaterThan(10);
}

async function home(page: Page) {
  await visit(page, "#/");
  await page.getByText(say("home", "remove"), { exact: true }).click();
  await press(page, "common", "action.cancel");
}

test("no screen has a text that does not come from the words", async ({ person }) => {
  const facilitator = await person({ locale: "en-GB" });
  const respondent = await person({ locale: "en-GB" });
  await collectTexts(facilitator);
  await collectTexts(respondent);
  const page = await facilitator.newPage();
  await setUp(page);
  const link = await invitationFor(page, NAMES.A);
  const start = new URL(page.url()).hash.replace("collect", "");
  const answer = await answerAway(await respondent.newPage(), link);
  await answerHere(page, NAMES.B);
  await collect(page, answer);
  await compare(page);
  for (const address of PAGES) await visit(page, start + address);
  for (const { address, file, title } of ALONE) {
    await visit(page, address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(file, title));
  }
  await slides(page, `${start}deck`);
  await home(page);

  const texts = [...(await textsOf(facilitator)), ...(await textsOf(respondent))];
  expect(texts.length).toBeGreaterThan(600);
  expect(untouched(["plain words", ...texts])).toEqual(["plain words"]);
});
