import type { Page } from "@playwright/test";
import { openDeck, rehearse } from "./support/presenting.ts";
import { placeOf, slideOn } from "./support/slides.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const FIRST = "business-model";
const SECOND = "change-what-works";
const ADDED = "both-goals";
const speaking = (key: string, values = {}) => word("en", "present", `speaker.${key}`, values);
const arranging = (key: string, values = {}) => word("en", "present", `arrange.${key}`, values);
const statement = (id: string) => word("en", "questionnaire", `statements.${id}.text`);

test("slides are moved, hidden and added while the room looks on", async ({ person }) => {
  const context = await person({ locale: "en-GB" });
  const speaker = await context.newPage();
  await rehearse(speaker, "en");
  const deck = await openDeck(context, speaker);
  await speaker.getByRole("button", { name: speaking("firstConversation") }).click();
  await expect(slideOn(deck)).toContainText(statement(FIRST));
  await speaker.getByText(arranging("title")).click();
  const slide = word("en", "present", "names.conversation", {
    about: word("en", "questionnaire", `statements.${FIRST}.label`),
  });

  // What the room sees stays, whatever stands before it.
  await speaker.getByRole("button", { name: arranging("up", { slide }), exact: true }).click();
  await expect(
    speaker.getByText(new RegExp(speaking("place", { number: 7, all: 14 }))),
  ).toBeVisible();
  await expect(slideOn(deck)).toContainText(statement(FIRST));
  await speaker.getByRole("button", { name: arranging("usual") }).click();
  await expect(
    speaker.getByText(new RegExp(speaking("place", { number: 8, all: 14 }))),
  ).toBeVisible();

  // A hidden slide makes way for the next one, and comes back to where it was.
  const shown = speaker.getByRole("checkbox", { name: slide, exact: true });
  await shown.click();
  await expect(slideOn(deck)).toContainText(statement(SECOND));
  await shown.click();
  await expect(slideOn(deck)).toContainText(statement(FIRST));

  await speaker.getByLabel(arranging("add")).selectOption({ label: statement(ADDED) });
  await expect(
    speaker.getByText(new RegExp(speaking("place", { number: 8, all: 15 }))),
  ).toBeVisible();
  await expect(slideOn(deck)).toContainText(
    word("en", "present", "slides.conversation.count", { number: 1, all: 6 }),
  );
  await deck.keyboard.press("End");
  for (let back = 0; back < 2; back += 1) await deck.keyboard.press("PageUp");
  await expect(slideOn(deck)).toContainText(statement(ADDED));
});

test("comments come one by one, as they are ticked", async ({ person }) => {
  const context = await person({ locale: "en-GB" });
  const speaker = await context.newPage();
  await rehearse(speaker, "en");
  const deck = await openDeck(context, speaker);
  await speaker.getByRole("button", { name: speaking("firstConversation") }).click();
  const comments = speaker
    .getByRole("region", { name: word("en", "present", "comments.title") })
    .getByRole("checkbox");
  await expect(comments).toHaveCount(2);
  const quote = slideOn(deck).getByRole("blockquote");
  await comments.nth(0).click();
  await expect(quote).toContainText("We went through the figures");
  await comments.nth(1).click();
  await expect(quote).toContainText("We have seen a price list");
  await expect(quote).toHaveCount(1);
  await comments.nth(1).click();
  await expect(quote).toContainText("We went through the figures");
});

test("a window that slept finds the place where the other one is @chromium", async ({ person }) => {
  const context = await person({ locale: "en-GB" });
  const speaker = await context.newPage();
  await rehearse(speaker, "en");
  const deck = await openDeck(context, speaker);
  const forward = speaker.getByRole("button", { name: speaking("forward"), exact: true });
  await asleep(deck, async () => {
    for (let step = 0; step < 3; step += 1) await forward.click();
  });
  await expect.poll(() => placeOf(deck)).toEqual(await placeOf(speaker));
  await asleep(speaker, () => deck.keyboard.press("End"));
  await expect.poll(async () => (await placeOf(speaker)).slide).toBe("next-look");
});

/** What a closed lid or a saving browser does to a page. */
async function asleep(page: Page, meanwhile: () => Promise<void>) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setWebLifecycleState", { state: "frozen" });
  await meanwhile();
  await browser.send("Page.setWebLifecycleState", { state: "active" });
}
