import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { Language } from "../../../src/domain/questionnaire/language.ts";
import { slideOn } from "./slides.ts";
import { word } from "./words.ts";

/** From Home into the speaker view of the example. */
export async function rehearse(page: Page, language: Language): Promise<void> {
  await page.goto("./");
  await page.getByRole("button", { name: word(language, "home", "rehearse") }).click();
  await expect(slideOn(page)).toBeVisible({ timeout: 30_000 });
}

/** Opens the second window from the speaker view. */
export async function openDeck(context: BrowserContext, speaker: Page): Promise<Page> {
  const opened = context.waitForEvent("page");
  await speaker.getByRole("button", { name: word("en", "present", "speaker.openDeck") }).click();
  const deck = await opened;
  await expect(slideOn(deck)).toBeVisible({ timeout: 30_000 });
  return deck;
}

/** From the speaker view to the slides in the same window. */
export async function showHere(page: Page, language: Language): Promise<void> {
  await page.getByRole("link", { name: word(language, "present", "speaker.deckHere") }).click();
  await expect(page.getByRole("navigation").or(page.getByRole("button"))).toHaveCount(0);
  await expect(slideOn(page)).toBeVisible();
}
