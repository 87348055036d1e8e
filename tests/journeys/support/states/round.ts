import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import {
  expectedStatements,
  type SurveyConfiguration,
} from "#domain/assessment/survey-configuration.ts";
import type { Answer, AnswerSheet } from "../../../../src/domain/answers/answer-sheet.ts";
import type { Assessment } from "../../../../src/domain/assessment/assessment.ts";
import { markInvited, openAnswers } from "../../../../src/domain/assessment/change.ts";
import { PARTIES, type PartyId, type PerParty } from "../../../../src/domain/assessment/party.ts";
import { groupByDimension } from "../../../../src/domain/questionnaire/grouped.ts";
import type { Language } from "../../../../src/domain/questionnaire/language.ts";
import { CORE_STATEMENTS } from "../../../../src/domain/questionnaire/look-up.ts";
import { QUESTIONNAIRE_VERSION } from "../../../../src/domain/questionnaire/structure.ts";
import { createAssessment } from "../../../../src/domain/sealing/create-assessment.ts";
import { ID_BYTES, randomId } from "../../../../src/domain/sealing/random-id.ts";
import { receiveAnswer } from "../../../../src/domain/sealing/receive-answer.ts";
import { sealAnswer } from "../../../../src/domain/sealing/seal-answer.ts";
import { valueOf } from "../../../support/value-of.ts";

export const OPENED_ON = "2026-11-05";
export const NAMES = { A: "Nordvik", B: "Alpenblick" };
/** 40 characters each, in long words. */
export const LONG_NAMES = {
  A: "Norddeutsche Energieversorgungsbetriebe ",
  B: "Västsvenska fastighetsförvaltningarna AB",
};

/** What one person answers to the statement at this position. */
export type AnswerRule = (statement: number, party: PartyId, person: number) => Answer;

export type RoundChoice = {
  readonly names?: PerParty<string>;
  readonly expected?: PerParty<number> | null;
  readonly people?: PerParty<number>;
  readonly configuration?: Partial<SurveyConfiguration>;
  readonly rule?: AnswerRule;
  /** The language that people answer and comment in. */
  readonly language?: Language;
  /** What everybody comments. */
  readonly comment?: string;
  /** What everybody answers to the open question. */
  readonly openAnswer?: string;
  readonly invited?: boolean;
};

const COMMENTS: Readonly<Record<Language, string>> = {
  sv: "Vi har gått igenom siffrorna tillsammans. För oss var det klart då; i dag skulle vi fråga en gång till.",
  de: "Die Wirtschaftlichkeitsberechnungen sind wir gemeinsam durchgegangen. Für uns war das damals klar.",
  en: "We went through the figures together. For us that was clear then; today we would ask once more.",
};

/** An assessment with sealed answers in, as the domain makes it. */
export async function aRound(choice: RoundChoice = {}): Promise<Assessment> {
  const { names = NAMES, people = { A: 0, B: 0 }, expected = { A: 4, B: 3 } } = choice;
  const made = await createAssessment({
    partyNames: names,
    expectedRespondents: expected ?? { A: null, B: null },
    inviter: { name: "Kim Berg", organisation: names.A.trim(), replyAddress: "kim@example.org" },
    endUsers: "",
    configuration: {
      questionnaireVersion: QUESTIONNAIRE_VERSION,
      statements: CORE_STATEMENTS,
      expectations: "marked",
      importance: true,
      mode: "open",
      lookAhead: false,
      ...choice.configuration,
    },
  });
  const started = choice.invited === false ? made : { ...markInvited(made), fileSaved: true };
  return withAnswers(started, people, choice);
}

/** The assessment with so many more answers of each party. */
export async function withAnswers(
  assessment: Assessment,
  people: PerParty<number>,
  choice: Pick<RoundChoice, "rule" | "language" | "comment" | "openAnswer"> = {},
): Promise<Assessment> {
  let current = assessment;
  for (const party of PARTIES) {
    const payload = payloadFor(assessment, party);
    for (let person = 0; person < people[party]; person += 1) {
      const sheet = sheetOf({ ...choice, configuration: assessment.configuration, party, person });
      const received = await receiveAnswer(current, await sealAnswer(payload, sheet));
      current = valueOf(received).assessment;
    }
  }
  return current;
}

/** A round of which both sides are shown. */
export async function anOpenedRound(choice: RoundChoice = {}): Promise<Assessment> {
  return openAnswers(await aRound({ people: { A: 4, B: 3 }, ...choice }), OPENED_ON);
}

/** Results of every kind, the near ones more often than the far ones. */
export const mixed: AnswerRule = (statement, party, person) => {
  const isA = party === "A";
  if (statement % 11 === 10 && person % 2 === 0) return "cannot-judge";
  switch (statement % 6) {
    case 0:
      return isA ? 5 : 2;
    case 3:
      return person % 2 === 0 ? 5 : 1;
    case 4:
      return person % 3 === 0 ? 2 : 1;
    case 5:
      return person % 2 === 0 ? 3 : 4;
    default:
      return person % 2 === 0 ? 5 : 4;
  }
};

/** Both sides say the same, and like it. */
export const alike: AnswerRule = (_statement, _party, person) => (person % 3 === 0 ? 5 : 4);

/** Nobody of one side can judge anything. */
export const unknown: AnswerRule = (_statement, party) => (party === "A" ? 4 : "cannot-judge");

type SheetChoice = Pick<RoundChoice, "rule" | "language" | "comment" | "openAnswer"> & {
  readonly configuration: SurveyConfiguration;
  readonly party: PartyId;
  readonly person: number;
};

/** What one person answers, whole. */
export function sheetOf({
  configuration,
  party,
  person,
  rule = mixed,
  language = "en",
  comment = COMMENTS[language],
  openAnswer,
}: SheetChoice): AnswerSheet {
  const { statements } = configuration;
  const ratings = Object.fromEntries(statements.map((id, at) => [id, rule(at, party, person)]));
  const guessed = new Set<string>(expectedStatements(configuration));
  const isFirst = person === 0;
  // Who sees the first statement differently also differs about the rest.
  const differ = rule(0, "A", 0) !== rule(0, "B", 0);
  return {
    respondentId: randomId(ID_BYTES),
    revision: 1,
    language,
    ratings,
    // Everybody expects the other side to answer as they did themselves.
    expectations: Object.fromEntries(Object.entries(ratings).filter(([id]) => guessed.has(id))),
    importance: Object.fromEntries(
      groupByDimension(configuration.importance ? statements : []).map(({ dimension }, at) => [
        dimension,
        differ && (party === "A") === (at % 2 === 0) ? 5 : 3,
      ]),
    ),
    goOn: rule(0, party, person),
    relationship: differ && party === "A" ? "reseller" : "ecosystem",
    balance: {},
    ...(openAnswer !== undefined && { openAnswer }),
    comments: isFirst
      ? Object.fromEntries(statements.filter((_, at) => at % 7 === 0).map((id) => [id, comment]))
      : {},
  };
}
