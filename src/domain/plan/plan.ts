import type { LocalDate } from "../assessment/assessment.ts";
import type { History } from "../assessment/join/history.ts";
import type { PartyId, PerParty } from "../assessment/party.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import { monthsAfter } from "./local-date.ts";

/**
 * Limits of what is agreed. Characters are code points; names have the assessment's limit of 60
 * graphemes.
 */
export const PLAN_LIMITS = {
  reasonCharacters: 500,
  /** Of one party on one statement. */
  votes: 100,
  whatCharacters: 300,
  howCharacters: 300,
  outcomeNoteCharacters: 300,
  noteCharacters: 2000,
  memorandumCharacters: 2000,
  nextSteps: 20,
  /** Of two devices together, where each had added some. */
  joinedSteps: 200,
  /** From the next one on, fewer would be better. */
  fewNextSteps: 3,
  notedByPerParty: 6,
  tickedComments: 500,
  /** Of all conversations together. */
  minutes: 600,
  slides: 500,
  slideIdCharacters: 80,
} as const;

/** When to look again, counted from the opening. */
const NEXT_LOOK_MONTHS = 6;

/** Where the parties stand on a statement after the conversation. It stands beside the answers. */
export type Position = {
  /** As shown by hands: 1 to 5 in steps of 0.5, or null where a party showed none. */
  readonly figures: PerParty<number | null>;
  /**
   * What each person showed, 1 to 5, ascending, so that the order says nothing about people; up to 100
   * a party, empty where only an average was noted. Where there are some, they count instead of the figure.
   */
  readonly votes: PerParty<readonly number[]>;
  /** Up to 500 characters; empty where nobody said. */
  readonly reason: string;
};

/** Who takes care of a next step in one organisation. */
export type Owner = {
  /** Up to 60 graphemes; empty until somebody is named. */
  readonly name: string;
  /** Whether this person was asked and said yes; never without a name. */
  readonly accepted: boolean;
};

/** One thing that the parties do next. */
export type NextStep = {
  /** 1 and up; never given twice in a plan, also after a removal. */
  readonly id: number;
  /** Up to 300 characters. */
  readonly what: string;
  readonly owners: PerParty<Owner>;
  /** The day by which it is done, or null. */
  readonly by: LocalDate | null;
  /** How the parties will know that it is done; up to 300 characters. */
  readonly how: string;
  /** The statement whose conversation it came from, or null. */
  readonly statement: StatementId | null;
};

/** What became of a next step of the earlier round. */
export const OUTCOME_STATES = ["done", "under-way", "dropped"] as const;
export type OutcomeState = (typeof OUTCOME_STATES)[number];

/** What the parties say, in this round, of a next step that they agreed in the earlier one. */
export type StepOutcome = {
  /** The id of the step in the earlier round's plan. */
  readonly step: number;
  /** null where only a note was written. */
  readonly state: OutcomeState | null;
  /** Up to 300 characters; empty where nobody said more. */
  readonly note: string;
};

/** The texts of the memorandum, in the order in which they stand in it. */
export const MEMORANDUM_FIELDS = [
  "purpose",
  "brings-A",
  "brings-B",
  "gains-A",
  "gains-B",
  "end-user",
  "who-does-what",
  "not-exclusive",
  "problems",
] as const;

export type MemorandumField = (typeof MEMORANDUM_FIELDS)[number];

/** The memorandum of understanding. */
export type Memorandum = {
  /**
   * What somebody wrote, up to 2 000 characters each. A text that nobody edited is absent: the screen
   * then shows what can be filled in from the rest of the plan (`prefillFor`). who-does-what is
   * added to the rows that come from the next steps.
   */
  readonly texts: Readonly<Partial<Record<MemorandumField, string>>>;
  /** The day when the parties look again, or null where none is set. */
  readonly nextLook: LocalDate | null;
  /** Names of up to 60 graphemes, up to six a party; null as long as nobody edited them. */
  readonly notedBy: PerParty<readonly string[] | null>;
  /** Whether lines for signatures are asked for. */
  readonly signatures: boolean;
};

/** What people wrote something about: a statement, or the open question. */
export type CommentPlace = StatementId | "open-question";

/** A comment or an open answer that may be shown on the projector, named without its words. */
export type TickedComment = {
  readonly statement: CommentPlace;
  readonly party: PartyId;
  /** `commentKey` of the comment: eight hexadecimal digits. */
  readonly key: string;
};

/** What the facilitator chose for the projector. */
export type Projector = {
  /** Whether single people's dots are shown, where the mode allows it. */
  readonly dots: boolean;
  /** In the order in which they were ticked. */
  readonly comments: readonly TickedComment[];
  /** Conversations added to those that are proposed, in the order in which they were added. */
  readonly added: readonly StatementId[];
  /** Ids of slides in the order wanted; empty for the usual order. */
  readonly order: readonly string[];
  /** Ids of slides that are left out. */
  readonly hidden: readonly string[];
};

/** What the two parties agreed in their conversations, and how these are led. */
export type Plan = {
  /** The conversation that each party wants to have, or null. */
  readonly picks: PerParty<StatementId | null>;
  readonly positions: Readonly<Partial<Record<StatementId, Position>>>;
  /** In the order in which they stand. */
  readonly nextSteps: readonly NextStep[];
  /** The highest id that a next step was ever given; 0 before the first. */
  readonly lastStepId: number;
  /** One a step at most, by the earlier steps' ids; empty in a first round. */
  readonly outcomes: readonly StepOutcome[];
  readonly memorandum: Memorandum;
  /** For the facilitator alone, never shown to the parties: up to 2 000 characters a conversation. */
  readonly notes: Readonly<Partial<Record<StatementId, string>>>;
  /** Whole minutes for all conversations together, or null where nobody set them. */
  readonly minutes: number | null;
  readonly projector: Projector;
  /** Who changed what last; absent where nothing was changed yet. */
  readonly history?: History;
};

/** Why a change is refused, the plan staying as it was. */
export type PlanReason =
  /** A text, a name or a list of names above its limit. */
  | "too-long"
  /** One more than the list may have. */
  | "too-many"
  /** A figure that is not 1 to 5 in steps of 0.5, or minutes that are not 1 to 600. */
  | "out-of-range"
  /** A date that the calendar does not have. */
  | "no-date"
  /** A next step that is no longer there. */
  | "unknown-step";

/** Six months after the opening: three are often too early, after twelve much is forgotten. */
export function defaultNextLook(openedOn: LocalDate): LocalDate {
  return monthsAfter(openedOn, NEXT_LOOK_MONTHS);
}

/**
 * A plan in which nothing is agreed yet. The parties look again six months after the day of the
 * opening; without an opening no day is set.
 */
export function emptyPlan(openedOn: LocalDate | null): Plan {
  return {
    picks: { A: null, B: null },
    positions: {},
    nextSteps: [],
    lastStepId: 0,
    outcomes: [],
    memorandum: {
      texts: {},
      nextLook: openedOn === null ? null : defaultNextLook(openedOn),
      notedBy: { A: null, B: null },
      signatures: false,
    },
    notes: {},
    minutes: null,
    projector: { dots: false, comments: [], added: [], order: [], hidden: [] },
  };
}
