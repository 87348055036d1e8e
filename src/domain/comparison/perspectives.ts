import type { Answer } from "../answers/answer-sheet.ts";
import type { Mode } from "../assessment/survey-configuration.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import type { OpenedSheet } from "./comparison.ts";
import { averageScore } from "./score.ts";
import { type Average, NO_AVERAGE } from "./statistics/mean.ts";
import { showsFigures } from "./suppression.ts";

/** A mean in scale points, and how many people stand behind it. */
export type Figure = { readonly average: Average; readonly people: number };

/** What one party's people answered themselves and expected of the other party. */
export type PartyPerspectives = {
  /** People who submitted answers. */
  readonly respondents: number;
  /** Their own ratings or scores. */
  readonly own: Figure;
  /** What they expect of the other party. */
  readonly expected: Figure;
  /** Both, of the people who have both: their difference is the gap that the party perceives. */
  readonly paired: { readonly own: Figure; readonly expected: Figure };
};

/** One value a person, null where the person has none. */
type Values = readonly (number | null)[];

/** A figure from a sum of values, and the number of people that they come from. */
type FigureOf = (sum: number, people: number) => Figure;

function figureFrom(values: Values, beside: Values, figureOf: FigureOf): Figure {
  let sum = 0;
  let people = 0;
  for (const [person, value] of values.entries()) {
    if (value !== null && beside[person] !== null) {
      sum += value;
      people += 1;
    }
  }
  return figureOf(sum, people);
}

/** `own` and `expected` hold one value a person, in one order of people. */
function perspectivesFrom(own: Values, expected: Values, figureOf: FigureOf): PartyPerspectives {
  return {
    respondents: own.length,
    own: figureFrom(own, own, figureOf),
    expected: figureFrom(expected, expected, figureOf),
    paired: {
      own: figureFrom(own, expected, figureOf),
      expected: figureFrom(expected, own, figureOf),
    },
  };
}

function ratingIn(answer: Answer | undefined): number | null {
  return typeof answer === "number" ? answer : null;
}

/** The perspectives on one statement: ratings. */
export function statementPerspectives(
  sheets: readonly OpenedSheet[],
  id: StatementId,
): PartyPerspectives {
  return perspectivesFrom(
    sheets.map(({ ratings }) => ratingIn(ratings[id])),
    sheets.map(({ expectations }) => ratingIn(expectations[id])),
    (sum, people) => ({ average: { sum, count: people }, people }),
  );
}

/**
 * The perspectives on a dimension: person scores, of ratings and of expectations, as `personScore` gives
 * them; one a person, in one order of people.
 */
export function dimensionPerspectives(own: Values, expected: Values): PartyPerspectives {
  return perspectivesFrom(own, expected, (total, people) => ({
    average: averageScore({ respondents: own.length, scored: people, total }),
    people,
  }));
}

const NO_FIGURE: Figure = { average: NO_AVERAGE, people: 0 };

/** The perspectives as far as the mode lets them be seen. */
export function visiblePerspectives(
  perspectives: PartyPerspectives,
  mode: Mode,
): PartyPerspectives {
  const visible = (figure: Figure) => (showsFigures(mode, figure.people) ? figure : NO_FIGURE);
  return {
    respondents: perspectives.respondents,
    own: visible(perspectives.own),
    expected: visible(perspectives.expected),
    paired: {
      own: visible(perspectives.paired.own),
      expected: visible(perspectives.paired.expected),
    },
  };
}
