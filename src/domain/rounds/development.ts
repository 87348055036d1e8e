import type { LocalDate, RoundKind } from "../assessment/assessment.ts";
import type { OwnWords } from "../assessment/own-words.ts";
import type { PerParty } from "../assessment/party.ts";
import type { NextStep } from "../plan/plan.ts";
import type { DimensionId, ModuleId, StatementId } from "../questionnaire/structure.ts";

/** Which way a party's mean went, however little. */
export type Movement = "up" | "down" | "none";

/**
 * One party's mean in both rounds. All is null where the mode hides the change: where either round is
 * confidential, both need five answers of the party.
 */
export type PartyChange = {
  /** Mean in the earlier round, 1 to 5; null where undefined or hidden. */
  readonly before: number | null;
  /** Mean in this round, 1 to 5; null where undefined or hidden. */
  readonly now: number | null;
  /** Now minus before in scale points, -4 to 4; null where either is. */
  readonly change: number | null;
  /** null where the change is. */
  readonly movement: Movement | null;
  /**
   * Whether the change is as large as a difference between parties must be to count (docs/method.md):
   * smaller ones may be one person's second thought. false where there is no change to see.
   */
  readonly clear: boolean;
};

/**
 * What became of the difference between the parties.
 *
 * - `closed`: they were not on the same page and now see it the same way; `opened`: the other way
 *   round. From or to divided is neither.
 * - `narrower`, `wider`: neither, but the gap is smaller or larger
 * - `same`: the same gap
 */
export type GapChange = "closed" | "opened" | "narrower" | "wider" | "same";

/** The difference between the parties in both rounds; hidden where a party's change is. */
export type GapDevelopment = {
  /** Mean of A minus mean of B in the earlier round, -4 to 4; null where undefined or hidden. */
  readonly before: number | null;
  /** The same in this round. */
  readonly now: number | null;
  /** null where either is. */
  readonly change: GapChange | null;
};

/** What became of both parties' answers to one question on five points. */
export type AnswerDevelopment = {
  readonly parties: PerParty<PartyChange>;
  readonly gap: GapDevelopment;
};

export type StatementDevelopment = AnswerDevelopment & { readonly id: StatementId };

export type DimensionDevelopment = {
  readonly id: DimensionId;
  readonly module: ModuleId;
  readonly parties: PerParty<PartyChange>;
  readonly gap: GapDevelopment;
};

export type DevelopmentSummary = {
  /** Statements whose gap is known in both rounds: all that the other figures rest on. */
  readonly compared: number;
  /** Of them, how many the parties saw the same way. */
  readonly same: { readonly before: number; readonly now: number };
  /** Mean of their absolute gaps, 0 to 4; null without any. */
  readonly meanGap: { readonly before: number | null; readonly now: number | null };
  /** Of them, by what became of the difference. */
  readonly gaps: Readonly<Record<GapChange, number>>;
  /** Statements on which a party clearly moved, whether or not the other one can be compared. */
  readonly moved: PerParty<{ readonly up: number; readonly down: number }>;
};

/** What happened between an earlier round and this one, computed once and handed down frozen. */
export type Development = {
  /** The day of the earlier round. */
  readonly since: LocalDate;
  readonly summary: DevelopmentSummary;
  /** Statements of both rounds, in questionnaire order. */
  readonly statements: readonly StatementDevelopment[];
  /** Dimensions of which both rounds asked the same statements, in questionnaire order. */
  readonly dimensions: readonly DimensionDevelopment[];
  /** The closing question, which every round asks; in no count of the summary. */
  readonly goOn: AnswerDevelopment;
  /** Statements and dimensions that cannot be compared, since only one round has them as they are. */
  readonly notComparable: {
    readonly statements: {
      readonly before: readonly StatementId[];
      readonly now: readonly StatementId[];
    };
    readonly dimensions: readonly DimensionId[];
  };
  /** The own words of the earlier round, in which those only asked before are named; null where it had none. */
  readonly ownWordsBefore: OwnWords | null;
  /**
   * What is worth telling: differences that closed, differences that opened, then where a party
   * clearly moved; in each the larger change first.
   */
  readonly worthTelling: readonly StatementId[];
};

/** The round that this one follows, with all that is shown of it. */
export type EarlierRound = {
  readonly kind: RoundKind;
  readonly development: Development;
  /** What was agreed then, in the order in which it stood. */
  readonly nextSteps: readonly NextStep[];
};

/** What is told together. */
export type ToldGroup = {
  readonly kind: "closed" | "opened" | "moved";
  readonly statements: readonly StatementDevelopment[];
};

/** What is worth telling, in its order, by what it is; groups of nothing are left out. */
export function toldGroups({ worthTelling, statements }: Development): readonly ToldGroup[] {
  const told = worthTelling.flatMap((id) => statements.find((each) => each.id === id) ?? []);
  return (["closed", "opened", "moved"] as const)
    .map((kind) => ({ kind, statements: told.filter((each) => kindOf(each) === kind) }))
    .filter((group) => group.statements.length > 0);
}

function kindOf({ gap }: StatementDevelopment): ToldGroup["kind"] {
  return gap.change === "closed" || gap.change === "opened" ? gap.change : "moved";
}
