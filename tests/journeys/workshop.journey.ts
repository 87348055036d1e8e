import type { Answer } from "../../src/domain/answers/answer-sheet.ts";
import { pdfText } from "./support/pdf.ts";
import { checkCodeOn, copyAnswer, invitationFor, respond, setUp } from "./support/people.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Åkerviks Värme", B: "Größmann Söhne" };

// Per dimension: alike and high, alike and low, far apart, between, not judged, far apart.
const ANSWERS_A: readonly Answer[] = Array.from({ length: 4 }, (): Answer[] => [
  5,
  2,
  5,
  3,
  "cannot-judge",
  1,
]).flat();
const ANSWERS_B: readonly Answer[] = Array.from({ length: 4 }, (): Answer[] => [
  4, 1, 2, 3, 4, 4,
]).flat();

// The whole way as it is gone outside, with the offline copy.
test.use({ serviceWorkers: "allow" });

test("two people answer apart in Swedish and German; a third opens, compares and takes the PDF home", {
  tag: "@firefox",
}, async ({ person, browserName }) => {
  const facilitator = await (await person({ locale: "en-GB" })).newPage();
  await setUp(facilitator, NAMES);
  const linkA = await invitationFor(facilitator, NAMES.A);
  const linkB = await invitationFor(facilitator, NAMES.B);

  const swede = await respond(await person({ locale: "sv-SE" }), linkA, "sv", ANSWERS_A);
  await expect(swede.locator("html")).toHaveAttribute("lang", "sv");
  const answerA = await copyAnswer(swede, "sv");
  const codeA = await checkCodeOn(swede);

  const german = await respond(await person({ locale: "de-DE" }), linkB, "de", ANSWERS_B);
  const answerB = await copyAnswer(german, "de");
  const codeB = await checkCodeOn(german);

  await facilitator
    .getByLabel(word("en", "collect", "paste"))
    .fill(`> Hej! Här är mitt svar:\n> <${answerA.replace("#", "%23")}>.\n>\n> Hälsningar`);
  await facilitator.getByRole("button", { name: word("en", "collect", "take") }).click();
  await expect(facilitator.getByText(codeA, { exact: true })).toBeVisible();

  const arrival = await facilitator.context().newPage();
  await arrival.goto(answerB);
  await arrival.getByRole("button", { name: word("en", "collect", "take") }).click();
  await expect(arrival.getByRole("status").getByText(new RegExp(codeB))).toBeVisible();
  await arrival.close();
  await expect(facilitator.getByText(codeB, { exact: true })).toBeVisible();

  await facilitator.getByRole("button", { name: word("en", "collect", "open.button") }).click();
  await facilitator.getByRole("button", { name: word("en", "collect", "open.confirm") }).click();
  await expect(facilitator.getByRole("heading", { level: 1 })).toContainText("12 of 20");
  // Its driver knows no downloads.
  if (browserName === "firefox") return;

  await facilitator.getByRole("link", { name: word("en", "common", "steps.report") }).click();
  const download = facilitator.waitForEvent("download");
  await facilitator.getByRole("button", { name: word("en", "report", "screen.make") }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Samsyn.*Åkerviks Värme.*Größmann Söhne.*\.pdf$/);
  const text = await pdfText(await file.path());
  expect(text).toContain(NAMES.A);
  expect(text).toContain(NAMES.B);
  // Cooperative: five of six judged by A (16 / 5), all by B (18 / 6).
  expect(text).toContain("3.2");
  expect(text).toContain("3.0");
});
