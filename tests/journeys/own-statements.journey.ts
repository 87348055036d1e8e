import type { Language } from "../../src/domain/questionnaire/language.ts";
import { pdfText } from "./support/pdf.ts";
import {
  answeredDraft,
  answerOne,
  copyAnswer,
  invitationFor,
  seal,
  setUp,
  turn,
} from "./support/people.ts";
import { putRecords } from "./support/records.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Åkerviks Värme", B: "Größmann Söhne" };
const SWEDISH = "Verkstaden vet när en leverans är försenad.";
const GERMAN = "Die Werkstatt weiß, wann sich eine Lieferung verspätet.";
const TABLE = [
  "type\tlabel::Svenska (sv)\tshort::Svenska (sv)\tlabel::Deutsch (de)\tshort::Deutsch (de)",
  `integer\t${SWEDISH}\tSena leveranser\t${GERMAN}\tVerspätungen`,
].join("\n");

test("own statements in two languages are set up from a table, answered in three, compared and printed", async ({
  person,
}) => {
  const facilitator = await (await person({ locale: "en-GB" })).newPage();
  await setUp(facilitator, NAMES);
  await facilitator.getByRole("link", { name: word("en", "common", "steps.setup") }).click();
  await facilitator.getByRole("heading", { name: word("en", "setup", "own.title") }).click();
  await facilitator.getByText(word("en", "setup", "own.paste.title")).click();
  await facilitator.getByLabel(word("en", "setup", "own.paste.field")).fill(TABLE);
  await facilitator.getByRole("button", { name: word("en", "setup", "own.paste.add") }).click();
  await facilitator.getByRole("checkbox", { name: "English" }).uncheck();
  await facilitator
    .getByText(word("en", "setup", "own.title"), { exact: true })
    .scrollIntoViewIfNeeded();
  await expect(facilitator.getByText(/a link of \d+ characters/)).toBeVisible();
  await facilitator.getByRole("button", { name: word("en", "setup", "save") }).click();
  const links = {
    A: await invitationFor(facilitator, NAMES.A),
    B: await invitationFor(facilitator, NAMES.B),
  };

  /** Has answered ours before, reads the own statement and answers it. */
  const answer = async (language: Language, locale: string, link: string, reads: Language) => {
    const page = await (await person({ locale })).newPage();
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const at = { page: "statement", statement: "own-1", fromReview: true } as const;
    await page.evaluate(putRecords, answeredDraft(link, language, [], at));
    await page.reload();
    await page.getByRole("button", { name: word(language, "respond", "first.continue") }).click();
    await expect(page.getByText(reads === "sv" ? SWEDISH : GERMAN)).toBeVisible();
    await answerOne(page, language, language === "de" ? 1 : 5);
    await turn(page, language);
    await seal(page, language);
    return copyAnswer(page, language);
  };
  const answers = [
    await answer("sv", "sv-SE", links.A, "sv"),
    await answer("de", "de-DE", links.B, "de"),
    await answer("en", "en-GB", links.A, "sv"),
  ];
  await facilitator.getByLabel(word("en", "collect", "paste")).fill(answers.join("\n"));
  await facilitator.getByRole("button", { name: word("en", "collect", "take") }).click();
  await facilitator.getByRole("button", { name: word("en", "collect", "open.button") }).click();
  await facilitator.getByRole("button", { name: word("en", "collect", "open.confirm") }).click();
  await expect(facilitator.getByText(SWEDISH).first()).toBeVisible();

  await facilitator.getByRole("link", { name: word("en", "common", "steps.report") }).click();
  const download = facilitator.waitForEvent("download");
  await facilitator.getByRole("button", { name: word("en", "report", "screen.make") }).click();
  const text = await pdfText(await (await download).path());
  expect(text).toContain("Sena leveranser");
});
