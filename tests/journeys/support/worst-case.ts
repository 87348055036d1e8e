import type { Page } from "@playwright/test";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import type { Answer, AnswerSheet } from "../../../src/domain/answers/answer-sheet.ts";
import { RELATIONSHIPS } from "../../../src/domain/answers/answer-sheet.ts";
import type { Assessment } from "../../../src/domain/assessment/assessment.ts";
import { toDocument } from "../../../src/domain/assessment/assessment-document.ts";
import { markInvited, openAnswers } from "../../../src/domain/assessment/change.ts";
import { PARTIES, type PartyId } from "../../../src/domain/assessment/party.ts";
import { addConversation } from "../../../src/domain/deck/arrange.ts";
import { addNextStep } from "../../../src/domain/plan/next-step.ts";
import { emptyPlan, type Plan } from "../../../src/domain/plan/plan.ts";
import { setFigure, setReason } from "../../../src/domain/plan/position.ts";
import { commentKey, showDots, tickComment } from "../../../src/domain/plan/ticked-comment.ts";
import { DIMENSIONS, STATEMENTS } from "../../../src/domain/questionnaire/look-up.ts";
import {
  type ModuleId,
  QUESTIONNAIRE_VERSION,
} from "../../../src/domain/questionnaire/structure.ts";
import type { Result } from "../../../src/domain/result.ts";
import { createAssessment } from "../../../src/domain/sealing/create-assessment.ts";
import { ID_BYTES, randomId } from "../../../src/domain/sealing/random-id.ts";
import { receiveAnswer } from "../../../src/domain/sealing/receive-answer.ts";
import { sealAnswer } from "../../../src/domain/sealing/seal-answer.ts";
import { putRecords } from "./records.ts";

const OPENED_ON = "2026-12-24";
const PEOPLE = 30;
/** 40 characters each, in long words. */
const NAMES = {
  A: "Norddeutsche Energieversorgungsbetriebe A",
  B: "Västsvenska fastighetsförvaltningarna AB",
};
/** Own statements come with their words, which this assessment has none of. */
const isAsked = ({ module }: { readonly module: ModuleId }) => module !== "own";
/** Every statement is asked, and a conversation. */
export const IDS = STATEMENTS.filter(isAsked).map(({ id }) => id);
const LONG_PERSON = "Wilhelmina Freifrau von Hohenstaufen-Lichtenberg-Sondershaus";
const SENTENCE =
  "Wir haben die Wirtschaftlichkeitsberechnungen der Zusammenarbeitsvereinbarung durchgesprochen. ";

/** A text of exactly so many characters. */
export function longText(characters: number): string {
  return SENTENCE.repeat(Math.ceil(characters / SENTENCE.length)).slice(0, characters - 1) + ".";
}

/** The most that a presentation can be asked to show. */
export async function worstCase(): Promise<{
  readonly assessment: Assessment;
  readonly plan: Plan;
}> {
  const details = {
    partyNames: { A: NAMES.A.slice(0, 40), B: NAMES.B.slice(0, 40) },
    expectedRespondents: { A: PEOPLE, B: PEOPLE },
    inviter: { name: "Kim", organisation: "", replyAddress: "" },
    endUsers: "",
    configuration: {
      questionnaireVersion: QUESTIONNAIRE_VERSION,
      statements: IDS,
      expectations: "all",
      importance: true,
      mode: "open",
      lookAhead: false,
      ownWords: {
        languages: ["de"],
        statements: [],
        openQuestion: { de: longText(160) },
      },
    },
  } as const;
  let assessment = markInvited(await createAssessment(details));
  for (const party of PARTIES) {
    const payload = payloadFor(assessment, party);
    for (let person = 0; person < PEOPLE; person += 1) {
      const sealed = await sealAnswer(payload, sheetOf(party, person));
      assessment = valueOf(await receiveAnswer(assessment, sealed)).assessment;
    }
  }
  return { assessment: openAnswers(assessment, OPENED_ON), plan: fullPlan() };
}

/** Puts it on the device of a page, as if it had been made there. */
export async function keepOnDevice(page: Page, assessment: Assessment, plan: Plan) {
  const records = {
    [`assessment:${assessment.id}`]: toDocument(assessment),
    [`plan:${assessment.id}`]: { format: "samsyn-plan", version: 1, plan },
  };
  await page.evaluate(putRecords, records);
}

function sheetOf(party: PartyId, person: number): AnswerSheet {
  const isA = party === "A";
  return {
    respondentId: randomId(ID_BYTES),
    revision: 1,
    language: "de",
    ratings: Object.fromEntries(IDS.map((id, index) => [id, ratingOf(index, isA, person)])),
    // Everybody expects the other side to answer as they did themselves.
    expectations: Object.fromEntries(IDS.map((id, index) => [id, ratingOf(index, isA, person)])),
    importance: Object.fromEntries(
      DIMENSIONS.filter(isAsked).map(({ id }, index) => [id, isA === (index % 2 === 0) ? 5 : 2]),
    ),
    goOn: ratingOf(0, isA, person),
    relationship: RELATIONSHIPS[person % RELATIONSHIPS.length] ?? null,
    balance: {},
    ...(person === 0 && { openAnswer: longText(500) }),
    comments: person === 0 ? Object.fromEntries(IDS.map((id) => [id, longText(500)])) : {},
  };
}

/** Results of every kind, one after the other. */
function ratingOf(statement: number, isA: boolean, person: number): Answer {
  switch (statement % 5) {
    case 0:
      return isA ? 5 : 1;
    case 1:
      return person % 2 === 0 ? 5 : 4;
    case 2:
      return person % 2 === 0 ? 2 : 1;
    case 3:
      return person % 2 === 0 ? 5 : 1;
    default:
      return isA && person > 8 ? "cannot-judge" : 4;
  }
}

/** All statements as conversations, long positions and steps, a long comment on every tenth. */
function fullPlan(): Plan {
  const key = commentKey({ language: "de", text: longText(500) });
  let plan = showDots(IDS.reduce(addConversation, emptyPlan(OPENED_ON)), true);
  for (const [index, id] of IDS.entries()) {
    plan = valueOf(setReason(plan, id, longText(500)));
    plan = valueOf(setFigure(plan, id, "A", 4.5));
    plan = valueOf(setFigure(plan, id, "B", 3.5));
    if (index % 10 === 9) plan = valueOf(tickComment(plan, { statement: id, party: "B", key }));
  }
  for (const party of PARTIES) {
    plan = valueOf(tickComment(plan, { statement: "open-question", party, key }));
  }
  const owner = { name: LONG_PERSON.slice(0, 60), accepted: true };
  for (let step = 0; step < 5; step += 1) {
    plan = valueOf(
      addNextStep(plan, {
        what: longText(300),
        how: longText(300),
        by: "2026-12-24",
        owners: { A: owner, B: owner },
      }),
    );
  }
  return plan;
}

function valueOf<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`the worst case is refused: ${result.reason}`);
  return result.value;
}
