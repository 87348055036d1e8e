import { PARTIES, type PerParty, perParty } from "../assessment/party.ts";
import type { Mode } from "../assessment/survey-configuration.ts";
import type { Comparison, PartyRatings } from "../comparison/comparison.ts";
import { averageOfLevels, levelsOf } from "../comparison/levels.ts";
import { meanOf } from "../comparison/statistics/mean.ts";
import { isDivided, spreadOf } from "../comparison/statistics/spread.ts";
import { showsDetails, showsFigures } from "../comparison/suppression.ts";
import type { Plan, Position } from "../plan/plan.ts";
import { positionOn } from "../plan/position.ts";
import type { StatementId } from "../questionnaire/structure.ts";

/** Where a party stands on a statement, before a conversation or after it. */
export type Stand = Pick<PartyRatings, "mean" | "spread" | "divided">;

/** Where the parties stand by their answers, and where after the conversation. */
export type BeforeAndAfter = {
  readonly before: PerParty<Stand>;
  readonly after: PerParty<Stand>;
};

/**
 * Where each party stands after the conversation: the mean and the spread of its votes, hidden by the
 * mode as those of its answers are; without votes the figure that it showed, which has no spread.
 */
export function afterConversation({ figures, votes }: Position, mode: Mode): PerParty<Stand> {
  return perParty((party) => {
    const shown = votes[party];
    if (shown.length === 0) return { mean: figures[party], spread: null, divided: false };
    const levels = levelsOf(shown);
    const hasFigures = showsFigures(mode, shown.length);
    return {
      mean: hasFigures ? meanOf(averageOfLevels(levels)) : null,
      spread: showsDetails(mode, shown.length) ? spreadOf(levels) : null,
      divided: hasFigures && isDivided(levels),
    };
  });
}

/** One statement's answers beside what the plan says of it now. */
export function beforeAndAfter(
  { id, parties }: { readonly id: StatementId; readonly parties: PerParty<PartyRatings> },
  plan: Plan,
  mode: Mode,
): BeforeAndAfter {
  return {
    before: perParty((party) => standIn(parties[party])),
    after: afterConversation(positionOn(plan, id), mode),
  };
}

/** The statements with a spread to tell after the conversation, in questionnaire order. */
export function votedStatements(
  { statements, mode }: Comparison,
  plan: Plan,
): readonly (BeforeAndAfter & { readonly statement: StatementId })[] {
  return statements
    .map((statement) => ({ statement: statement.id, ...beforeAndAfter(statement, plan, mode) }))
    .filter(({ after }) => PARTIES.some((party) => after[party].spread !== null));
}

function standIn({ mean, spread, divided }: PartyRatings): Stand {
  return { mean, spread, divided };
}
