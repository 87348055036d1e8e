import type { Page } from "@playwright/test";
import type { Language } from "../../src/domain/questionnaire/language.ts";
import { pdfText } from "./support/pdf.ts";
import {
  answerOne,
  begin,
  copyAnswer,
  invitationFor,
  seal,
  skipToReview,
  turn,
} from "./support/people.ts";
import { putRecords } from "./support/records.ts";
import { aRound } from "./support/states/round.ts";
import { recordsOf } from "./support/states/screen-state.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Åkerviks Värme", B: "Größmann Söhne" };
const SWEDISH = "Verkstaden vet när en leverans är försenad.";
const GERMAN = "Die Werkstatt weiß, wann sich eine Lieferung verspätet.";
const QUESTION = "Vad borde vi ha frågat om?";
const TABLE = [
  "type\tlabel::Svenska (sv)\tshort::Svenska (sv)\tlabel::Deutsch (de)\tshort::Deutsch (de)",
  `integer\t${SWEDISH}\tSena leveranser\t${GERMAN}\tVerspätungen`,
  `text\t${QUESTION}\t\tWonach hätten wir fragen sollen?`,
].join("\n");

test("own statements in Swedish and German are set up from a table, answered in three languages, compared and printed", async ({
  person,
  browserName,
}) => {
  const facilitator = await (await person({ locale: "en-GB" })).newPage();
  await setUp(facilitator);
  const links = {
    A: await invitationFor(facilitator, NAMES.A),
    B: await invitationFor(facilitator, NAMES.B),
  };

  /** Reads and answers all that is asked, up to the open question. */
  const answer = async (
    language: Language,
    locale: string,
    link: string,
    seen: (page: Page) => Promise<void>,
  ) => {
    const page = await (await person({ locale })).newPage();
    await page.goto(link);
    await begin(page, language);
    await answerOne(page, language, 4);
    await turn(page, language);
    await seen(page);
    await answerOne(page, language, language === "de" ? 1 : 5);
    await turn(page, language);
    // The closing question.
    await turn(page, language);
    await page.getByLabel(word(language, "closing", "open.label")).fill(`Ω ${language}`);
    await skipToReview(page, language);
    await seal(page, language);
    return { page, language };
  };
  const statement = (page: Page, text: string) => page.getByRole("heading", { name: text });
  const sealed = await Promise.all([
    answer("sv", "sv-SE", links.A, async (page) => {
      await expect(statement(page, SWEDISH)).not.toHaveAttribute("lang");
    }),
    answer("de", "de-DE", links.B, async (page) => {
      await expect(statement(page, GERMAN)).not.toHaveAttribute("lang");
    }),
    answer("en", "en-GB", links.A, async (page) => {
      await expect(statement(page, SWEDISH)).toHaveAttribute("lang", "sv");
      await expect(
        page.getByText(/by the people who invite, in Swedish and German only/),
      ).toBeVisible();
    }),
  ]);

  const answers: string[] = [];
  // One after the other: they share a clipboard.
  for (const { page, language } of sealed) answers.push(await copyAnswer(page, language));
  await facilitator.getByLabel(word("en", "collect", "paste")).fill(answers.join("\n"));
  await facilitator.getByRole("button", { name: word("en", "collect", "take") }).click();
  await facilitator.getByRole("button", { name: word("en", "collect", "open.button") }).click();
  await facilitator.getByRole("button", { name: word("en", "collect", "open.confirm") }).click();
  await expect(facilitator.getByText(SWEDISH).first()).toHaveAttribute("lang", "sv");
  const open = facilitator.getByRole("region", { name: QUESTION });
  await expect(open.getByRole("heading", { name: QUESTION })).toHaveAttribute("lang", "sv");
  for (const language of ["sv", "de", "en"]) {
    await expect(open.getByText(`Ω ${language}`)).toHaveAttribute("lang", language);
  }
  // Its driver knows no downloads.
  if (browserName === "firefox") return;

  await facilitator.getByRole("link", { name: word("en", "common", "steps.report") }).click();
  const download = facilitator.waitForEvent("download");
  await facilitator.getByRole("button", { name: word("en", "report", "screen.make") }).click();
  const text = await pdfText(await (await download).path());
  for (const said of ["Sena leveranser", SWEDISH, QUESTION, "Ω de"]) expect(text).toContain(said);
});

/** What is asked besides is one statement, so that nothing but own words takes time. */
async function setUp(page: Page) {
  const made = await aRound({
    names: NAMES,
    expected: null,
    invited: false,
    configuration: { statements: ["equal-gain"], expectations: "none", importance: false },
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(putRecords, recordsOf({ ...made, fileSaved: true }));
  await page.goto(`./#/a/${made.id}/setup`);
  await page.getByRole("heading", { name: word("en", "setup", "own.title") }).click();
  await page.getByText(word("en", "setup", "own.paste.title")).click();
  await page.getByLabel(word("en", "setup", "own.paste.field")).fill(TABLE);
  await page.getByRole("button", { name: word("en", "setup", "own.paste.add") }).click();
  await page.getByRole("checkbox", { name: "English" }).uncheck();
  await expect(page.getByText(/a link of \d+ characters/)).toBeVisible();
  await page.getByRole("button", { name: word("en", "setup", "save") }).click();
}
