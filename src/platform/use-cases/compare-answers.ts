import type { Assessment } from "#domain/assessment/assessment.ts";
import { compare } from "#domain/comparison/compare.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { openSheets } from "./open-answers.ts";

export type Opened = {
  readonly comparison: Comparison;
  /** Answers whose stored bytes can no longer be opened. */
  readonly unreadable: number;
};

/** Opens the answers and compares them. */
export async function compareAnswers(assessment: Assessment): Promise<Opened> {
  const { sheets, unreadable } = await openSheets(assessment);
  return { comparison: compare({ configuration: assessment.configuration, sheets }), unreadable };
}
