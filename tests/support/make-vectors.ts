import { checkCode } from "#domain/sealing/check-code.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { encodeInvitation } from "#domain/sealing/invitation-code.ts";
import { generateKeyPair } from "#domain/sealing/key-pair.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { ASSESSMENT, EMPTY_SHEET, FULL_SHEET, letter, USUAL_SHEET } from "./sealing-samples.ts";

/**
 * New sample codes in the shape of `tests/vectors/sealed-v1.ts`. Each call has a new key and new
 * bytes: what is frozen there was printed once as JSON.
 */
export async function makeVectors() {
  const assessment = { ...ASSESSMENT, keyPair: await generateKeyPair() };
  const invitation = letter("B", assessment);
  const sheets = { minimal: EMPTY_SHEET, usual: USUAL_SHEET, full: FULL_SHEET };
  const answers = await Promise.all(
    Object.entries(sheets).map(async ([name, sheet]) => {
      const code = await sealAnswer(invitation, sheet);
      return { name, code: textOfCode(code), checkCode: await checkCode(code), sheet };
    }),
  );
  return {
    assessment,
    invitation: { code: encodeInvitation(invitation), letter: invitation },
    answers,
  };
}
