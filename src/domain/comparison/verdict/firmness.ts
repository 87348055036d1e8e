import { PARTIES, type PerParty, perParty } from "../../assessment/party.ts";
import type { Mode } from "../../assessment/survey-configuration.ts";
import type { Firmness, Verdict } from "../comparison.ts";
import { answersIn } from "../levels.ts";
import { showsDetails } from "../suppression.ts";
import type { ResponseCodeJudgement } from "./leave-one-out.ts";
import { FEW_ANSWERS } from "./thresholds.ts";
import { isSameVerdict } from "./verdict.ts";

/**
 * How firmly a verdict stands on the parties' numbers of answers: null where there is nothing to
 * hold or the mode hides it; few-voices where a party has one or two; else firm where `holds` says
 * that it survives leaving out any one person.
 */
export function firmnessOf(
  verdict: Verdict,
  answers: PerParty<number>,
  mode: Mode,
  holds: () => boolean,
): Firmness {
  if (verdict.kind === "too-little-data") return null;
  if (!PARTIES.every((party) => showsDetails(mode, answers[party]))) return null;
  if (PARTIES.some((party) => answers[party] <= FEW_ANSWERS)) return "few-voices";
  return holds() ? "firm" : "tentative";
}

/** Whether the verdict survives leaving out any one person, on either side. */
export function answerFirmness(
  {
    tallies,
    verdict,
    withoutOne,
  }: Pick<ResponseCodeJudgement, "tallies" | "verdict" | "withoutOne">,
  mode: Mode,
): Firmness {
  const answers = perParty((party) => answersIn(tallies[party].levels));
  return firmnessOf(verdict, answers, mode, () =>
    PARTIES.every((party) =>
      [...withoutOne[party].values()].every((other) => isSameVerdict(other, verdict)),
    ),
  );
}
