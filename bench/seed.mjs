// Assessments with many answers, made by the project's own code: the same in every run but for keys.
import { bundled } from "../scripts/bundle.mjs";

const PARTIES = ["A", "B"];

/** An assessment that has invited, with so many statements asked. */
export async function anAssessment(statements, changes = {}) {
  const { createAssessment } = await bundled("src/domain/sealing/create-assessment.ts");
  const { STATEMENTS } = await bundled("src/domain/questionnaire/look-up.ts");
  const made = await createAssessment({
    partyNames: { A: "Nordvik", B: "Alpenblick" },
    expectedRespondents: { A: null, B: null },
    inviter: { name: "Kim", organisation: "", replyAddress: "" },
    endUsers: "",
    configuration: {
      questionnaireVersion: 1,
      statements: STATEMENTS.slice(0, statements).map(({ id }) => id),
      expectations: "marked",
      importance: false,
      mode: "open",
      lookAhead: false,
      ...changes,
    },
  });
  return { ...made, invited: true };
}

/** Sealed answers to it, so many a party. */
export async function sealedAnswers(assessment, people) {
  const { payloadFor } = await bundled("src/domain/assessment/invitation-payload.ts");
  const { sealAnswer } = await bundled("src/domain/sealing/seal-answer.ts");
  const payloads = PARTIES.map((party) => payloadFor(assessment, party));
  return Promise.all(
    Array.from({ length: 2 * people }, (_, person) =>
      sealAnswer(payloads[person % 2], aSheet(assessment, person)),
    ),
  );
}

/** The assessment with these answers in. */
export async function withAnswers(assessment, codes) {
  const { proveAnswer, fileAnswer } = await bundled("src/domain/sealing/receive-answer.ts");
  const proved = await Promise.all(codes.map((code) => proveAnswer(assessment, code)));
  return proved.reduce((filed, { value }) => fileAnswer(filed, value).value.assessment, assessment);
}

/** One person's sheet: every answer once in a while, and differences between the parties. */
export function aSheet({ configuration }, person) {
  const rating = (index) => {
    const turn = (index * 7 + person * 3 + (person % 2) * index) % 11;
    return turn === 10 ? "cannot-judge" : 1 + (turn % 5);
  };
  return {
    respondentId: Buffer.from([0, 0, 0, 0, 0, 0, person >> 8, person & 255]).toString("base64url"),
    revision: 1,
    language: "en",
    ratings: Object.fromEntries(configuration.statements.map((id, index) => [id, rating(index)])),
    expectations: {},
    importance: {},
    relationship: null,
    goOn: rating(0),
    balance: {},
    comments: {},
  };
}

/** Records as the app keeps them, by key. */
export function recordsOf(assessment) {
  return {
    [`assessment:${assessment.id}`]: { format: "samsyn-assessment", version: 1, assessment },
  };
}
