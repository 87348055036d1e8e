import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { Branding } from "#domain/assessment/branding.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { Plan } from "#domain/plan/plan.ts";
import type { EarlierRound } from "#domain/rounds/development.ts";

/** What is presented. */
export type PresentSource = {
  /** The assessment's id. */
  readonly id: string;
  readonly comparison: Comparison;
  readonly plan: Plan;
  readonly partyNames: PerParty<string>;
  /** The day of the opening. */
  readonly date: LocalDate;
  readonly example: boolean;
  /** Empty where nothing was chosen. */
  readonly branding: Branding;
  /** The round that this one follows; null in a first one. */
  readonly earlier: EarlierRound | null;
};
