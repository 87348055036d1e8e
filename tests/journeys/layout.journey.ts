import { ROOMS } from "./support/states/every-state.ts";
import { layoutFaults } from "./support/states/layout-faults.ts";
import { awaitQuiet, openState, WINDOWS } from "./support/states/open-state.ts";
import { expect, test } from "./support/test.ts";

/** The longest words of nearly every screen are German. The long run takes every language. */
const LONGEST = "de";

test.describe.configure({ mode: "parallel" });

for (const [room, states] of Object.entries(ROOMS)) {
  test(`nothing is cut off, in another's way or too small to tap: ${room}`, async ({
    person,
    browser,
    baseURL,
  }) => {
    const options = { locale: LONGEST, serviceWorkers: "block", viewport: WINDOWS[2] } as const;
    const page = await (await person(options)).newPage();
    for (const state of states) {
      if (state.isSlide) continue;
      // What is refused is complained about, and stays refused.
      const own = state.refuses
        ? await browser.newContext({ ...options, ...(baseURL ? { baseURL } : {}) })
        : null;
      const shown = own ? await own.newPage() : page;
      await shown.setViewportSize(WINDOWS[2]);
      await openState(shown, state, LONGEST);
      for (const size of WINDOWS) {
        await shown.setViewportSize(size);
        await awaitQuiet(shown, "resized");
        const where = `${state.name} at ${size.width}×${size.height}`;
        expect.soft(await layoutFaults(shown, room === "respond"), where).toEqual([]);
      }
      await own?.close();
    }
  });
}
