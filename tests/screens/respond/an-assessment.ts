import type { Assessment } from "#domain/assessment/assessment.ts";
import { type InvitationPayload, payloadFor } from "#domain/assessment/invitation-payload.ts";
import { LIMITS } from "#domain/assessment/limits.ts";
import { generateKeyPair } from "#domain/sealing/create-assessment.ts";
import { ID_BYTES, KEY_BYTES, randomId } from "#domain/sealing/random-id.ts";

/** An assessment of three statements, able to open what its invitations bring. */
export async function anAssessment(): Promise<Assessment> {
  return {
    id: randomId(ID_BYTES),
    partyNames: { A: "Nordvik", B: "Müller" },
    expectedRespondents: { A: null, B: null },
    inviter: { name: "Anna Berg", organisation: "Nordvik", replyAddress: "anna@nordvik.example" },
    endUsers: "",
    configuration: {
      questionnaireVersion: 1,
      statements: ["equal-gain", "both-goals", "business-model"],
      expectations: "none",
      importance: false,
      mode: "open",
      lookAhead: false,
    },
    keyPair: await generateKeyPair(),
    invitations: [{ id: 7, party: "B", secret: randomId(KEY_BYTES) }],
    received: [],
    late: [],
    opening: null,
    invited: true,
    fileSaved: true,
    example: false,
  };
}

export function payloadOf(assessment: Assessment): InvitationPayload {
  return payloadFor(assessment, "B");
}

export const COMMENT_LIMIT = LIMITS.commentCharacters;
