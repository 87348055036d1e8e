import type { Page } from "@playwright/test";
import { findBrowser } from "../../scripts/browser.mjs";
import { openDeck, rehearse } from "./support/presenting.ts";
import { placeOf, settled, slideOn } from "./support/slides.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const executablePath = findBrowser();
const speaking = (key: string, values = {}) => word("en", "present", `speaker.${key}`, values);

test.use({
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--no-sandbox",
      "--screen-info={0,0 1280x720 label='Laptop'}{1280,0 1920x1080 label='Projector'}",
    ],
  },
});

test("the slides open on the other screen and fill it, where the person lets the browser tell them apart", async ({
  person,
}) => {
  const context = await person({ locale: "en-GB" });
  const speaker = await context.newPage();
  await rehearse(speaker, "en");

  const refused = await openDeck(context, speaker);
  await expect(speaker.getByText(speaking("deckOpen"))).toBeVisible();
  expect(await isFull(refused)).toBe(false);
  // Where nothing fills the screen Escape ends the slides: the window may be gone before the driver hears of the key.
  const gone = refused.waitForEvent("close");
  await Promise.all([gone, refused.keyboard.down("Escape").catch(() => undefined)]);
  await expect(speaker.getByText(speaking("oneScreen"))).toBeVisible();

  await letTellScreensApart(speaker);
  const beside = context.waitForEvent("page");
  await speaker.getByRole("button", { name: speaking("openDeck") }).click();
  const [deck, notes] = [speaker, await beside];
  await expect(slideOn(deck)).toBeVisible();
  await expect.poll(() => isFull(deck)).toBe(true);
  await expect(notes.getByText(/^The slides are on the screen .*Projector/u)).toBeVisible();
  await notes.getByRole("button", { name: speaking("forward"), exact: true }).click();
  await expect.poll(async () => (await placeOf(deck)).slide).toBe("how-to-read");
  expect(await isFull(deck)).toBe(true);
  await deck.keyboard.press("Escape");
  await expect.poll(() => isFull(deck)).toBe(false);
  // The slides stay. They are laid out anew first: what a press allows lasts a second in the other window.
  await expect(slideOn(deck)).toBeVisible();
  await settled(deck);
  await notes.keyboard.press("F5");
  await expect.poll(() => isFull(deck)).toBe(true);
});

function isFull(page: Page): Promise<boolean> {
  return page.evaluate(() => document.fullscreenElement !== null);
}

/** The driver has no word of its own for this permission. */
async function letTellScreensApart(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  const { targetInfo } = await tools.send("Target.getTargetInfo");
  const { browserContextId } = targetInfo;
  await tools.send("Browser.grantPermissions", {
    origin: new URL(page.url()).origin,
    permissions: ["windowManagement", "clipboardReadWrite", "clipboardSanitizedWrite"],
    ...(browserContextId ? { browserContextId } : {}),
  });
}
