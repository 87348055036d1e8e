import type { Page } from "@playwright/test";
import { keptOf, missing } from "./support/offline-files.ts";
import { answerAll, answerOne, begin, invited, turn } from "./support/people.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

// The offline copy is the subject.
test.use({ serviceWorkers: "allow" });

test("after one visit the example, the comparison, PDF and slides work without network", async ({
  person,
}) => {
  const context = await person({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.getByRole("heading", { name: word("en", "home", "title") })).toBeVisible();
  await expect.poll(() => missing(page, "rest")).toEqual([]);

  // Not loaded again: whoever opened the page in the morning has no network in the afternoon.
  await context.setOffline(true);
  await page.getByRole("button", { name: word("en", "home", "example") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("17 of 23");
  await page.getByRole("link", { name: word("en", "common", "steps.report") }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: word("en", "report", "screen.make") }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  await page.reload();
  const slides = page.waitForEvent("download");
  await page.getByRole("button", { name: word("en", "report", "screen.makeSlides") }).click();
  expect((await slides).suggestedFilename()).toMatch(/\.pptx$/);
});

test("who has begun to answer can go on to the QR code without network, also in a tab opened again", async ({
  person,
}) => {
  const { link } = await invited(person, NAMES);
  const context = await person({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(link);
  await begin(page, "en");
  await expect(page.getByText(word("en", "respond", "save.saved"))).toBeVisible();
  expect(await hasWorker(page)).toBe(false);
  await answerOne(page, "en", 4);
  await expect.poll(() => missing(page, "first")).toEqual([]);
  expect(await keptOf(page, "rest")).toEqual([]);

  await context.setOffline(true);
  await turn(page, "en");
  await answerOne(page, "en", 2);
  await turn(page, "en");
  await page.close();
  const again = await context.newPage();
  await again.goto(link);
  await again
    .getByRole("button", { name: word("en", "respond", "first.continue"), exact: true })
    .click();
  await again.getByRole("combobox", { name: word("en", "common", "language") }).selectOption("de");
  await answerAll(
    again,
    "de",
    Array.from({ length: 22 }, () => 3),
  );
  await again.getByRole("button", { name: word("de", "closing", "review.seal") }).click();
  await again.getByText(word("de", "closing", "send.otherWays")).click();
  await again.getByRole("button", { name: word("de", "closing", "send.qr") }).click();
  await expect(again.getByRole("img")).toBeVisible();
});

test("what the check of this device promises holds: an invitation opens without network", async ({
  person,
}) => {
  const { link } = await invited(person, NAMES);
  const context = await person({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto("./#/check");
  await expect(
    page.getByRole("heading", {
      name: `${word("en", "trust", "check.offline.name")} ${word("en", "trust", "check.state.yes")}`,
    }),
  ).toBeVisible();
  await context.setOffline(true);
  await page.goto(link);
  await page.reload();
  await begin(page, "en");
  await answerOne(page, "en", 4);
  await expect(
    page.getByRole("button", { name: word("en", "closing", "extras.addComment") }),
  ).toBeVisible();
});

test("a facilitator can put Samsyn on the home screen; a respondent's browser is not offered it", {
  tag: "@whole-browser",
}, async ({ person }) => {
  const { context, page, link } = await invited(person, NAMES);
  const browser = await context.newCDPSession(page);
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  // A test's browser is a private window.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
  const { errors, url } = await browser.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(url).toMatch(/\/manifest\.json$/);

  // What a phone shares with the installed app never leaves it: the kept page reads it.
  await expect.poll(() => missing(page, "rest")).toEqual([]);
  await context.setOffline(true);
  await page.goto(`./?${new URLSearchParams({ "shared-text": `Hej! ${link}` })}`);
  await expect(
    page.getByRole("heading", { name: word("en", "respond", "first.title") }),
  ).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
  await context.setOffline(false);

  await page.goto(link);
  await expect(
    page.getByRole("heading", { name: word("en", "respond", "first.title") }),
  ).toBeVisible();
  await expect(page.locator('link[rel="manifest"], link[rel="apple-touch-icon"]')).toHaveCount(0);
});

function hasWorker(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
}
