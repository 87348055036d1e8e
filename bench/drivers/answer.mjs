// Answering from an invitation link opened cold. START is the link's part from the "/" on.
import { firstAnswer, startAnswering } from "./respond.mjs";

export { answerOne, firstAnswer, turnPage } from "./respond.mjs";

export async function openFirstQuestion(page) {
  await startAnswering(page);
}

/** The harness answers twice: the second round is another person's, on a device that kept nothing. */
export async function finishParty(page, party) {
  if (party === 1) return;
  await page.evaluate(() => indexedDB.deleteDatabase("samsyn"));
  await page.reload();
  await startAnswering(page);
  await page.evaluate((selector) => window.__bench.ready(selector), firstAnswer);
}
