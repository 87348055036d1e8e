import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import type { Assessment, KeyPair } from "#domain/assessment/assessment.ts";
import { type InvitationPayload, payloadFor } from "#domain/assessment/invitation-payload.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import {
  expectedStatements,
  type SurveyConfiguration,
} from "#domain/assessment/survey-configuration.ts";
import { CORE_STATEMENTS, DIMENSIONS, isOwn, STATEMENTS } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";

/** The core, with all that can be asked about it. */
export const CONFIGURATION: SurveyConfiguration = {
  questionnaireVersion: 1,
  statements: CORE_STATEMENTS,
  expectations: "marked",
  importance: true,
  mode: "open",
  lookAhead: false,
};

/** A key pair of the tests only (RFC 9180, A.1.1: the recipient's). */
export const KEY_PAIR: KeyPair = {
  publicKey: "OUjP4K0d22ldeA5ZB3GV2mxWUGsCcyl5SrAryoCBXE0",
  privateKey: "RhLFUCY_yK1YN13z9VeqxTHSaFCQPlWp8j8h2FNOisg",
};

export const ASSESSMENT: Assessment = {
  id: "AAECAwQFBgc",
  partyNames: { A: "Nordwind Logistik GmbH", B: "Åkerö Åkeri AB" },
  expectedRespondents: { A: null, B: 3 },
  inviter: { name: "Eva Sjöberg", organisation: "Nordwind", replyAddress: "eva@example.org" },
  endUsers: "Förare",
  configuration: CONFIGURATION,
  keyPair: KEY_PAIR,
  invitations: [
    { id: 1, party: "A", secret: "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE" },
    { id: 770, party: "B", secret: "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI" },
  ],
  received: [],
  late: [],
  opening: null,
  invited: true,
  fileSaved: true,
  example: false,
};

/** Nothing answered. */
export const EMPTY_SHEET: AnswerSheet = {
  respondentId: "CAkKCwwNDg8",
  revision: 1,
  language: "sv",
  ratings: {},
  expectations: {},
  importance: {},
  relationship: null,
  goOn: null,
  balance: {},
  comments: {},
};

/** Every rating and every expectation, no comment: the usual answer. */
export const USUAL_SHEET: AnswerSheet = {
  ...EMPTY_SHEET,
  language: "de",
  ratings: same(CONFIGURATION.statements, "cannot-judge"),
  expectations: same(expectedStatements(CONFIGURATION), 5),
};

/** Every section. */
export const FULL_SHEET: AnswerSheet = {
  ...USUAL_SHEET,
  language: "en",
  revision: 255,
  ratings: { ...same(CONFIGURATION.statements, 3), "known-interests": "cannot-judge" },
  importance: { cooperative: 5, "innovation-driven": 1 },
  relationship: "something-else",
  goOn: 4,
  balance: { "equal-gain": "theirs" },
  comments: { "equal-gain": "Nästan – “jämnt” 🙂", room: "Ja." },
};

/** The whole questionnaire, with everything that can be asked about it. */
export const WHOLE_CONFIGURATION: SurveyConfiguration = {
  questionnaireVersion: 1,
  statements: STATEMENTS.map(({ id }) => id).filter((id) => !isOwn(id)),
  expectations: "all",
  importance: true,
  mode: "confidential",
  lookAhead: true,
};

export const WHOLE_ASSESSMENT: Assessment = { ...ASSESSMENT, configuration: WHOLE_CONFIGURATION };

/** Every digit its own way, so that no two statements can change places. */
export const WHOLE_SHEET: AnswerSheet = {
  ...FULL_SHEET,
  revision: 2,
  ratings: inTurn(WHOLE_CONFIGURATION.statements, [1, 5, "cannot-judge", 2, 4, 3, 3]),
  expectations: inTurn(WHOLE_CONFIGURATION.statements, [2, "cannot-judge", 4, 4, 1, 5, 3]),
  importance: inTurn(
    DIMENSIONS.map(({ id }) => id).filter((id) => !isOwn(id)),
    [5, 3, 1, 4, 2],
  ),
  relationship: "internal-it",
  goOn: "cannot-judge",
  balance: { "equal-gain": "neither", "in-proportion": "cannot-say" },
  comments: { "equal-gain": "Nästan.", "value-felt": "Fragen Sie die Pflege." },
};

export function payload(party: PartyId, assessment: Assessment = ASSESSMENT): InvitationPayload {
  return payloadFor(assessment, party);
}

function inTurn<Id extends string, Value>(ids: readonly Id[], values: readonly Value[]) {
  const record: Partial<Record<Id, Value>> = {};
  for (const [index, id] of ids.entries()) {
    const value = values[index % values.length];
    if (value !== undefined) record[id] = value;
  }
  return record;
}

function same<Value>(ids: readonly StatementId[], value: Value) {
  const record: Partial<Record<StatementId, Value>> = {};
  for (const id of ids) record[id] = value;
  return record;
}
