import type { Answer } from "../answers/answer-sheet.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import type { Average } from "./statistics/mean.ts";
import { coversTwoThirds } from "./verdict/thresholds.ts";

/**
 * Person scores are kept in sixtieths of a scale point: one to six answers all divide 60, so a score
 * is a whole number, and sums are exact in whatever order people come.
 */
const SIXTIETHS = 60;

/**
 * One person's score on a dimension: the mean of the statements answered, in sixtieths of a scale
 * point (60 to 300), where at least two thirds of those asked were; else null.
 */
export function personScore(
  answers: Readonly<Partial<Record<StatementId, Answer>>>,
  asked: readonly StatementId[],
): number | null {
  let sum = 0;
  let answered = 0;
  for (const id of asked) {
    const answer = answers[id];
    if (typeof answer === "number") {
      sum += answer;
      answered += 1;
    }
  }
  return coversTwoThirds(answered, asked.length) ? (sum * SIXTIETHS) / answered : null;
}

/** One party's person scores on a dimension. */
export type PartyScores = {
  /** People who submitted answers. */
  readonly respondents: number;
  /** People with a score. */
  readonly scored: number;
  /** Sum of the scores, in sixtieths of a scale point. */
  readonly total: number;
};

/** Adds the people's scores up; null stands for a person without one. */
export function partyScores(scores: readonly (number | null)[]): PartyScores {
  const defined = scores.filter((score) => score !== null);
  return {
    respondents: scores.length,
    scored: defined.length,
    total: defined.reduce((sum, score) => sum + score, 0),
  };
}

/** The party's scores without one person who has this score. */
export function withoutScore(scores: PartyScores, score: number | null): PartyScores {
  return {
    respondents: scores.respondents - 1,
    scored: scores.scored - (score === null ? 0 : 1),
    total: scores.total - (score ?? 0),
  };
}

/** The mean of the people's scores, in scale points once divided. */
export function averageScore({ scored, total }: PartyScores): Average {
  return { sum: total, count: scored * SIXTIETHS };
}
