import type { Page } from "@playwright/test";
import { openDeck, rehearse, showHere } from "./support/presenting.ts";
import { goTo, placeOf, slideOn } from "./support/slides.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const FIRST = "conversation:business-model";
const slides = (key: string, values = {}) => word("en", "present", `slides.${key}`, values);
const titleOf = (kind: string) => word("en", "present", `names.${kind}`);
const speaking = (key: string, values = {}) => word("en", "present", `speaker.${key}`, values);
const capture = (key: string, values = {}) => word("en", "present", `capture.${key}`, values);

test("two windows stay in step; either may be reloaded or closed and finds its place", {
  tag: "@firefox",
}, async ({ person }) => {
  const context = await person({ locale: "en-GB" });
  const speaker = await context.newPage();
  await rehearse(speaker, "en");
  const deck = await openDeck(context, speaker);
  await expect(speaker.getByText(speaking("deckOpen"))).toBeVisible();

  await speaker.getByRole("button", { name: speaking("forward"), exact: true }).click();
  await expect(headingOn(deck)).toHaveText(titleOf("how-to-read"));
  await deck.keyboard.press("PageDown");
  await expect(headingOn(deck)).toHaveText(titleOf("strengths"));
  await expect(speaker.getByText(speaking("place", { number: 3, all: 14 }))).toBeVisible();

  await deck.keyboard.press("b");
  await expect(speaker.getByText(speaking("blank"))).toBeVisible();
  await expect(deck.locator("[data-blank]")).toBeVisible();
  await deck.reload();
  await expect(deck.locator("[data-blank]")).toBeVisible();
  await speaker.keyboard.press("b");
  await expect(deck.locator("[data-blank]")).toBeHidden();
  await expect(headingOn(deck)).toHaveText(titleOf("strengths"));

  await speaker.reload();
  await expect(speaker.getByText(speaking("place", { number: 3, all: 14 }))).toBeVisible();
  await expect(speaker.getByText(speaking("deckOpen"))).toBeVisible();
  await speaker.getByRole("button", { name: speaking("forward"), exact: true }).click();
  await expect(headingOn(deck)).toHaveText(titleOf("strengths"));
  await expect(deck.getByText(slides("page", { page: 2, pages: 2 }))).toBeVisible();

  await deck.close();
  await expect(speaker.getByText(speaking("oneScreen"))).toBeVisible();
  await speaker.keyboard.press("PageDown");
  const again = await openDeck(context, speaker);
  await expect(headingOn(again)).toHaveText(titleOf("concerns"));

  await speaker.close();
  await again.keyboard.press("PageDown");
  const another = await context.newPage();
  await another.goto(again.url().replace(/deck$/, "present"));
  await expect(another.getByText(speaking("place", { number: 6, all: 14 }))).toBeVisible();
  expect(await placeOf(another)).toEqual(await placeOf(again));
});

test("what is captured in one window is seen in the other", async ({ person }) => {
  const context = await person({ locale: "en-GB" });
  const speaker = await context.newPage();
  await rehearse(speaker, "en");
  const deck = await openDeck(context, speaker);
  await speaker.getByRole("button", { name: speaking("firstConversation") }).click();
  await expect.poll(() => placeOf(deck)).toEqual({ slide: FIRST, step: 0 });
  for (let step = 0; step < 4; step += 1) await deck.keyboard.press("PageDown");

  const figure = word("en", "plan", "position.now", { name: "Nordvik" });
  await speaker.getByLabel(figure).selectOption("3.5");
  await expect(deck.getByText(slides("conversation.after", { figure: "3.5" }))).toBeVisible();
  await speaker.getByLabel(capture("reason")).fill("We had not shown the price list.");

  const comment = speaker.getByRole("checkbox", { name: /^Nordvik: We went through the figures/ });
  await expect(speaker.locator("label", { has: comment }).locator("bdi")).toHaveAttribute(
    "lang",
    "en",
  );
  await comment.click();
  await expect(deck.getByRole("blockquote")).toContainText("We went through the figures");
  await expect(comment).toBeChecked();
  await comment.click();
  await expect(deck.getByRole("blockquote")).toBeHidden();

  await speaker.getByLabel(capture("what"), { exact: true }).fill("Show the price list");
  await speaker.getByLabel(capture("owner", { name: "Alpenblick" })).fill("Robin");
  await speaker.getByRole("button", { name: capture("add") }).click();
  await speaker.getByLabel(capture("accepted", { owner: "Robin" })).click();
  await expect.poll(() => placeOf(deck)).toEqual({ slide: FIRST, step: 4 });

  await deck.keyboard.press("End");
  await deck.keyboard.press("PageUp");
  await expect(deck.getByText("Show the price list")).toBeVisible();
  await expect(deck.getByText(slides("steps.accepted", { owner: "Robin" }))).toBeVisible();
  await deck.keyboard.press("PageUp");
  await expect(deck.getByText("We had not shown the price list.")).toBeVisible();
  await expect(headingOn(speaker)).toHaveText(titleOf("positions"));
});

test("each of several removals in the speaker view can be undone", async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await rehearse(page, "en");
  await page.getByRole("button", { name: speaking("firstConversation") }).click();
  const remove = (what: string) =>
    page.getByRole("button", { name: capture("remove", { what }), exact: true });
  for (const what of ["First", "Second", "Third"]) {
    await page.getByLabel(capture("what"), { exact: true }).fill(what);
    await page.getByRole("button", { name: capture("add") }).click();
    await expect(remove(what)).toBeVisible();
  }
  const undo = page.getByRole("button", { name: word("en", "common", "action.undo") });
  await remove("First").click();
  await expect(undo).toHaveCount(1);
  await remove("Second").click();
  await expect(undo).toHaveCount(2);
  await undo.last().click();
  await expect(undo).toHaveCount(1);
  await undo.click();
  await expect(page.getByRole("button", { name: /^Remove/ })).toHaveText([
    capture("remove", { what: "First" }),
    capture("remove", { what: "Second" }),
    capture("remove", { what: "Third" }),
  ]);
});

test("the time of a conversation goes on while nobody looks at the clock", async ({ person }) => {
  const context = await person({ locale: "en-GB" });
  const page = await context.newPage();
  await page.clock.install();
  await rehearse(page, "en");
  await page.getByRole("button", { name: speaking("firstConversation") }).click();
  const time = page
    .getByRole("definition")
    .filter({ hasText: /^\d+:\d\d$/ })
    .last();
  await expect(time).toHaveText(/^0:/);
  await page.clock.fastForward("05:00");
  await expect(time).toHaveText(/^5:/);
  await showHere(page, "en");
  await page.clock.fastForward("10:00");
  await page.goBack();
  await expect(time).toHaveText(/^15:/);
  await page.reload();
  await expect(time).toHaveText(/^15:/);
  await page.clock.fastForward("10:00:00");
  await expect(time).toHaveText(/^15:/);
});

test("a stranger's message is ignored", async ({ person }) => {
  const context = await person({ locale: "en-GB" });
  const speaker = await context.newPage();
  await rehearse(speaker, "en");
  const deck = await openDeck(context, speaker);
  const before = await placeOf(deck);
  await speaker.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith("samsyn-session-"));
    const channel = new BroadcastChannel(key ?? "");
    for (const message of [
      null,
      "location",
      { kind: "location", location: { slide: "next-look", step: -1 } },
      { kind: "location", location: { slide: "next-look", step: 0 }, more: true },
      { kind: "size", size: 99 },
      { kind: "here", to: "everybody", role: "deck", state: {} },
    ]) {
      channel.postMessage(message);
    }
    channel.close();
  });
  await speaker.keyboard.press("t");
  await expect(deck.locator("[data-theme=light]")).toBeVisible();
  expect(await placeOf(deck)).toEqual(before);
});

test("a radar that cannot be fetched says so on its slide, and the deck goes on", async ({
  browser,
  baseURL,
}) => {
  // What is refused is complained about: this page is not watched.
  const page = await browser.newPage({
    ...(baseURL ? { baseURL } : {}),
    locale: "en-GB",
    serviceWorkers: "block",
  });
  await page.route("**/assets/radar-*.js", (route) => route.abort());
  await rehearse(page, "en");
  await showHere(page, "en");
  for (let number = 1; (await placeOf(page)).slide !== "radar"; number += 1)
    await goTo(page, number);
  await expect(page.getByRole("alert")).toHaveText(
    new RegExp(word("en", "common", "failed.unfetched")),
  );
  await page.keyboard.press("End");
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect((await placeOf(page)).slide).toBe("next-look");
});

test("a blocked second window is explained, and the slides can be shown in this one", async ({
  person,
}) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await rehearse(page, "en");
  await page.getByRole("button", { name: speaking("openDeck") }).click();
  await expect(page.getByRole("alert")).toHaveText(speaking("blocked"));
  await showHere(page, "en");
  await page.keyboard.press("PageDown");
  await expect(headingOn(page)).toHaveText(titleOf("how-to-read"));
  await page.goBack();
  await expect(page.getByText(speaking("place", { number: 2, all: 14 }))).toBeVisible();
});

test("from Home to the first conversation in two clicks", async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await page.goto("./");
  await page.getByRole("button", { name: word("en", "home", "rehearse") }).click();
  await page.getByRole("button", { name: speaking("firstConversation") }).click();
  await expect(slideOn(page)).toContainText(
    word("en", "questionnaire", "statements.business-model.text"),
  );
});

test("click, tap and swipe step on and back, and the cursor goes away", async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await rehearse(page, "en");
  await showHere(page, "en");
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const at = async (share: number) => {
    await page.mouse.click(width * share, height / 2);
    return (await placeOf(page)).slide;
  };
  expect(await at(0.9)).toBe("how-to-read");
  expect(await at(0.5)).toBe("strengths");
  expect(await at(0.1)).toBe("how-to-read");
  await page.mouse.move(width * 0.8, height / 2);
  await page.mouse.down();
  await page.mouse.move(width * 0.3, height / 2);
  await page.mouse.up();
  expect((await placeOf(page)).slide).toBe("strengths");
  await expect(page.getByRole("main")).toHaveCSS("cursor", "none");
});

test("the speaker cards are there on paper", { tag: "@chromium" }, async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await rehearse(page, "en");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(
    page.getByRole("heading", {
      name: word("en", "present", "cards.title", { a: "Nordvik", b: "Alpenblick" }),
    }),
  ).toBeVisible();
  await expect(
    page.getByText(word("en", "present", "notes.conversation.avoid")).first(),
  ).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
});

/** What the slide on the screen is called. */
function headingOn(page: Page) {
  return slideOn(page).getByRole("heading").first();
}
