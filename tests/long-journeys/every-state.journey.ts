import type { Page } from "@playwright/test";
import axe from "axe-core";
import { LANGUAGES } from "../../src/domain/questionnaire/language.ts";
import { ROOMS } from "../journeys/support/states/every-state.ts";
import { awaitQuiet, WINDOWS } from "../journeys/support/states/open-state.ts";
import { walkStates } from "../journeys/support/states/walk-states.ts";
import { expect, test } from "../journeys/support/test.ts";

/** Each theme, and each of the two ways in which the screens are laid out. */
const LOOKS = [
  { colorScheme: "light", size: WINDOWS[0] },
  { colorScheme: "dark", size: WINDOWS[2] },
] as const;

test.use({ trace: "off" });

for (const [room, states] of Object.entries(ROOMS)) {
  const screens = states.filter(({ isSlide }) => !isSlide);
  for (const language of LANGUAGES) {
    test(`axe finds nothing in ${language}: ${room}`, async ({ person, browser, baseURL }) => {
      await walkStates({ person, browser, baseURL, language }, screens, async (page, { name }) => {
        for (const { colorScheme, size } of LOOKS) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme });
          await awaitQuiet(page, "resized");
          expect.soft(await findings(page), `${name}, ${colorScheme}`).toEqual([]);
        }
      });
    });
  }
}

/** What axe finds, one line each: the rule and where. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
