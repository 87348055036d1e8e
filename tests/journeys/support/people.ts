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
import { putRecords } from "./records.ts";
import { word } from "./words.ts";

/** Sets up an assessment of two parties and stops at Collect. */
export async function setUp(
  page: Page,
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
  await expect(page.getByRole("heading", { level: 1 })).toContainText(names.A);
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
  await page
    .getByRole("region", { name })
    .getByRole("button", { name: word("en", "collect", "copyLink") })
    .click();
  const later = page.getByRole("button", { name: word("en", "collect", "file.later") });
  const copied = page
    .getByRole("region", { name })
    .getByRole("button", { name: word("en", "collect", "copied") });
  await expect(later.or(copied)).toBeVisible();
  if (await later.isVisible()) await later.click();
  await expect(copied).toBeVisible();
  return clipboard(page);
}

/** What was copied last. */
export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** From the invitation's first page to the first statement; says what the two are to each other. */
export async function begin(page: Page, language: Language) {
  await page.getByRole("button", { name: word(language, "respond", "first.start") }).click();
  const relationship = word(language, "questionnaire", "relationships.reseller");
  await page.getByRole("radio", { name: relationship, exact: true }).check();
  await page
    .getByRole("button", { name: word(language, "respond", "statement.next"), exact: true })
    .click();
}

/** One page on, whatever comes next. */
export async function turn(page: Page, language: Language) {
  await forward(page, language).click();
}

/** Answers every statement from the first one to the review, one answer each; skips what follows. */
export async function answerAll(page: Page, language: Language, answers: readonly Answer[]) {
  for (const answer of answers) {
    await answerOne(page, language, answer);
    await turn(page, language);
  }
  const review = page.getByRole("heading", { name: word(language, "closing", "review.title") });
  const more = forward(page, language);
  await expect(review.or(more)).toBeVisible();
  while (await more.isVisible()) {
    await more.click();
    await expect(review.or(more)).toBeVisible();
  }
}

function forward(page: Page, language: Language) {
  const next = word(language, "respond", "statement.next");
  const overview = word(language, "respond", "statement.overview");
  return page.getByRole("button", { name: new RegExp(`^(${next}|${overview})$`) });
}

/** Gives the answer to the statement on the page, and in whose favour where that is asked. */
export async function answerOne(page: Page, language: Language, answer: Answer) {
  const key = answer === "cannot-judge" ? "scale.cannotJudge" : `scale.${answer}`;
  const label = word(language, "questionnaire", key);
  const choice = page.getByRole("radio", { name: label, exact: true });
  await choice.check();
  await expect(choice).toBeChecked();
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
  await page.goto(link);
  await begin(page, language);
  await answerAll(page, language, answers);
  await seal(page, language);
  return page;
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
  const [, code = ""] = /#\/i\/(.+)$/.exec(link) ?? [];
  const { assessmentId, invitationId } = valueOf(decodeInvitation(code));
  const draft: DraftDocument = {
    version: 1,
    sheet: {
      ...newSheet(randomId(ID_BYTES), language),
      ratings: Object.fromEntries(CORE_STATEMENTS.map((id, index) => [id, answers[index] ?? 3])),
      relationship: "reseller",
    },
    location: { page: "review" },
    sealed: null,
  };
  await page.evaluate(putRecords, { [`draft:${assessmentId}:${invitationId}`]: draft });
  await page.reload();
  await page.getByRole("button", { name: word(language, "respond", "first.continue") }).click();
  await seal(page, language);
  return page;
}

async function seal(page: Page, language: Language) {
  await page.getByRole("button", { name: word(language, "closing", "review.seal") }).click();
  await expect(
    page.getByRole("heading", { name: word(language, "closing", "send.title") }),
  ).toBeVisible();
}

/** The check code on the page where answers are sent back. */
export async function checkCodeOn(page: Page): Promise<string> {
  const text = await page.getByRole("main").innerText();
  const [code] = /\b[0-9A-Z]{3}-[0-9A-Z]{3}\b/.exec(text) ?? [];
  if (!code) throw new Error("no check code on the page");
  return code;
}
