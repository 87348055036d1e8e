import { LANGUAGES } from "../../src/domain/questionnaire/language.ts";
import { ROOMS } from "./support/states/every-state.ts";
import { layoutFaults } from "./support/states/layout-faults.ts";
import { awaitQuiet, WINDOWS } from "./support/states/open-state.ts";
import { walkStates } from "./support/states/walk-states.ts";
import { expect, test } from "./support/test.ts";

/** The longest words of nearly every screen are German. */
const SPOKEN = process.env["LONG_RUN"] ? LANGUAGES : (["de"] as const);

/** Where a state is opened nothing has to come to rest again. */
const [, , OPENED] = WINDOWS;
const SIZES = [OPENED, ...WINDOWS.filter((size) => size !== OPENED)];

test.describe.configure({ mode: "parallel" });
// The faults name what is wrong and where; a record of every frame takes as long as the walk.
test.use({ trace: "off" });

for (const [room, states] of Object.entries(ROOMS)) {
  const screens = states.filter(({ isSlide }) => !isSlide);
  for (const language of SPOKEN) {
    test(`nothing is cut off, in another's way or too small to tap: ${room}, ${language}`, async ({
      person,
      browser,
      baseURL,
    }) => {
      const walk = { person, browser, baseURL, language, viewport: OPENED };
      await walkStates(walk, screens, async (page, { name }) => {
        for (const size of SIZES) {
          if (size !== OPENED) {
            await page.setViewportSize(size);
            await awaitQuiet(page, "resized");
          }
          const where = `${name} at ${size.width}×${size.height}`;
          expect.soft(await layoutFaults(page, room === "respond"), where).toEqual([]);
        }
      });
    });
  }
}
