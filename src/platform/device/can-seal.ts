import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import { createAssessment } from "#domain/sealing/create-assessment.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { ID_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";

const COMMENT = "Åäö – ✓";

/** Seals an answer with a comment to an assessment made for the trial, opens it, and forgets both. */
export async function canSeal(): Promise<boolean> {
  try {
    const assessment = await createAssessment(DETAILS);
    const respondentId = randomId(ID_BYTES);
    const sealed = await sealAnswer(payloadFor(assessment, "A"), {
      respondentId,
      revision: 1,
      language: "en",
      ratings: { [STATEMENT]: 4 },
      expectations: {},
      importance: {},
      relationship: null,
      goOn: null,
      balance: {},
      comments: { [STATEMENT]: COMMENT },
    });
    const opened = await openAnswer(assessment, sealed);
    return opened.ok && opened.value.sheet.comments[STATEMENT] === COMMENT;
  } catch {
    return false;
  }
}

const STATEMENT = "equal-gain";

const DETAILS: Parameters<typeof createAssessment>[0] = {
  partyNames: { A: "A", B: "B" },
  expectedRespondents: { A: null, B: null },
  inviter: { name: "", organisation: "", replyAddress: "" },
  endUsers: "",
  configuration: {
    questionnaireVersion: 1,
    statements: [STATEMENT],
    expectations: "none",
    importance: false,
    mode: "open",
    lookAhead: false,
  },
};
