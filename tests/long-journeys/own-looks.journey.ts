import { ROOMS } from "../journeys/support/states/every-state.ts";
import { walkStates } from "../journeys/support/states/walk-states.ts";
import { expect, test } from "../journeys/support/test.ts";
import { forcedColourFaults, motionFaults } from "./support/own-looks-faults.ts";

test.use({ trace: "off" });

for (const [room, states] of Object.entries(ROOMS)) {
  test(`the reader's own colours and wish for rest are kept: ${room}`, async ({
    person,
    browser,
    baseURL,
  }) => {
    const walk = { person, browser, baseURL, language: "de" } as const;
    await walkStates(walk, states, async (page, { name }) => {
      await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await forcedColourFaults(page), `${name}, ${colorScheme}`).toEqual([]);
      }
      expect.soft(await motionFaults(page), `${name}, at rest`).toEqual([]);
      await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
    });
  });
}
