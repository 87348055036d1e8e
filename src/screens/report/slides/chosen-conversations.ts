import { PARTIES } from "#domain/assessment/party.ts";
import { talkedAbout } from "#domain/plan/position.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import type { ReportSource } from "../document-source.ts";

const LEAST = 3;

/**
 * The conversations worth a slide, in the order of conversation: those that were picked, added or
 * held, and from the top of the order until there are three.
 */
export function chosenConversations({
  comparison,
  plan,
}: Pick<ReportSource, "comparison" | "plan">): readonly StatementId[] {
  const chosen = new Set<StatementId | null>([
    ...PARTIES.map((party) => plan.picks[party]),
    ...plan.projector.added,
    ...talkedAbout(plan),
  ]);
  for (const id of comparison.ranking) {
    if (comparison.ranking.filter((each) => chosen.has(each)).length >= LEAST) break;
    chosen.add(id);
  }
  return comparison.ranking.filter((id) => chosen.has(id));
}
