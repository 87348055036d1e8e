import type { Page } from "@playwright/test";
import { BINDINGS, type KeyAction, keySigns } from "../../src/screens/present/keys/bindings.ts";
import { rehearse, showHere } from "./support/presenting.ts";
import { placeOf, slideOn } from "./support/slides.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

/** Of the light theme, and of the dark one with which every deck begins. */
const PAPER = "rgb(250, 249, 245)";
const NIGHT = "rgb(17, 20, 24)";

/** What each key must do, seen on a deck at its second slide. */
const EFFECTS: Readonly<Record<KeyAction, (page: Page) => Promise<void>>> = {
  start: (page) => isFullScreen(page, true),
  next: (page) => isOn(page, "strengths"),
  previous: (page) => isOn(page, "cover"),
  first: (page) => isOn(page, "cover"),
  last: (page) => isOn(page, "next-look"),
  blank: (page) => expect(page.locator("[data-blank]")).toBeVisible(),
  "full-screen": (page) => isFullScreen(page, true),
  "go-to": async (page) => {
    await page.keyboard.press("1");
    await page.keyboard.press("0");
    // Without Enter the number counts once no further digit comes.
    await isOn(page, "conversation:told-in-time");
  },
  language: (page) => expect(slideOn(page)).toHaveAttribute("lang", "sv"),
  "two-languages": async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("8");
    await page.keyboard.press("Enter");
    await expect(
      page.getByText(word("sv", "questionnaire", "statements.business-model.text")),
    ).toBeVisible();
  },
  theme: (page) => expect(page.locator("[data-theme]")).toHaveCSS("background-color", PAPER),
  larger: (page) => isLettered(page, (before, now) => now > before),
  smaller: (page) => isLettered(page, (before, now) => now < before),
  "conversation-time": (page) => isCountingFrom(page, /^10:00|^9:5/),
  "time-apart": async (page) => {
    await isCountingFrom(page, /^10:00|^9:5/);
    await page.keyboard.press("a");
    await expect(page.getByText(word("en", "present", "countdown.paused"))).toBeVisible();
  },
  "minute-more": async (page) => {
    await page.keyboard.press("c");
    await page.keyboard.press("m");
    await isCountingFrom(page, /^11:00|^10:5/);
  },
  "no-time": async (page) => {
    await page.keyboard.press("c");
    await isCountingFrom(page, /^10:00|^9:5/);
    await page.keyboard.press("x");
    await expect(page.getByRole("timer")).toHaveCount(0);
  },
  leave: (page) =>
    expect(
      page.getByRole("button", { name: word("en", "present", "speaker.openDeck") }),
    ).toBeVisible(),
  help: (page) =>
    expect(page.getByRole("dialog", { name: word("en", "present", "keys.title") })).toBeVisible(),
};

/** What leaves the deck as it was, only elsewhere: nothing has to be loaded anew for the next key. */
const WAYS: ReadonlySet<KeyAction> = new Set(["next", "previous", "first", "last"]);

test("every key does what the list says", async ({ person }) => {
  test.slow();
  const page = await (await person({ locale: "en-GB" })).newPage();
  await rehearse(page, "en");
  await showHere(page, "en");
  // A deck that is loaded anew begins anew, whatever the page before kept as it went.
  await page.addInitScript(() => {
    sessionStorage.clear();
  });
  let isAsItWas = false;
  for (const { action, keys } of BINDINGS) {
    for (const key of keys) {
      await test.step(`${action}: ${key}`, async () => {
        if (isAsItWas) await page.keyboard.press("Home");
        else await page.reload();
        isAsItWas = WAYS.has(action);
        await expect(slideOn(page)).toBeVisible();
        await isOn(page, "cover");
        await page.keyboard.press("PageDown");
        await isOn(page, "how-to-read");
        await expect(page.locator("[data-theme]")).toHaveCSS("background-color", NIGHT);
        usual.set(page, await lettersOn(page));
        await page.keyboard.press(key === " " ? "Space" : key);
        await EFFECTS[action](page);
      });
    }
  }
});

test("the start key of a clicker opens the slides, then fills their screen", async ({ person }) => {
  const context = await person({ locale: "en-GB" });
  const speaker = await context.newPage();
  await rehearse(speaker, "en");
  const opened = context.waitForEvent("page");
  await speaker.keyboard.press("F5");
  const deck = await opened;
  await expect(slideOn(deck)).toBeVisible();
  await expect(speaker.getByText(word("en", "present", "speaker.deckOpen"))).toBeVisible();
  await deck.keyboard.press("PageDown");
  await deck.keyboard.press("Shift+F5");
  await isFullScreen(deck, true);
  await deck.keyboard.press("F5");
  await isFullScreen(deck, true);
  await speaker.keyboard.press("F5");
  await speaker.keyboard.press("PageDown");
  await isOn(deck, "strengths");
  expect(context.pages()).toHaveLength(2);
});

test("the list names every key, and characters can be switched off", async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await rehearse(page, "en");
  await showHere(page, "en");
  await page.keyboard.press("?");
  const list = page.getByRole("dialog");
  for (const binding of BINDINGS) {
    const row = list.locator("dl > div").filter({
      has: page.getByText(word("en", "present", `keys.actions.${binding.action}`), {
        exact: true,
      }),
    });
    await expect(row.locator("kbd").first()).toHaveText(keySigns(binding)[0] ?? "");
    await expect(row.locator("kbd")).toHaveCount(keySigns(binding).length);
  }
  await list.getByLabel(word("en", "present", "keys.single")).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("b");
  await page.keyboard.press("PageDown");
  await isOn(page, "how-to-read");
  await expect(page.locator("[data-blank]")).toBeHidden();
});

test("single keys rest while one types", async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await rehearse(page, "en");
  await page
    .getByRole("button", { name: word("en", "present", "speaker.firstConversation") })
    .click();
  const reason = page.getByLabel(word("en", "present", "capture.reason"));
  await reason.pressSequentially("b. t+l g1 ?");
  await reason.press("Home");
  await reason.press("ArrowRight");
  await expect(reason).toHaveValue("b. t+l g1 ?");
  expect(await placeOf(page)).toEqual({ slide: "conversation:business-model", step: 0 });
  await expect(page.locator("[data-blank]")).toHaveCount(0);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

const usual = new WeakMap<Page, number>();

async function isOn(page: Page, slide: string): Promise<void> {
  await expect.poll(async () => (await placeOf(page)).slide).toBe(slide);
}

async function isFullScreen(page: Page, isFull: boolean): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(isFull);
}

function isCountingFrom(page: Page, time: RegExp): Promise<void> {
  return expect(page.getByRole("timer")).toHaveText(time);
}

function lettersOn(page: Page): Promise<number> {
  return slideOn(page)
    .getByRole("heading")
    .first()
    .evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
}

async function isLettered(page: Page, holds: (before: number, now: number) => boolean) {
  const before = usual.get(page) ?? 0;
  await expect.poll(async () => holds(before, await lettersOn(page))).toBe(true);
}
