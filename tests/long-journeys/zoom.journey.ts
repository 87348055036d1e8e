import type { Page } from "@playwright/test";
import { ROOMS } from "../journeys/support/states/every-state.ts";
import { layoutFaults } from "../journeys/support/states/layout-faults.ts";
import { awaitQuiet } from "../journeys/support/states/open-state.ts";
import { walkStates } from "../journeys/support/states/walk-states.ts";
import { expect, test } from "../journeys/support/test.ts";

/** A window of 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** What a reader may set without anything getting lost (WCAG 2.2, 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

test.use({ trace: "off" });

for (const [room, states] of Object.entries(ROOMS)) {
  const screens = states.filter(({ isSlide }) => !isSlide);
  test(`at 400 % and with wide spacing nothing is lost: ${room}`, async ({
    person,
    browser,
    baseURL,
  }) => {
    const walk = { person, browser, baseURL, language: "de" } as const;
    await walkStates(walk, screens, async (page, { name }) => {
      await page.setViewportSize(ZOOMED);
      await awaitQuiet(page, "resized");
      expect.soft(await layoutFaults(page), `${name} at 400 %`).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await spaceOut(page);
      await awaitQuiet(page, "resized");
      expect.soft(await layoutFaults(page), `${name}, spaced out`).toEqual([]);
    });
  });
}

/** As a style of the reader's own, which the page's policy does not refuse. */
function spaceOut(page: Page): Promise<void> {
  return page.evaluate((css) => {
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  }, SPACING);
}
