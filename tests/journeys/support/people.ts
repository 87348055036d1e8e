import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
} from "@playwright/test";
import type { DraftDocument } from "#platform/storage/drafts/draft-document.ts";
import { type Answer, newSheet } from "../../../src/domain/answers/answer-sheet.ts";
import type { Language } from "../../../src/domain/questionnaire/language.ts";
import { CORE_STATEMENTS } from "../../../src/domain/questionnaire/look-up.ts";
import { decodeInvitation } from "../../../src/domain/sealing/invitation-code.ts";
import { ID_BYTES, randomId } from "../../../src/domain/sealing/random-id.ts";
import { valueOf } from "../../support/value-of.ts";
import { type DrivenPage, expectSeen } from "./driven-page.ts";
import { putRecords } from "./records.ts";
import { word } from "./words.ts";

/** Sets up an assessment of two parties and stops at Collect. */
export async function setUp(
  page: DrivenPage,
  names: { readonly A: string; readonly B: string },
  expectations: "none" | "marked" = "none",
) {
  await page.goto("./");
  await page.getByRole("link", { name: word("en", "home", "start") }).click();
  await page.getByLabel(word("en", "setup", "partyA"), { exact: true }).fill(names.A);
  await page.getByLabel(word("en", "setup", "partyB"), { exact: true }).fill(names.B);
  await page.getByRole("heading", { name: word("en", "setup", "asked.title") }).click();
  const choice = {
    none: word("en", "setup", "expectations.none"),
    marked: word("en", "setup", "expectations.marked_other", { count: 8 }),
  }[expectations];
  await page
    .getByRole("group", { name: word("en", "setup", "expectations.legend") })
    .getByRole("radio", {
      name: new RegExp(`^${choice}`),
    })
    .check();
  await page.getByRole("button", { name: word("en", "setup", "create") }).click();
  await expectSeen(page.getByRole("heading", { level: 1, name: names.A }));
}

type Person = (options?: BrowserContextOptions) => Promise<BrowserContext>;

/** A new assessment in a facilitator's own browser, and the link of its second party. */
export async function invited(person: Person, names: { readonly A: string; readonly B: string }) {
  const context = await person({ locale: "en-GB" });
  const page = await context.newPage();
  await setUp(page, names);
  const link = await invitationFor(page, names.B);
  return { context, page, link };
}

/** Copies a party's invitation link; the first time it declines to save the file. */
export async function invitationFor(page: Page, name: string): Promise<string> {
  await copyInvitation(page, name);
  return clipboard(page);
}

export async function copyInvitation(page: DrivenPage, name: string) {
  await page
    .getByRole("region", { name })
    .getByRole("button", { name: word("en", "collect", "copyLink") })
    .click();
  const later = page.getByRole("button", { name: word("en", "collect", "file.later") });
  const copied = page
    .getByRole("region", { name })
    .getByRole("button", { name: word("en", "collect", "copied") });
  await expectSeen(later.or(copied));
  if (await later.isVisible()) await later.click();
  await expectSeen(copied);
}

/** What was copied last. */
export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Copies the sealed answer as a link; the clipboard has it once the page says so. */
export async function copyAnswer(page: Page, language: Language): Promise<string> {
  await page.getByRole("button", { name: word(language, "closing", "send.link") }).click();
  await expect(page.getByText(word(language, "closing", "send.done.link"))).toBeVisible();
  return clipboard(page);
}

/** From the invitation's first page to the first statement; says what the two are to each other. */
export async function begin(page: DrivenPage, language: Language) {
  await page.getByRole("button", { name: word(language, "respond", "first.start") }).click();
  const relationship = word(language, "questionnaire", "relationships.reseller");
  await page.getByRole("radio", { name: relationship, exact: true }).check();
  await page
    .getByRole("button", { name: word(language, "respond", "statement.next"), exact: true })
    .click();
}

/** One page on, whatever comes next. */
export async function turn(page: DrivenPage, language: Language) {
  await forward(page, language).click();
}

/** Answers every statement from the first one to the review, one answer each; skips what follows. */
export async function answerAll(page: DrivenPage, language: Language, answers: readonly Answer[]) {
  for (const answer of answers) {
    await answerOne(page, language, answer);
    await turn(page, language);
  }
  await skipToReview(page, language);
}

/** From the page behind the last statement to the review, with nothing answered on the way. */
export async function skipToReview(page: DrivenPage, language: Language) {
  const review = page.getByRole("heading", { name: word(language, "closing", "review.title") });
  const more = forward(page, language);
  await expectSeen(review.or(more));
  while (await more.isVisible()) {
    await more.click();
    await expectSeen(review.or(more));
  }
}

function forward(page: DrivenPage, language: Language) {
  const next = word(language, "respond", "statement.next");
  const overview = word(language, "respond", "statement.overview");
  return page.getByRole("button", { name: new RegExp(`^(${next}|${overview})$`) });
}

/** Gives the answer to the statement on the page, and in whose favour where that is asked. */
export async function answerOne(page: DrivenPage, language: Language, answer: Answer) {
  const choice = choiceOf(page, language, answer);
  await choice.check();
  await expect.poll(() => choice.isChecked()).toBe(true);
  await answerBalance(page, language);
}

/** What is pressed to give an answer. */
export function choiceOf(page: DrivenPage, language: Language, answer: Answer) {
  const key = answer === "cannot-judge" ? "scale.cannotJudge" : `scale.${answer}`;
  const label = word(language, "questionnaire", key);
  return page.getByRole("radio", { name: label, exact: true });
}

/** Says in whose favour something is, where that is asked. */
export async function answerBalance(page: DrivenPage, language: Language) {
  const balance = page.getByRole("group", { name: word(language, "questionnaire", "balance.ask") });
  if (await balance.isVisible()) await balance.getByRole("radio").last().check();
}

/** Opens an invitation in a browser of its own and answers to the end. */
export async function respond(
  context: BrowserContext,
  link: string,
  language: Language,
  answers: readonly Answer[],
): Promise<Page> {
  const page = await context.newPage();
  await answerInvitation(page, link, language, answers);
  return page;
}

/** Opens an invitation and answers to the end. */
export async function answerInvitation(
  page: DrivenPage,
  link: string,
  language: Language,
  answers: readonly Answer[],
) {
  await page.goto(link);
  await begin(page, language);
  await answerAll(page, language, answers);
  await seal(page, language);
}

/** As `respond`, by somebody who gave every answer before: it lies on their device, and is sealed. */
export async function sealBefore(
  context: BrowserContext,
  link: string,
  language: Language,
  answers: readonly Answer[],
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(putRecords, answeredDraft(link, language, answers));
  await page.reload();
  await page.getByRole("button", { name: word(language, "respond", "first.continue") }).click();
  await seal(page, language);
  return page;
}

/** The records of somebody's device who gave every answer and has not sealed them. */
export function answeredDraft(
  link: string,
  language: Language,
  answers: readonly Answer[],
  location: DraftDocument["location"] = { page: "review" },
) {
  const [, code = ""] = /#\/i\/(.+)$/.exec(link) ?? [];
  const { assessmentId, invitationId } = valueOf(decodeInvitation(code)).payload;
  const draft: DraftDocument = {
    version: 1,
    sheet: {
      ...newSheet(randomId(ID_BYTES), language),
      ratings: Object.fromEntries(CORE_STATEMENTS.map((id, index) => [id, answers[index] ?? 3])),
      relationship: "reseller",
    },
    location,
    sealed: null,
  };
  return { [`draft:${assessmentId}:${invitationId}`]: draft };
}

export async function seal(page: DrivenPage, language: Language) {
  await page.getByRole("button", { name: word(language, "closing", "review.seal") }).click();
  await expectSeen(page.getByRole("heading", { name: word(language, "closing", "send.title") }));
}

/** The check code on the page where answers are sent back. */
export async function checkCodeOn(page: DrivenPage): Promise<string> {
  const text = await page.getByRole("main").innerText();
  const [code] = /\b[0-9A-Z]{3}-[0-9A-Z]{3}\b/.exec(text) ?? [];
  if (!code) throw new Error("no check code on the page");
  return code;
}
