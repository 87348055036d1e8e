// The facilitator's side: set up, both parties on this device, the comparison, the PDF.
import { readFileSync } from "node:fs";
import { FORWARD, firstAnswer, startAnswering, tap } from "./respond.mjs";

export { answerOne, firstAnswer, turnPage } from "./respond.mjs";

export const chart =
  ".recharts-surface path.recharts-polygon, .recharts-surface .recharts-radar path";

const PAGE_ARRIVES_MS = 300;

const card = (party) => `section:nth-of-type(${party + 1})`;

export async function openFirstQuestion(page) {
  await tap(page, 'a[href="#/new"]');
  await page.getByRole("textbox", { name: "First organisation", exact: true }).fill("Nordvik");
  await page.getByRole("textbox", { name: "Second organisation", exact: true }).fill("Alpenblick");
  await tap(page, 'form button[type="submit"]');
  await answerHere(page, 0);
}

export async function finishParty(page, party) {
  const handOver = page.getByRole("button", { name: "Hand over" });
  while (!(await handOver.isVisible())) {
    await tap(page, FORWARD);
    // A page that is still on its way must not be skipped; nothing is measured here.
    await page.waitForTimeout(PAGE_ARRIVES_MS);
  }
  await handOver.click();
  await page.getByRole("button", { name: "Pass the device on" }).click();
  if (party === 0) {
    await answerHere(page, 1);
    await page.evaluate((selector) => window.__bench.ready(selector), firstAnswer);
  } else {
    await page.getByRole("button", { name: "Open the answers" }).click();
  }
}

export async function openComparison(page) {
  await tap(page, "dialog button:last-of-type");
}

/** Of the one page, as the other app makes it. Returns the bytes, and the time from the click to them. */
export async function exportPdf(page) {
  if (!page.url().endsWith("/report")) {
    await page.getByRole("link", { name: "Report" }).click();
    await page.getByRole("radio", { name: "One page" }).check();
  }
  await page.evaluate(() => window.__bench.arm());
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the PDF" }).click();
  const buffer = readFileSync(await (await downloading).path());
  const ms = await page.evaluate((size) => {
    const blob = window.__bench.blobs.findLast((candidate) => candidate.size === size);
    return blob.t - window.__bench.input().t0;
  }, buffer.length);
  return { buffer, ms };
}

async function answerHere(page, party) {
  await tap(page, `${card(party)} a[href*="/answer/"]`);
  await startAnswering(page);
}
