import type { Rating } from "../../src/domain/answers/answer-sheet.ts";
import { expectSeen } from "../journeys/support/driven-page.ts";
import { pdfText } from "../journeys/support/pdf.ts";
import {
  answerBalance,
  answerInvitation,
  begin,
  choiceOf,
  copyInvitation,
  seal,
  setUp,
  skipToReview,
} from "../journeys/support/people.ts";
import { word } from "../journeys/support/words.ts";
import { handOver } from "./support/hand-over.ts";
import { expect, test } from "./support/test.ts";
import type { WebKitPage } from "./support/webkit-page.ts";

const NAMES = { A: "Åkerviks Värme", B: "Größmann Söhne" };
const PHONE = { width: 390, height: 844 };

// Per dimension: alike and high, alike and low, far apart, between, alike, far apart.
const RATINGS_A = Array.from({ length: 4 }, () => [5, 2, 5, 3, 4, 1] as const).flat();
const RATINGS_B = Array.from({ length: 4 }, () => [4, 1, 2, 3, 4, 4] as const).flat();

test("two people answer apart, by keys and by fingers; a third opens, compares and takes the PDF home", async ({
  person,
}) => {
  const facilitator = await person();
  await setUp(facilitator, NAMES);
  // A browser that asks nobody for leave to copy gives it to a press alone, the first one too.
  await copyInvitation(facilitator, NAMES.A);
  const linkA = await facilitator.copied();
  await copyInvitation(facilitator, NAMES.B);
  const linkB = await facilitator.copied();

  const byKeys = await person();
  await byKeys.goto(linkA);
  await answerByKeys(byKeys, RATINGS_A);
  const byFingers = await person(PHONE);
  await answerInvitation(byFingers, linkB, "en", RATINGS_B);

  for (const respondent of [byKeys, byFingers]) {
    await handOver(respondent, facilitator);
  }

  await facilitator.getByRole("button", { name: word("en", "collect", "open.button") }).click();
  await facilitator.getByRole("button", { name: word("en", "collect", "open.confirm") }).click();
  await expectSeen(facilitator.getByRole("heading", { level: 1, name: "16 of 24" }));
  await facilitator.getByRole("link", { name: word("en", "common", "steps.report") }).click();
  const make = facilitator.getByRole("button", { name: word("en", "report", "screen.make") });
  const path = await facilitator.saved(() => make.click());
  expect(path).toMatch(/Samsyn.*Åkerviks Värme.*Größmann Söhne.*\.pdf$/);
  const text = await pdfText(path);
  expect(text).toContain(NAMES.A);
  expect(text).toContain(NAMES.B);
});

/** From the invitation's first page to the sealed answer, with digits and Enter; what is asked after them is gone past. */
async function answerByKeys(page: WebKitPage, ratings: readonly Rating[]) {
  await begin(page, "en");
  const heading = page.getByRole("heading", { level: 1 });
  for (const rating of ratings) {
    const asked = await heading.innerText();
    await page.press(String(rating));
    await expect.poll(() => choiceOf(page, "en", rating).isChecked()).toBe(true);
    await answerBalance(page, "en");
    await page.press("Enter");
    await expect.poll(() => heading.innerText()).not.toBe(asked);
  }
  await skipToReview(page, "en");
  await seal(page, "en");
}
