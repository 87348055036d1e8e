import { groupByDimension } from "../questionnaire/grouped.ts";
import { STATEMENTS } from "../questionnaire/look-up.ts";
import type { DimensionId, StatementId } from "../questionnaire/structure.ts";
import type { OwnWords } from "./own-words.ts";

/** Which statements are asked for expectations ("how will most people at the other party answer?"). */
export const EXPECTATION_CHOICES = ["none", "marked", "all"] as const;
export type ExpectationChoice = (typeof EXPECTATION_CHOICES)[number];

/** Whether results may name a party's people by number: open (any number) or confidential (three or more). */
export const MODES = ["open", "confidential"] as const;
export type Mode = (typeof MODES)[number];

/** How many answers of a party are shown at least: fewer would tell who said what. */
const LEAST_ANSWERS: Readonly<Record<Mode, number>> = { open: 1, confidential: 3 };

/**
 * The fewest answers of one party that may become visible at one time, by the opening or as late
 * ones (docs/method.md, anonymity).
 */
export function leastAnswers({ mode }: Pick<SurveyConfiguration, "mode">): number {
  return LEAST_ANSWERS[mode];
}

/**
 * What respondents are promised and asked. Locked when the first invitation leaves, and bound into
 * every sealed answer, so that an answer given under another configuration cannot be opened here.
 */
export type SurveyConfiguration = {
  readonly questionnaireVersion: number;
  /** What is asked, in questionnaire order, without repeats; own statements among them. */
  readonly statements: readonly StatementId[];
  /** The words of the own statements that are asked, and the open question; absent where there is neither. */
  readonly ownWords?: OwnWords;
  readonly expectations: ExpectationChoice;
  /** Whether the importance of each dimension is asked. */
  readonly importance: boolean;
  readonly mode: Mode;
  /** Whether the facilitator may look at answers before the opening. */
  readonly lookAhead: boolean;
};

/** The statements whose expectations are asked, in questionnaire order. */
export function expectedStatements(
  configuration: Pick<SurveyConfiguration, "statements" | "expectations" | "ownWords">,
): readonly StatementId[] {
  if (configuration.expectations === "none") return [];
  if (configuration.expectations === "all") return configuration.statements;
  const marked = new Set(
    [
      ...STATEMENTS.filter(({ marks }) => marks.includes("expectation")),
      ...(configuration.ownWords?.statements ?? []).filter(({ expected }) => expected),
    ].map(({ id }) => id),
  );
  return configuration.statements.filter((id) => marked.has(id));
}

/** The dimensions whose importance is asked, in questionnaire order. */
export function weighedDimensions(
  configuration: Pick<SurveyConfiguration, "statements" | "importance">,
): readonly DimensionId[] {
  if (!configuration.importance) return [];
  return groupByDimension(configuration.statements).map(({ dimension }) => dimension);
}
