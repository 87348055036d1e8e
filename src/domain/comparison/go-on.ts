import { type PerParty, perParty } from "../assessment/party.ts";
import type { Mode } from "../assessment/terms.ts";
import type { AnswerComparison } from "./comparison.ts";
import { judgeVoices } from "./judgement.ts";
import type { OpenedSheet } from "./opened-sheet.ts";
import { compareAnswers } from "./statement.ts";
import { answerVoice } from "./voice.ts";

/**
 * The closing question, whether the cooperation should go on, by the thresholds and the rules of
 * visibility of a statement. It has no coorientation: nobody is asked what the others will say.
 */
export function compareGoOn(
  sheets: PerParty<readonly OpenedSheet[]>,
  mode: Mode,
): AnswerComparison {
  const voices = perParty((party) => sheets[party].map(({ goOn }) => answerVoice(goOn)));
  return compareAnswers(judgeVoices(voices, mode), mode);
}
