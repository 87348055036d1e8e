import type { Answer } from "#domain/answers/answer-sheet.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";

/**
 * The example's ratings in questionnaire order, a string per person: 1 to 5, `x` cannot judge,
 * `-` not answered. Four and three people; one difference that nobody noticed, one party divided.
 */
export const EXAMPLE_RATINGS: PerParty<readonly string[]> = {
  A: [
    "44544354443x442444232433",
    "4445444454xx452445332443",
    "43445453444x543344241433",
    "5444434443344424542324-2",
  ],
  B: ["444344224224442145334433", "434343234334443454244433", "445353224333442544234543"],
};

/** What the same people expect of the other party, over the statements marked for expectations. */
export const EXAMPLE_EXPECTATIONS: PerParty<readonly string[]> = {
  A: ["43443432", "43442432", "43433442", "43543433"],
  B: ["44243432", "44243432", "44342432"],
};

/** Whether the same people think that the cooperation should go on. */
export const EXAMPLE_GO_ON: PerParty<readonly Answer[]> = { A: [5, 5, 4, 4], B: [4, 3, 4] };

/** Who comments on what; the words are in the locales. */
export const EXAMPLE_COMMENTS = [
  { party: "A", person: 0, statement: "business-model", words: "businessModelA" },
  { party: "B", person: 1, statement: "business-model", words: "businessModelB" },
  { party: "B", person: 2, statement: "experience-better", words: "experienceB" },
  { party: "A", person: 3, statement: "change-what-works", words: "changeA" },
] as const satisfies readonly {
  readonly party: "A" | "B";
  readonly person: number;
  readonly statement: StatementId;
  readonly words: string;
}[];
