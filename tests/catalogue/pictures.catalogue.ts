import { mkdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { test } from "@playwright/test";
import { LANGUAGES } from "../../src/domain/questionnaire/language.ts";
import { ROOMS } from "../journeys/support/states/every-state.ts";
import {
  awaitQuiet,
  openState,
  PROJECTORS,
  WINDOWS,
} from "../journeys/support/states/open-state.ts";
import type { ScreenState } from "../journeys/support/states/screen-state.ts";

const FOLDER = process.env["CATALOGUE_FOLDER"] ?? ".cache/catalogue";
const wanted = (name: string, value: string) => {
  const asked = process.env[name];
  return !asked || asked.split(",").some((part) => value.includes(part));
};
const THEMES = ["light", "dark"] as const;
/** Beyond this nobody looks, and some machines draw nothing. */
const HIGHEST_PX = 7000;

mkdirSync(FOLDER, { recursive: true });

for (const state of Object.values(ROOMS).flat()) {
  if (!wanted("CATALOGUE_ONLY", state.name)) continue;
  for (const language of LANGUAGES) {
    if (!wanted("CATALOGUE_LANGUAGE", language)) continue;
    test(`${state.name} ${language}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        locale: language,
        reducedMotion: "reduce",
        // Nothing is to be kept, and filling the cache takes longer than the picture.
        serviceWorkers: "block",
        permissions: ["clipboard-read", "clipboard-write"],
        viewport: WINDOWS[2],
      });
      const page = await context.newPage();
      await openState(page, state, language);
      await photograph(page, state, language);
      await context.close();
    });
  }
}

async function photograph(page: Page, state: ScreenState, language: string): Promise<void> {
  for (const theme of THEMES) {
    if (!wanted("CATALOGUE_THEME", theme)) continue;
    await page.emulateMedia({ colorScheme: theme });
    // Slides begin dark.
    if (state.isSlide && theme === "light") await page.keyboard.press("t");
    for (const size of state.isSlide ? PROJECTORS : WINDOWS) {
      if (!wanted("CATALOGUE_WIDTH", String(size.width))) continue;
      await page.setViewportSize(size);
      await page.evaluate(drawAll);
      await awaitQuiet(page, "resized");
      await page.screenshot({
        path: `${FOLDER}/${state.name}.${language}.${theme}.${size.width}.png`,
        animations: "disabled",
        ...(state.isWindow ? {} : await wholePage(page, size.width)),
      });
    }
    if (state.isSlide && theme === "light") await page.keyboard.press("t");
  }
}

/** Also what is left undrawn until someone scrolls there. */
function drawAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important }");
  document.adoptedStyleSheets = [sheet];
  scrollTo(0, 0);
}

async function wholePage(page: Page, width: number) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return {
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, HIGHEST_PX) },
  };
}
