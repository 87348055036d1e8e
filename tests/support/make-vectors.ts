import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { generateKeyPair } from "#domain/sealing/create-assessment.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import {
  ASSESSMENT,
  EMPTY_SHEET,
  FULL_SHEET,
  payload,
  USUAL_SHEET,
  WHOLE_ASSESSMENT,
  WHOLE_SHEET,
} from "./sealing-samples.ts";

/**
 * New sample codes in the shape of `tests/vectors/`: the core, and the whole
 * questionnaire. Each call has new keys and new bytes: what is frozen there was printed once as JSON.
 */
export async function makeVectors() {
  return {
    core: await vectorsOf(ASSESSMENT, {
      minimal: EMPTY_SHEET,
      usual: USUAL_SHEET,
      full: FULL_SHEET,
    }),
    whole: await vectorsOf(WHOLE_ASSESSMENT, { minimal: EMPTY_SHEET, full: WHOLE_SHEET }),
  };
}

async function vectorsOf(base: Assessment, sheets: Readonly<Record<string, AnswerSheet>>) {
  const assessment = { ...base, keyPair: await generateKeyPair() };
  const invitation = payload("B", assessment);
  const answers = await Promise.all(
    Object.entries(sheets).map(async ([name, sheet]) => {
      const code = await sealAnswer(invitation, sheet);
      return { name, code: textOfCode(code), checkCode: await checkCode(code), sheet };
    }),
  );
  return {
    assessment,
    invitation: { code: await encodeInvitation(invitation), payload: invitation },
    answers,
  };
}
