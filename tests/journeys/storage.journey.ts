import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { everythingKept } from "./support/left-behind.ts";
import { answerAll, answerOne, begin, invited, setUp } from "./support/people.ts";
import {
  askForNewer,
  damage,
  holdOlder,
  loseStorage,
  makeNewer,
  refuseStorage,
} from "./support/records.ts";
import { refuseThenSave, savedFiles, timesRefused } from "./support/save-dialog.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };
const raw = word.bind(null, "en", "errors", "raw.save");

/** What the page saves when somebody asks for the raw data. */
async function rawData(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: raw() }).click();
  return readFile(await (await download).path(), "utf8");
}

test("where the browser refuses storage, Samsyn starts, says so, and an answer still leaves", async ({
  person,
}) => {
  const { link } = await invited(person, NAMES);

  const context = await person({ locale: "en-GB" });
  await context.addInitScript(refuseStorage);
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.getByText(word("en", "errors", "problem.refused"))).toBeVisible();
  await page.getByRole("button", { name: word("en", "home", "example") }).click();
  await expect(page.getByText(word("en", "errors", "problem.refused"))).toHaveCount(2);

  await page.goto(link);
  const withoutSaving = page.getByRole("button", {
    name: word("en", "respond", "draft.withoutSaving"),
  });
  // Until then the page that was left stays, and says the same.
  await expect(withoutSaving).toBeVisible();
  await expect(page.getByText(word("en", "errors", "problem.refused"))).toBeVisible();
  await withoutSaving.click();
  await page
    .getByRole("radio", {
      name: word("en", "questionnaire", "relationships.reseller"),
      exact: true,
    })
    .check();
  await page
    .getByRole("button", { name: word("en", "respond", "statement.next"), exact: true })
    .click();
  await expect(page.getByText(word("en", "respond", "draft.unkept"))).toBeVisible();
  await answerAll(
    page,
    "en",
    Array.from({ length: 24 }, () => 3),
  );
  await page.getByRole("button", { name: word("en", "closing", "review.seal") }).click();
  await expect(
    page.getByRole("heading", { name: word("en", "closing", "send.title") }),
  ).toBeVisible();
});

test("a full device is said at once, and the answer is saved as soon as there is room", async ({
  person,
}) => {
  const { link } = await invited(person, NAMES);
  const context = await person({ locale: "en-GB" });
  const page = await context.newPage();
  const browser = await context.newCDPSession(page);
  const { origin } = new URL(link);
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await page.goto(link);
  await begin(page, "en");
  await answerOne(page, "en", 4);
  await expect(page.getByText(word("en", "errors", "problem.full"))).toBeVisible();
  await expect(
    page.getByText(word("en", "respond", "save.notSaved"), { exact: true }),
  ).toBeVisible();
  await browser.send("Storage.overrideQuotaForOrigin", { origin });
  await page.getByRole("button", { name: word("en", "respond", "save.retry") }).click();
  await expect(page.getByText(word("en", "respond", "save.saved"))).toHaveRole("status");
  await page.reload();
  await expect(page.getByRole("radio", { checked: true })).toHaveValue("4");
});

test("a storage process that the browser lost loses no answer", async ({ person }) => {
  const { link } = await invited(person, NAMES);
  const page = await (await person({ locale: "en-GB" })).newPage();
  await page.goto(link);
  await begin(page, "en");
  await answerOne(page, "en", 4);
  await expect(page.getByText(word("en", "respond", "save.saved"))).toBeVisible();
  await page.evaluate(loseStorage);
  await page
    .getByRole("button", { name: word("en", "respond", "statement.next"), exact: true })
    .click();
  await answerOne(page, "en", 2);
  await expect(page.getByText(word("en", "respond", "save.saved"))).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { checked: true })).toHaveValue("2");
});

test("a database of a newer Samsyn is left as it is, and can be taken along", async ({
  person,
}) => {
  const { page, link } = await invited(person, NAMES);
  await page.evaluate(makeNewer);
  await page.goto("./");
  await expect(page.getByText(word("en", "errors", "problem.newer"))).toBeVisible();
  expect(await rawData(page)).toContain(NAMES.B);
  await page.goto(link);
  await expect(page.getByText(word("en", "errors", "problem.newer"))).toBeVisible();
  await rawData(page);
});

test("a tab that holds an older database is named, and all is well once it is closed", async ({
  person,
}) => {
  const { link } = await invited(person, NAMES);
  const context = await person({ locale: "en-GB" });
  const old = await context.newPage();
  await old.goto("./404.html");
  await old.evaluate(holdOlder);
  const page = await context.newPage();
  await page.addInitScript(askForNewer);
  await page.goto("./");
  await expect(page.getByText(word("en", "errors", "problem.blocked"))).toBeVisible();
  await page.goto(link);
  await expect(page.getByText(word("en", "errors", "problem.blocked"))).toBeVisible();
  await old.close();
  await page.reload();
  await begin(page, "en");
  await answerOne(page, "en", 4);
  await expect(page.getByText(word("en", "respond", "save.saved"))).toBeVisible();
});

test("records that somebody broke are kept, said, taken along, and removed for good", async ({
  person,
}) => {
  const { context, page, link } = await invited(person, NAMES);
  const collect = page.url();
  const [, id = ""] = /#\/a\/([\w-]+)/.exec(collect) ?? [];
  await damage(page, `assessment:${id}`);
  await page.reload();
  await expect(page.getByText(word("en", "errors", "problem.damaged"))).toBeVisible();
  expect(await rawData(page)).toContain("broken by hand");
  await page.goto("./");
  await expect(page.getByText(word("en", "errors", "problem.damaged"))).toBeVisible();
  expect(await rawData(page)).toContain(`assessment:${id}`);
  await page.getByRole("button", { name: word("en", "home", "unread.remove") }).click();
  await page.getByRole("button", { name: word("en", "home", "removeConfirm") }).click();
  await expect(page.getByText(word("en", "home", "none"))).toBeVisible();
  expect(await everythingKept(page)).not.toContain(id);

  const respondent = await context.newPage();
  await respondent.goto(link);
  await begin(respondent, "en");
  await expect(respondent.getByText(word("en", "respond", "save.saved"))).toBeVisible();
  await damage(respondent, `draft:${id}:2`);
  await respondent.close();
  const again = await context.newPage();
  await again.goto(link);
  await expect(again.getByText(word("en", "respond", "draft.damaged"))).toBeVisible();
  expect(await rawData(again)).toContain(`quarantine:draft:${id}:2`);
  await again.getByRole("button", { name: word("en", "respond", "first.start") }).click();
});

test("no invitation leaves before the file is written where the person wants it", {
  tag: "@chromium",
}, async ({ person }) => {
  const context = await person({ locale: "en-GB" });
  await context.addInitScript(refuseThenSave);
  const page = await context.newPage();
  await setUp(page, NAMES);
  const party = page.getByRole("region", { name: NAMES.B });
  await party.getByRole("button", { name: word("en", "collect", "copyLink") }).click();
  const save = page.getByRole("button", { name: word("en", "collect", "file.firstSave") });
  await save.click();
  await expect.poll(() => page.evaluate(timesRefused)).toBe(1);
  await expect(save).toBeVisible();
  const copied = party.getByRole("button", { name: word("en", "collect", "copied") });
  await expect(copied).toHaveCount(0);
  expect((await page.evaluate(savedFiles)).names).toEqual([]);

  await save.click();
  await expect(copied).toBeVisible();
  const { names, first } = await page.evaluate(savedFiles);
  expect(names).toEqual([expect.stringMatching(/^Samsyn – Nordvik & Alpenblick – .*\.json$/)]);
  expect(JSON.parse(first)).toMatchObject({ format: "samsyn-assessment" });
});
