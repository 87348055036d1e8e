import { LANGUAGES } from "../../src/domain/questionnaire/language.ts";
import { SIZES } from "../journeys/support/slides.ts";
import { openWorstCase, readEverySlide } from "../journeys/support/slides-of.ts";
import { expect, test } from "../journeys/support/test.ts";

/** How the facilitator can change what is on a slide, each as the keys that do it. */
const LOOKS = [
  { name: "dark", keys: [] },
  { name: "light", keys: ["t"] },
  { name: "with a second language", keys: ["d"] },
  { name: "with a third language", keys: ["d", "d"] },
  { name: "as large as can be", keys: ["+", "+", "+"] },
  { name: "as small as can be", keys: ["-", "-", "-"] },
  { name: "with a countdown", keys: ["c"] },
] as const;

for (const size of SIZES) {
  for (const language of LANGUAGES) {
    test(`every slide can be read at ${size.width}×${size.height} in ${language}, in every look`, async ({
      person,
    }) => {
      const page = await (await person({ locale: language, viewport: size })).newPage();
      await openWorstCase(page);
      for (const { name, keys } of LOOKS) {
        await test.step(name, async () => {
          await page.evaluate(() => {
            sessionStorage.clear();
          });
          await page.reload();
          await expect(page.locator("main [data-slide]")).toHaveCount(1, { timeout: 60_000 });
          for (const key of keys) await page.keyboard.press(key);
          expect(await readEverySlide(page)).toContain("next-look");
        });
      }
    });
  }
}
