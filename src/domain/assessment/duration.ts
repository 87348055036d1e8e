import { DIMENSIONS } from "../questionnaire/look-up.ts";
import { expectedStatements, type Terms } from "./terms.ts";

// Assumed seconds a person takes; docs/questionnaire.md shows what comes of them.
const SECONDS_FIRST_PAGES = 60;
const SECONDS_PER_STATEMENT = 20;
const SECONDS_PER_EXPECTATION = 8;
const SECONDS_PER_IMPORTANCE = 6;

/** The whole minutes that answering takes, rounded up. */
export function minutesFor(
  terms: Pick<Terms, "statements" | "expectations" | "importance">,
): number {
  const asked = new Set(terms.statements);
  const dimensions = DIMENSIONS.filter(({ statements }) => statements.some((id) => asked.has(id)));
  const seconds =
    SECONDS_FIRST_PAGES +
    SECONDS_PER_STATEMENT * asked.size +
    SECONDS_PER_EXPECTATION * expectedStatements(terms).length +
    SECONDS_PER_IMPORTANCE * (terms.importance ? dimensions.length : 0);
  return Math.ceil(seconds / 60);
}
