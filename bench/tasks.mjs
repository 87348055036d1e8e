// How long the page is held up while answers are opened, compared and drawn: the longest task of its
// main thread by processor time, so that what else the machine does is not counted; and how long a tap that
// comes meanwhile waits for what it shows.
import { bundled } from "../scripts/bundle.mjs";
import { longestTask, openBrowser, worst } from "./browser.mjs";
import { summary } from "./measure.mjs";

/** A tap that comes meanwhile is still answered in time. */
const LIMIT_MS = 100;
const RUNS = 7;
/** Of every module and area with three values or statements. */
const RADARS = 9;

/** Compare with 64 statements, 30 people a party, all expectations and comments, kept on the device. */
export async function taskRows() {
  const { worstCase, keepOnDevice } = await bundled("tests/journeys/support/worst-case.ts");
  const { assessment, plan } = await worstCase();
  const { fresh, close } = await openBrowser();
  try {
    const times = [];
    const taps = [];
    for (let run = 0; run < RUNS; run += 1) {
      const one = await fresh({ viewport: { width: 1280, height: 720 } });
      await one.page.goto("./");
      await one.page.getByRole("heading", { level: 1 }).waitFor();
      await keepOnDevice(one.page, assessment, plan);
      const open = () => openCompare(one.page, `/a/${assessment.id}/compare`);
      times.push(await longestTask(one.page, open));
      taps.push((await worst(one.page)).event);
      await one.close();
    }
    const what = "longest task: Compare opens, 64 statements";
    return [
      { what, limit: LIMIT_MS, ...summary(times) },
      { what: "meanwhile: a tap, event to paint", limit: LIMIT_MS, ...summary(taps) },
    ];
  } finally {
    await close();
  }
}

/** From the way to an address until every area was unfolded and its radar is drawn. */
async function openCompare(page, address) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  // As soon as there is something to tap: the first radar is still being drawn.
  await page.locator("summary").first().click();
  const areas = page.locator("section:has(> #value-by-value) summary");
  await areas.first().waitFor();
  for (const area of await areas.all()) await area.click();
  await page
    .locator(".recharts-surface")
    .nth(RADARS - 1)
    .waitFor({ state: "attached" });
}
