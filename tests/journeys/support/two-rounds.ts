import type { Page } from "@playwright/test";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import type { Answer, AnswerSheet } from "../../../src/domain/answers/answer-sheet.ts";
import type { Assessment, LocalDate } from "../../../src/domain/assessment/assessment.ts";
import { markInvited, openAnswers } from "../../../src/domain/assessment/change.ts";
import { PARTIES, type PartyId } from "../../../src/domain/assessment/party.ts";
import { addNextStep } from "../../../src/domain/plan/next-step.ts";
import { emptyPlan, type Plan } from "../../../src/domain/plan/plan.ts";
import { setFigure } from "../../../src/domain/plan/position.ts";
import { CORE_STATEMENTS } from "../../../src/domain/questionnaire/look-up.ts";
import { QUESTIONNAIRE_VERSION } from "../../../src/domain/questionnaire/structure.ts";
import { createAssessment } from "../../../src/domain/sealing/create-assessment.ts";
import { ID_BYTES, randomId } from "../../../src/domain/sealing/random-id.ts";
import { receiveAnswer } from "../../../src/domain/sealing/receive-answer.ts";
import { sealAnswer } from "../../../src/domain/sealing/seal-answer.ts";
import { valueOf } from "../../support/value-of.ts";
import { keepOnDevice } from "./worst-case.ts";

/** The days of the two rounds. */
export const DAYS = { earlier: "2026-05-04", later: "2026-11-22" } as const;

const PEOPLE = 3;

/** The first round of two invented companies, opened, with one position and two next steps. */
export async function earlierRound(): Promise<{
  readonly assessment: Assessment;
  readonly plan: Plan;
}> {
  const made = await createAssessment({
    partyNames: { A: "Nordvik", B: "Alpenblick" },
    expectedRespondents: { A: PEOPLE, B: PEOPLE },
    inviter: { name: "Kim", organisation: "", replyAddress: "" },
    endUsers: "",
    configuration: {
      questionnaireVersion: QUESTIONNAIRE_VERSION,
      statements: CORE_STATEMENTS,
      expectations: "none",
      importance: false,
      mode: "open",
      lookAhead: false,
    },
  });
  const assessment = openAnswers(await answered(made, 0), DAYS.earlier);
  let plan = valueOf(setFigure(emptyPlan(DAYS.earlier), "experience-better", "A", 3.5));
  for (const what of ["Share the forecast every quarter", "Ask the fitters in the regions"]) {
    plan = valueOf(addNextStep(plan, { what }));
  }
  return { assessment, plan };
}

/** The same assessment with everybody's answers in; each round another set of them. */
export async function answered(assessment: Assessment, round: 0 | 1): Promise<Assessment> {
  let filled = markInvited(assessment);
  for (const party of PARTIES) {
    const payload = payloadFor(filled, party);
    for (let person = 0; person < PEOPLE; person += 1) {
      const sealed = await sealAnswer(payload, sheetOf(filled, party, person, round));
      filled = valueOf(await receiveAnswer(filled, sealed)).assessment;
    }
  }
  return filled;
}

/** Puts both rounds on the device of a page: the later one answered and opened. */
export async function keepBothRounds(
  page: Page,
  earlier: { readonly assessment: Assessment; readonly plan: Plan },
  later: Assessment,
  on: LocalDate = DAYS.later,
): Promise<Assessment> {
  const opened = openAnswers(await answered(later, 1), on);
  await keepOnDevice(page, earlier.assessment, earlier.plan);
  await keepOnDevice(page, opened, emptyPlan(on));
  return opened;
}

function sheetOf(
  { configuration }: Assessment,
  party: PartyId,
  person: number,
  round: 0 | 1,
): AnswerSheet {
  return {
    respondentId: randomId(ID_BYTES),
    revision: 1,
    language: "en",
    ratings: Object.fromEntries(
      configuration.statements.map((id) => [
        id,
        ratingOf(CORE_STATEMENTS.indexOf(id), party, person, round),
      ]),
    ),
    expectations: {},
    importance: {},
    relationship: null,
    goOn: ratingOf(0, party, person, round),
    balance: {},
    comments: {},
  };
}

/** A difference closes, one opens, both fall together, the others stay nearly where they were. */
function ratingOf(statement: number, party: PartyId, person: number, round: 0 | 1): Answer {
  const isA = party === "A";
  switch (statement % 6) {
    case 0:
      return isA ? 4 : round === 0 ? 2 : 4;
    case 1:
      return isA ? 4 : round === 0 ? 4 : 2;
    case 2:
      return round === 0 ? 5 : 3;
    case 3:
      return person === 0 && round === 1 ? 4 : 3;
    default:
      return isA ? 4 : person === 1 ? 4 : 3;
  }
}
