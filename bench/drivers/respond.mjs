// What both drivers share: answering on Samsyn's Respond, by trusted clicks.

/** Clicks the middle of what the selector finds, once it stands still. */
export async function tap(page, selector) {
  const { x, y } = await page.evaluate((wanted) => window.__bench.point(wanted), selector);
  await page.mouse.click(x, y);
}

/** The answer given: spread over the scale, now and then "cannot judge". */
function choice(n, party) {
  if ((n * (party ? 5 : 7)) % 11 === 10) return "cannot-judge";
  return 1 + ((n * 3 + party * 2) % 5);
}

/** The button that goes on: Start, Next, overview, hand over. */
export const FORWARD = "main > div:last-child button:last-of-type";

/** From the first page over the question of the relationship, which may be skipped. */
export const FIRST_FORWARD = FORWARD.replace("main", "main:not(:has(input))");
export const SECOND_FORWARD = FORWARD.replace("main", "main:has(input)");

export async function startAnswering(page) {
  await tap(page, FIRST_FORWARD);
  await tap(page, SECOND_FORWARD);
}

export const firstAnswer = `label:has(#answer-${choice(0, 0)})`;

export function answerOne(page, n, party = 0) {
  return tap(page, `label:has(#answer-${choice(n, party)})`);
}

export async function turnPage(page, n) {
  if (n === 0) return false;
  await tap(page, FORWARD);
  return true;
}
