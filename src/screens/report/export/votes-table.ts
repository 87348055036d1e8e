import { PARTIES } from "#domain/assessment/party.ts";
import { votedStatements } from "#domain/deck/after-conversation.ts";
import { standWords } from "#wording/position-words.ts";
import type { DocumentContext } from "./document-source.ts";

const BEFORE_AND_AFTER = ["before", "after"] as const;

/** A table in words: the first cell of a row is its head. */
export type VotesTable = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * Mean and spread of each party before a conversation and after it, for the statements where each
 * person's figure was noted; null where there are none.
 */
export function votesTable(context: DocumentContext): VotesTable | null {
  const { t, comparison, plan, partyNames, language } = context;
  const voted = votedStatements(comparison, plan);
  if (voted.length === 0) return null;
  const heads = PARTIES.flatMap((party) =>
    BEFORE_AND_AFTER.map((when) => t(`plan:votes.${when}`, { name: partyNames[party] })),
  );
  const rows = voted.map(({ statement, ...stands }) => [
    t(`questionnaire:statements.${statement}.label`),
    ...PARTIES.flatMap((party) =>
      BEFORE_AND_AFTER.map((when) => standWords(t, stands[when][party], language)),
    ),
  ]);
  return { heads: [t("plan:votes.statement"), ...heads], rows };
}
