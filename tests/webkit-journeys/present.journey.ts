import { expectSeen } from "../journeys/support/driven-page.ts";
import { closeConnection } from "../journeys/support/records.ts";
import { word } from "../journeys/support/words.ts";
import { expect, test } from "./support/test.ts";
import type { WebKitPage } from "./support/webkit-page.ts";

const titleOf = (kind: string) => word("en", "present", `names.${kind}`);
const speaking = (key: string, values = {}) => word("en", "present", `speaker.${key}`, values);
const capture = (key: string, values = {}) => word("en", "present", `capture.${key}`, values);

test("two windows stay in step; either may be reloaded or closed and finds its place", async ({
  person,
}) => {
  const speaker = await person();
  await rehearse(speaker);
  const deck = await openDeck(speaker);

  await speaker.getByRole("button", { name: speaking("forward"), exact: true }).click();
  await expectSeen(slide(deck, "how-to-read"));
  await deck.press("PageDown");
  await expectSeen(slide(deck, "strengths"));
  await expectSeen(speaker.getByText(speaking("place", { number: 3, all: 14 })));

  await deck.press("b");
  await expectSeen(speaker.getByText(speaking("blank")));
  await expect.poll(() => isDark(deck)).toBe(true);
  await deck.reload();
  await expect.poll(() => isDark(deck)).toBe(true);
  await speaker.press("b");
  await expect.poll(() => isDark(deck)).toBe(false);
  await expectSeen(slide(deck, "strengths"));
  await speaker.reload();
  await expectSeen(speaker.getByText(speaking("place", { number: 3, all: 14 })));
  await expectSeen(speaker.getByText(speaking("deckOpen")));

  await deck.close();
  await expectSeen(speaker.getByText(speaking("oneScreen")));
  await expectSeen(slide(await openDeck(speaker), "strengths"));
});

test("what is captured in one window is seen in the other, also over a connection that was closed", async ({
  person,
}) => {
  const speaker = await person();
  await rehearse(speaker);
  const deck = await openDeck(speaker);
  await speaker.getByRole("button", { name: speaking("firstConversation") }).click();
  const asked = word("en", "questionnaire", "statements.business-model.text");
  await expectSeen(deck.getByText(asked));

  for (const window of [speaker, deck]) await window.evaluate(closeConnection);
  const comment = speaker.getByRole("checkbox", { name: /^Nordvik: We went through the figures/ });
  await comment.check();
  for (let step = 0; step < 4; step += 1) await deck.press("PageDown");
  await expectSeen(deck.getByText(/We went through the figures/));
  await speaker.getByLabel(capture("what"), { exact: true }).fill("Show the price list");
  await speaker.getByRole("button", { name: capture("add") }).click();
  await deck.press("End");
  await deck.press("PageUp");
  await expectSeen(deck.getByText("Show the price list"));
});

async function rehearse(page: WebKitPage) {
  await page.goto("./");
  await page.getByRole("button", { name: word("en", "home", "rehearse") }).click();
}

async function openDeck(speaker: WebKitPage): Promise<WebKitPage> {
  const open = speaker.getByRole("button", { name: speaking("openDeck") });
  const deck = await speaker.opened(() => open.click());
  await expectSeen(speaker.getByText(speaking("deckOpen")));
  return deck;
}

function slide(deck: WebKitPage, kind: string) {
  return deck.getByRole("heading", { level: 1, name: titleOf(kind) });
}

/** Whether the deck shows nothing, so that people look at one another. */
function isDark(deck: WebKitPage): Promise<boolean> {
  return deck.evaluate(() => document.querySelector("[data-blank]") !== null);
}
