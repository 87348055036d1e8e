import { ROOMS } from "../journeys/support/states/every-state.ts";
import { walkStates } from "../journeys/support/states/walk-states.ts";
import { expect, test } from "../journeys/support/test.ts";
import { forcedColourFaults, motionFaults } from "./support/own-looks-faults.ts";

test.use({ trace: "off" });

const PALETTES = ["light", "dark"] as const;
/** What a Firefox that forces colours on every page forces. */
const ONE_PALETTE = ["light"] as const;

for (const [room, states] of Object.entries(ROOMS)) {
  test(`the reader's own colours and wish for rest are kept: ${room}`, async ({
    person,
    browser,
    browserName,
    baseURL,
  }) => {
    const walk = { person, browser, baseURL, language: "de" } as const;
    await walkStates(walk, states, async (page, { name }) => {
      await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
      for (const colorScheme of browserName === "firefox" ? ONE_PALETTE : PALETTES) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await forcedColourFaults(page), `${name}, ${colorScheme}`).toEqual([]);
      }
      expect.soft(await motionFaults(page), `${name}, at rest`).toEqual([]);
      await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
    });
  });
}
