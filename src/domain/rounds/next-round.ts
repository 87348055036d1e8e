import type { Assessment, RoundKind } from "../assessment/assessment.ts";
import { type AssessmentDetails, detailsOf } from "../assessment/change.ts";
import { withoutOpenQuestion } from "../assessment/own-words.ts";
import { PARTIES } from "../assessment/party.ts";
import type { Plan } from "../plan/plan.ts";
import { discussedStatements } from "../plan/position.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import { fail, ok, type Result } from "../result.ts";

/**
 * Why no round can follow.
 *
 * - `not-opened`: there is nothing yet to lay a new round over
 * - `nothing-talked-about`: a pulse would have nothing to ask
 */
export type NextRoundReason = "not-opened" | "nothing-talked-about";

/**
 * What is set up for the round after this one: the same parties and settings, laid over this one. A
 * follow-up asks the same again. A pulse asks only what was talked about, no open question, and no importance,
 * which belongs to whole dimensions. Keys and invitations are made with the assessment.
 */
export function nextRound(
  earlier: Assessment,
  plan: Plan | null,
  kind: RoundKind,
): Result<AssessmentDetails, NextRoundReason> {
  if (!earlier.opening) return fail("not-opened");
  const details = { ...detailsOf(earlier), follows: { assessment: earlier.id, kind } };
  if (kind === "follow-up") return ok(details);
  const statements = askedAgain(earlier, plan);
  if (statements.length === 0) return fail("nothing-talked-about");
  const { ownWords, ...configuration } = details.configuration;
  const asked = ownWords && withoutOpenQuestion(ownWords, statements);
  return ok({
    ...details,
    configuration: {
      ...configuration,
      statements,
      importance: false,
      ...(asked && { ownWords: asked }),
    },
  });
}

/**
 * What a pulse asks: the statements that a party picked, or on which a position or a next step was
 * noted, as far as they were asked; in questionnaire order.
 */
export function askedAgain(
  { configuration }: Pick<Assessment, "configuration">,
  plan: Plan | null,
): readonly StatementId[] {
  if (!plan) return [];
  const talked = new Set([
    ...discussedStatements(plan),
    ...PARTIES.map((party) => plan.picks[party]),
  ]);
  return configuration.statements.filter((id) => talked.has(id));
}
