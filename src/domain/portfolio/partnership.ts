import type { Assessment, LocalDate, RoundKind } from "../assessment/assessment.ts";
import type { PerParty } from "../assessment/party.ts";
import type { Firmness, VerdictKind } from "../comparison/comparison.ts";
import type { NextStep } from "../plan/plan.ts";
import type { DimensionId } from "../questionnaire/structure.ts";

/**
 * What clearly became of a difference since the round before: it has gone or shrunk, or is new or has
 * grown, by as much as a difference must have to count.
 */
export type Trend = "closer" | "further";

/** One dimension of one round, as the round's mode shows it. */
export type PortfolioCell = {
  readonly verdict: VerdictKind;
  readonly firmness: Firmness;
  /** Mean of A minus mean of B in scale points, -4 to 4; null where there is too little data. */
  readonly gap: number | null;
  /** null where nothing clearly changed, or no round before can be compared. */
  readonly trend: Trend | null;
};

/** What is kept of a round whose answers are opened. */
export type PortfolioRound = {
  /** Of its assessment. */
  readonly id: string;
  /** The day of the opening. */
  readonly date: LocalDate;
  /** How it follows the round before; null for a first one. */
  readonly kind: RoundKind | null;
  /** People whose answers were opened. */
  readonly people: PerParty<number>;
  /** By dimension; what was not asked is absent, and own statements are. */
  readonly cells: Readonly<Partial<Record<DimensionId, PortfolioCell>>>;
  /** Of own statements, which no two partnerships share, the count alone; null where none was asked. */
  readonly own: { readonly apart: number; readonly told: number } | null;
  /** Mean of the absolute gaps of its statements, 0 to 4; null without any. */
  readonly meanGap: number | null;
  /** Answers whose stored bytes can no longer be opened. */
  readonly unreadable: number;
};

/** One round on a dimension's line. */
export type LinePoint = {
  /** Of its assessment. */
  readonly round: string;
  readonly date: LocalDate;
  readonly verdict: VerdictKind;
  /** Mean of A minus mean of B in scale points, -4 to 4. */
  readonly gap: number;
};

/** What became of one dimension over the rounds: two points or more, oldest first. */
export type DimensionLine = {
  readonly dimension: DimensionId;
  readonly points: readonly LinePoint[];
};

/** A next step that is not known to be done or dropped. */
export type OpenStep = {
  /** The assessment in whose plan it stands. */
  readonly round: string;
  readonly step: NextStep;
};

/** One partnership: the rounds that follow each other, of which only those that are opened are shown. */
export type Partnership = {
  /** Of the assessment that its row leads to: the newest one opened, or the newest. */
  readonly id: string;
  readonly partyNames: PerParty<string>;
  /** The newest round opened; null where none is. */
  readonly newest: PortfolioRound | null;
  /** Whether answers to a round are still being collected. */
  readonly isCollecting: boolean;
  /** How many rounds are opened. */
  readonly rounds: number;
  readonly lines: readonly DimensionLine[];
  /** When the parties look again, after the newest round opened; null where that is not set. */
  readonly nextLook: LocalDate | null;
  /** In the order of rounds and plans. */
  readonly openSteps: readonly OpenStep[];
};

/** The rounds of one partnership on this device: those opened first, each in the order of time. */
export type Chain = readonly Assessment[];
