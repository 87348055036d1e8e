import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";

/** Codes of one format version, with what they must open to for ever. */
export type SealedVectors = {
  readonly assessment: Assessment;
  readonly invitation: { readonly code: string; readonly payload: InvitationPayload };
  readonly answers: readonly {
    readonly name: string;
    readonly code: string;
    readonly checkCode: string;
    readonly sheet: AnswerSheet;
  }[];
};
