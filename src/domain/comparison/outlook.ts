import type { Answer } from "../answers/answer-sheet.ts";
import type { Mode } from "../assessment/terms.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import { type Average, NO_AVERAGE } from "./mean.ts";
import type { OpenedSheet } from "./opened-sheet.ts";
import { averageScore, partyScores, personScore } from "./score.ts";
import { showsFigures } from "./suppression.ts";

/** A mean in scale points, and how many people stand behind it. */
export type Figure = { readonly average: Average; readonly people: number };

/** What one party's people answered themselves and expected of the other party. */
export type PartyOutlook = {
  /** People who submitted answers. */
  readonly respondents: number;
  /** Their own ratings or scores. */
  readonly own: Figure;
  /** What they expect of the other party. */
  readonly expected: Figure;
  /** Both, of the people who have both: their difference is the gap that the party perceives. */
  readonly paired: { readonly own: Figure; readonly expected: Figure };
};

/** One person's answers to some statements: what they rated, or what they expect. */
type Answers = Readonly<Partial<Record<StatementId, Answer>>>;

/** Makes a person's answers one number, null where that is undefined; and such numbers a figure. */
type Measure = {
  readonly valueOf: (answers: Answers) => number | null;
  readonly figureOf: (values: readonly number[]) => Figure;
};

function outlookBy({ valueOf, figureOf }: Measure, sheets: readonly OpenedSheet[]): PartyOutlook {
  const people = sheets.map(({ ratings, expectations }) => ({
    own: valueOf(ratings),
    expected: valueOf(expectations),
  }));
  const pairs = people.filter(({ own, expected }) => own !== null && expected !== null);
  const over = (some: typeof people, side: "own" | "expected") =>
    figureOf(some.map((person) => person[side]).filter((value) => value !== null));
  return {
    respondents: sheets.length,
    own: over(people, "own"),
    expected: over(people, "expected"),
    paired: { own: over(pairs, "own"), expected: over(pairs, "expected") },
  };
}

/** The outlook on one statement: ratings. */
export function statementOutlook(sheets: readonly OpenedSheet[], id: StatementId): PartyOutlook {
  const valueOf = (answers: Answers) => {
    const answer = answers[id];
    return typeof answer === "number" ? answer : null;
  };
  const figureOf = (values: readonly number[]) => ({
    average: { sum: values.reduce((sum, value) => sum + value, 0), count: values.length },
    people: values.length,
  });
  return outlookBy({ valueOf, figureOf }, sheets);
}

/**
 * The outlook on a dimension: person scores over these statements. A person's expectations make a
 * score by the same two-thirds rule as their ratings.
 */
export function dimensionOutlook(
  sheets: readonly OpenedSheet[],
  statements: readonly StatementId[],
): PartyOutlook {
  const valueOf = (answers: Answers) => personScore(answers, statements);
  const figureOf = (values: readonly number[]) => ({
    average: averageScore(partyScores(values)),
    people: values.length,
  });
  return outlookBy({ valueOf, figureOf }, sheets);
}

const NO_FIGURE: Figure = { average: NO_AVERAGE, people: 0 };

/** The outlook as far as the mode lets it be seen. */
export function visibleOutlook(outlook: PartyOutlook, mode: Mode): PartyOutlook {
  const visible = (figure: Figure) => (showsFigures(mode, figure.people) ? figure : NO_FIGURE);
  return {
    respondents: outlook.respondents,
    own: visible(outlook.own),
    expected: visible(outlook.expected),
    paired: { own: visible(outlook.paired.own), expected: visible(outlook.paired.expected) },
  };
}
