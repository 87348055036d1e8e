import { LANGUAGES } from "../../src/domain/questionnaire/language.ts";
import { coverEdges, coveredParts } from "./support/states/covered.ts";
import { ROOMS } from "./support/states/every-state.ts";
import { layoutFaults } from "./support/states/layout-faults.ts";
import { awaitQuiet, WINDOWS } from "./support/states/open-state.ts";
import { walkStates } from "./support/states/walk-states.ts";
import { expect, test } from "./support/test.ts";

/** The longest words of nearly every screen are German. */
const SPOKEN = process.env["LONG_RUN"] ? LANGUAGES : (["de"] as const);

/** Where a state is opened nothing has to come to rest again. */
const [PHONE, , OPENED] = WINDOWS;
const OTHERS = process.env["LONG_RUN"] ? WINDOWS.filter((size) => size !== OPENED) : [PHONE];

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
        for (const size of [OPENED, ...OTHERS]) {
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

/** An iPhone with a notch, upright and on its side. */
const PHONES = [
  { size: PHONE, covered: { top: 47, right: 0, bottom: 34, left: 0 } },
  { size: { width: 844, height: 390 }, covered: { top: 0, right: 47, bottom: 21, left: 47 } },
] as const;

/** One of each kind of page, dialog and bar. */
const SHELLS = new Set([
  "home-delete",
  "collect-answers",
  "collect-qr",
  "arrival-elsewhere",
  "respond-statement",
  "agree-filled",
  "privacy",
]);
const ALL_STATES = Object.values(ROOMS).flat();

test("nothing lies under the notch of a phone", async ({ person, browser, baseURL }) => {
  const states = ALL_STATES.filter(({ name, isSlide }) =>
    process.env["LONG_RUN"] ? !isSlide : SHELLS.has(name),
  );
  const walk = { person, browser, baseURL, language: "de", viewport: OPENED } as const;
  await walkStates(walk, states, async (page, { name }) => {
    for (const { size, covered } of PHONES) {
      await page.setViewportSize(size);
      await coverEdges(page, covered);
      await awaitQuiet(page, "resized");
      expect.soft(await coveredParts(page, covered), `${name} at ${size.width}`).toEqual([]);
    }
    await coverEdges(page, { top: 0, right: 0, bottom: 0, left: 0 });
  });
});
