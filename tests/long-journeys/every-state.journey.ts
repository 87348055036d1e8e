import type { Page } from "@playwright/test";
import axe from "axe-core";
import { LANGUAGES } from "../../src/domain/questionnaire/language.ts";
import { ROOMS } from "../journeys/support/states/every-state.ts";
import { layoutFaults } from "../journeys/support/states/layout-faults.ts";
import { awaitQuiet, openState, WINDOWS } from "../journeys/support/states/open-state.ts";
import { expect, test } from "../journeys/support/test.ts";

for (const [room, states] of Object.entries(ROOMS)) {
  for (const language of LANGUAGES) {
    test(`every state holds in ${language}: ${room}`, async ({ person, browser, baseURL }) => {
      const options = { locale: language, serviceWorkers: "block", viewport: WINDOWS[2] } as const;
      const page = await (await person(options)).newPage();
      for (const state of states) {
        if (state.isSlide) continue;
        // What is refused is complained about, and stays refused.
        const own = state.refuses
          ? await browser.newContext({ ...options, ...(baseURL ? { baseURL } : {}) })
          : null;
        const shown = own ? await own.newPage() : page;
        await shown.setViewportSize(WINDOWS[2]);
        await openState(shown, state, language);
        for (const size of WINDOWS) {
          await shown.setViewportSize(size);
          await awaitQuiet(shown, "resized");
          const where = `${state.name} at ${size.width}×${size.height}`;
          expect.soft(await layoutFaults(shown, room === "respond"), where).toEqual([]);
          for (const colorScheme of ["light", "dark"] as const) {
            await shown.emulateMedia({ colorScheme });
            expect.soft(await findings(shown), `${where}, ${colorScheme}`).toEqual([]);
          }
        }
        await own?.close();
      }
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
