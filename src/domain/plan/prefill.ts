import type { PartyId } from "../assessment/party.ts";
import { type PlacedStatement, statementById } from "../questionnaire/look-up.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import type { MemorandumField, NextStep, Plan } from "./plan.ts";
import { discussedStatements } from "./position.ts";

/** What of the plan a text of the memorandum is filled in from. The words are the screen's. */
export type Prefill = {
  /** Statements with a position after the conversation, in questionnaire order. */
  readonly positions: readonly StatementId[];
  /** In the order of the plan. */
  readonly nextSteps: readonly NextStep[];
};

type Rule = {
  readonly position: (statement: PlacedStatement) => boolean;
  readonly step: (step: NextStep) => boolean;
};

const PROBLEMS: readonly StatementId[] = ["solve-first", "difficult-subjects", "who-decides"];

const all = () => true;
const none = () => false;

/** Positions and next steps about some statements. */
function about(isAbout: (statement: PlacedStatement) => boolean): Rule {
  return {
    position: isAbout,
    step: ({ statement }) => statement !== null && isAbout(statementById(statement)),
  };
}

function ownedBy(party: PartyId): Rule {
  return { position: none, step: ({ owners }) => owners[party].name !== "" };
}

/** What each gets is what the statements about the balance ask. */
const GAINS: Rule = { position: ({ marks }) => marks.includes("balance"), step: none };

const RULES: Readonly<Record<MemorandumField, Rule>> = {
  purpose: { position: all, step: none },
  "brings-A": ownedBy("A"),
  "brings-B": ownedBy("B"),
  "gains-A": GAINS,
  "gains-B": GAINS,
  "end-user": about(({ dimension }) => dimension === "end-user-focused"),
  "who-does-what": { position: none, step: all },
  "not-exclusive": about(({ id }) => id === "not-exclusive"),
  problems: about(({ id }) => PROBLEMS.includes(id)),
};

/**
 * What a text of the memorandum is filled in from, as long as nobody edited it: the purpose from all
 * positions, what a party brings from the steps it owns, what it gains from positions on the balance,
 * the others from what was agreed on their statements. Steps of which nothing is written yet are
 * left out.
 */
export function prefillFor(plan: Plan, field: MemorandumField): Prefill {
  const rule = RULES[field];
  return {
    positions: discussedStatements(plan).filter(
      (id) => plan.positions[id] !== undefined && rule.position(statementById(id)),
    ),
    nextSteps: plan.nextSteps.filter((step) => step.what !== "" && rule.step(step)),
  };
}
