import type { Page } from "@playwright/test";
import type { Assessment } from "../../../../src/domain/assessment/assessment.ts";
import { openAnswers } from "../../../../src/domain/assessment/change.ts";
import type { PerParty } from "../../../../src/domain/assessment/party.ts";
import type { Language } from "../../../../src/domain/questionnaire/language.ts";
import { isOwn, STATEMENTS } from "../../../../src/domain/questionnaire/look-up.ts";
import { writeAssessmentFile } from "../../../../src/platform/channels/files/assessment-file.ts";
import { valueOf } from "../../../support/value-of.ts";
import { word } from "../words.ts";
import {
  type AnswerRule,
  alike,
  aRound,
  LONG_NAMES,
  mixed,
  NAMES,
  type RoundChoice,
  unknown,
} from "./round.ts";
import { samplePlan } from "./sample-plan.ts";
import { once, recordsOf, type ScreenState } from "./screen-state.ts";

const PARTNERS =
  "Alpenblick Berg Fjord Åkerö Höganäs Lindqvist Moosbach Nebelhorn Östervik Platen Quistorp Rheintal Sandö Tannberg Uppsjö Västerhav Wiesengrund Ymer Zellweg Ängsbacka".split(
    " ",
  );

/** Firm differences on half of the areas; on one; and people who do not agree among themselves. */
const halfApart: AnswerRule = (statement, party) => (party === "A" ? 5 : statement < 12 ? 2 : 4);
const oneApart: AnswerRule = (statement, party) => (party === "B" ? 4 : statement > 17 ? 2 : 4);
const divided: AnswerRule = (_statement, _party, person) => (person % 2 === 0 ? 5 : 1);
const RULES = [mixed, alike, halfApart, unknown, oneApart, divided];

type OpenedChoice = RoundChoice & { readonly day?: string };

async function opened(at: number, choice: OpenedChoice = {}): Promise<Assessment> {
  const names = { A: NAMES.A, B: PARTNERS[at] ?? `Partner ${at}` };
  const rule = RULES[at % RULES.length] ?? mixed;
  const round = await aRound({ names, people: { A: 2, B: 2 }, rule, ...choice });
  return openAnswers(round, choice.day ?? `2026-0${1 + (at % 9)}-15`);
}

/** A second round over a first one, in which what was apart has come together. */
async function twoRounds(names: PerParty<string>): Promise<readonly [Assessment, Assessment]> {
  const first = await opened(0, { names, rule: halfApart, day: "2026-02-15" });
  const second = await opened(0, { names, rule: oneApart, day: "2026-09-15" });
  return [first, { ...second, follows: { assessment: first.id, kind: "follow-up" } }];
}

const two = once(async () => [await opened(0), await opened(2)] as const);
const chain = once(() => twoRounds({ A: NAMES.A, B: "Nordanvind" }));
const longest = once(() => twoRounds(LONG_NAMES));
const confidential = once(() =>
  opened(20, { people: { A: 5, B: 3 }, configuration: { mode: "confidential" } }),
);
const everything = once(() =>
  opened(21, {
    configuration: { statements: STATEMENTS.map(({ id }) => id).filter((id) => !isOwn(id)) },
  }),
);
const collecting = once(() =>
  aRound({ names: { A: "Översjö", B: NAMES.A }, people: { A: 1, B: 2 } }),
);
const many = once(() => Promise.all(PARTNERS.map((_, at) => opened(at))));

async function thirty(language: Language) {
  const all = [
    ...(await many()),
    ...(await chain()),
    ...(await longest()),
    await confidential(),
    await everything(),
    await collecting(),
  ];
  const plan = samplePlan(language);
  return Object.assign({}, ...all.map((each, at) => recordsOf(each, at % 4 === 0 ? plan : null)));
}

/** A hundred of them, each as asked and answered as one of the others. */
const hundred = once(async () => {
  const more = Array.from({ length: 100 - PARTNERS.length }, (_, at) =>
    opened(PARTNERS.length + at),
  );
  return [...(await many()), ...(await Promise.all(more))];
});

/** Files of every kind, of which some have to be asked about. */
const chosenFiles = once(async () => {
  const [first, second] = await two();
  const whole = valueOf(await writeAssessmentFile({ assessment: first, plan: null }, ""));
  const locked = valueOf(
    await writeAssessmentFile({ assessment: second, plan: null }, "three words here"),
  );
  const text = await whole.text();
  const [long] = await longest();
  const longer = valueOf(await writeAssessmentFile({ assessment: long, plan: null }, ""));
  return [
    aFile("Samsyn – Nordvik & Alpenblick – 2026-01-15.samsyn.json", text),
    aFile("Samsyn – Nordvik & Fjord – 2026-03-15.samsyn.json", await locked.text()),
    aFile(`Samsyn – ${LONG_NAMES.A.trim()} & ${LONG_NAMES.B}.samsyn.json`, await longer.text()),
    aFile("Copy of Nordvik & Alpenblick.samsyn.json", text.replace("Alpenblick", "Alpenblock")),
    aFile("Budget.json", "{}"),
  ];
});

function aFile(name: string, text: string) {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

async function chooseFiles(page: Page, language: Language) {
  await page
    .getByLabel(word(language, "portfolio", "files"))
    .and(page.locator("input"))
    .setInputFiles(await chosenFiles());
  await page.getByLabel(word(language, "join", "passphrase.label")).waitFor();
}

/** The table can be saved once all partnerships are read. */
async function awaitAll(page: Page, language: Language) {
  await page.getByRole("heading", { name: word(language, "portfolio", "own.title") }).waitFor();
}

async function unfold(page: Page, language: Language) {
  await awaitAll(page, language);
  const name = `${word(language, "portfolio", "rounds_other", { count: "2" })}, Nordanvind`;
  await page.getByRole("button", { name }).click();
}

/** The partnerships of a device side by side. */
export const PORTFOLIO_STATES: readonly ScreenState[] = [
  { name: "portfolio-empty", opened: () => ({ place: "/portfolio" }) },
  {
    name: "portfolio-two",
    opened: async () => ({
      records: Object.assign({}, ...(await two()).map((each) => recordsOf(each))),
      place: "/portfolio",
    }),
    act: awaitAll,
  },
  {
    name: "portfolio-many",
    opened: async (language) => ({ records: await thirty(language), place: "/portfolio" }),
    act: unfold,
  },
  {
    name: "portfolio-found",
    opened: async (language) => ({
      records: await thirty(language),
      place: "/portfolio/?search=vind&sort=date&areas=foundations+tensions",
    }),
    act: awaitAll,
  },
  {
    name: "portfolio-hundred",
    opened: async () => ({
      records: Object.assign({}, ...(await hundred()).map((each) => recordsOf(each))),
      place: "/portfolio/?sort=name",
    }),
    act: awaitAll,
  },
  {
    name: "portfolio-files",
    opened: () => ({ place: "/portfolio" }),
    act: chooseFiles,
    isWindow: true,
  },
];
