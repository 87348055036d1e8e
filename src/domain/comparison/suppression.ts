import { leastAnswers, type Mode } from "../assessment/survey-configuration.ts";
import { type Average, NO_AVERAGE } from "./statistics/mean.ts";

/** Confidential: below this many answers of a party, no mean, gap or verdict; two expose each other. */
const LEAST_FOR_FIGURES = leastAnswers({ mode: "confidential" });

/** Confidential: below this many answers, no spread, list of ratings, firmness, shares or comments. */
const LEAST_FOR_DETAILS = 5;

/** Confidential: in smaller parties, counts that differ by one reveal who could not say. */
const LEAST_FOR_COUNTS = 8;

/** Whether the mode lets figures rest on this many answers of one party. */
export function showsFigures(mode: Mode, answers: number): boolean {
  return mode === "open" || answers >= LEAST_FOR_FIGURES;
}

/** Whether the mode lets this many answers of one party be seen in detail. */
export function showsDetails(mode: Mode, answers: number): boolean {
  return mode === "open" || isBroad(answers);
}

/** Whether so many answers of a party are in that no single one of them shows in a detail: five. */
export function isBroad(answers: number): boolean {
  return answers >= LEAST_FOR_DETAILS;
}

/** Whether the mode lets it be said how many people of a party of this size answered something. */
export function showsCounts(mode: Mode, respondents: number): boolean {
  return mode === "open" || respondents >= LEAST_FOR_COUNTS;
}

/** The average as far as the mode lets it be seen: where hidden, there is none. */
export function visibleAverage(mode: Mode, average: Average): Average {
  return showsFigures(mode, average.count) ? average : NO_AVERAGE;
}

/** The number of people as far as the mode lets it be seen, else null. */
export function visibleCount(mode: Mode, people: number, respondents: number): number | null {
  return showsCounts(mode, respondents) ? people : null;
}
