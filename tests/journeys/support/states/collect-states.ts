import type { Page } from "@playwright/test";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import type { Assessment } from "../../../../src/domain/assessment/assessment.ts";
import { withPersonalInvitation } from "../../../../src/domain/assessment/invitations.ts";
import type { Language } from "../../../../src/domain/questionnaire/language.ts";
import { textOfCode } from "../../../../src/domain/sealing/code-text.ts";
import { KEY_BYTES, randomId } from "../../../../src/domain/sealing/random-id.ts";
import { sealAnswer } from "../../../../src/domain/sealing/seal-answer.ts";
import { valueOf } from "../../../support/value-of.ts";
import { word } from "../words.ts";
import { eightOwnInvited } from "./own-words-round.ts";
import { anOpenedRound, aRound, LONG_NAMES, sheetOf, withAnswers } from "./round.ts";
import { once, recordsOf, type ScreenState } from "./screen-state.ts";

const empty = once(() => aRound({ invited: false }));
const collecting = once(() => aRound({ people: { A: 3, B: 2 } }));
const long = once(() => aRound({ names: LONG_NAMES, people: { A: 4, B: 3 } }));
const confidential = once(() =>
  aRound({ people: { A: 3, B: 2 }, configuration: { mode: "confidential" } }),
);
const late = once(async () => withAnswers(await anOpenedRound(), { A: 1, B: 1 }));
const personal = once(async () => {
  const labels = [
    "Geschäftsführung",
    "Kundendienst Nord",
    "Wilhelmina von Hohenstaufen-Lichtenberg",
  ];
  return labels.reduce<Assessment>(
    (made, label) => valueOf(withPersonalInvitation(made, "A", label, randomId(KEY_BYTES))),
    await collecting(),
  );
});
/** Two answers that are not in yet, as their codes. */
export const answers = once(async () => {
  const assessment = await collecting();
  const { configuration } = assessment;
  const made = [3, 4].map(async (person) => {
    const sheet = sheetOf({ configuration, party: "B", person });
    return textOfCode(await sealAnswer(payloadFor(assessment, "B"), sheet));
  });
  return Promise.all(made);
});
/** The first of them. */
const answer = async () => (await answers())[0] ?? "";

function at(assessment: () => Promise<Assessment>, rest = "collect") {
  return async () => {
    const made = await assessment();
    return { records: recordsOf(made), place: `/a/${made.id}/${rest}` };
  };
}

async function press(page: Page, language: Language, key: string) {
  await page
    .getByRole("button", { name: word(language, "collect", key) })
    .first()
    .click();
}

async function paste(page: Page, language: Language, text: string) {
  await page.getByLabel(word(language, "collect", "paste")).fill(text);
  await press(page, language, "take");
  await page.getByText(word(language, "collect", "taken")).waitFor();
}

/** Collect, the paper form, and an answer link that was opened. */
export const COLLECT_STATES: readonly ScreenState[] = [
  { name: "collect-empty", opened: at(empty) },
  { name: "collect-answers", opened: at(collecting) },
  { name: "collect-long-names", opened: at(long) },
  { name: "collect-confidential", opened: at(confidential) },
  { name: "collect-late", opened: at(late) },
  {
    name: "collect-personal",
    opened: at(personal),
    act: (page) => page.locator("main details summary").first().click(),
  },
  {
    name: "collect-taken",
    opened: at(collecting),
    act: async (page, language) => {
      const [whole = "", other = ""] = await answers();
      await paste(page, language, `samsyn:r/${whole}\nsamsyn:r/${other.slice(0, 80)}`);
    },
  },
  {
    name: "collect-qr",
    isWindow: true,
    opened: at(collecting),
    act: async (page, language) => {
      await press(page, language, "qr.button");
      await page.getByRole("dialog").getByRole("img").waitFor();
    },
  },
  {
    name: "collect-qr-own",
    isWindow: true,
    opened: at(eightOwnInvited),
    act: async (page, language) => {
      await press(page, language, "qr.button");
      await page.getByRole("dialog").getByRole("img").waitFor();
    },
  },
  {
    name: "collect-file-first",
    isWindow: true,
    opened: at(empty),
    act: (page, language) => press(page, language, "copyLink"),
  },
  {
    name: "collect-opening",
    isWindow: true,
    opened: at(collecting),
    act: (page, language) => press(page, language, "open.button"),
  },
  { name: "paper-form", opened: at(collecting, "paper/A") },
  { name: "paper-entry", opened: at(collecting, "enter/A") },
  {
    name: "arrival-here",
    opened: async () => ({
      records: recordsOf(await collecting()),
      place: `/r/${await answer()}`,
    }),
  },
  { name: "arrival-elsewhere", opened: async () => ({ place: `/r/${await answer()}` }) },
  {
    name: "arrival-damaged",
    opened: async () => ({ place: `/r/${(await answer()).slice(0, 60)}` }),
  },
];
