// Answering from an invitation link opened cold. START is the link's part from the "/" on.
import { firstAnswer, startAnswering, tap } from "./respond.mjs";

export { answerOne, firstAnswer, turnPage } from "./respond.mjs";

const BACK = "main > div:last-child button:first-of-type";
const LAST = 23;

export async function openFirstQuestion(page) {
  await startAnswering(page);
}

/** The harness answers twice: here the second round changes the same sheet, from its start. */
export async function finishParty(page, party) {
  if (party === 1) return;
  for (let position = LAST; position > 0; position -= 1) {
    await tap(page, BACK);
    await page.getByText(`· ${position} of 24`).waitFor();
  }
  await page.evaluate((selector) => window.__bench.ready(selector), firstAnswer);
}
