import type { AnswerSheet, Relationship } from "../answers/answer-sheet.ts";
import type { OwnWords } from "../assessment/own-words.ts";
import { PARTIES, type PartyId, type PerParty } from "../assessment/party.ts";
import type { Mode } from "../assessment/survey-configuration.ts";
import type { Language } from "../questionnaire/language.ts";
import type { DimensionId, ModuleId, StatementId } from "../questionnaire/structure.ts";

/** How the two parties stand to each other on a statement or a dimension. */
export type Verdict =
  /** Nobody answered, or fewer than half of a party could. */
  | { readonly kind: "too-little-data"; readonly parties: readonly PartyId[] }
  | {
      readonly kind: "not-on-the-same-page";
      /** opposite: one mean above 3 and one below; direction: each thinks that the other wins. */
      readonly difference: "opposite" | "degree" | "direction";
      /** Parties that are divided within themselves besides. */
      readonly split: readonly PartyId[];
    }
  | { readonly kind: "divided"; readonly parties: readonly PartyId[] }
  /** Dimensions only: the same on average, apart on this many statements. */
  | { readonly kind: "mixed"; readonly apart: number }
  | { readonly kind: "shared-strength" }
  | { readonly kind: "shared-concern" }
  | { readonly kind: "room-to-grow" };

export type VerdictKind = Verdict["kind"];

/** What can be said of a single statement. */
export type StatementVerdict = Exclude<Verdict, { readonly kind: "mixed" }>;

/**
 * Whether the verdict survives leaving out any one person: firm; tentative; or few-voices, where a
 * party has one or two answers. null where there is nothing to hold (too little data) or the mode
 * hides it.
 */
export type Firmness = "firm" | "tentative" | "few-voices" | null;

/** One party's answers to one statement, or to the closing question. */
export type PartyRatings = {
  /** Mean of the ratings, 1 to 5, or null where nobody rated or the mode hides it. */
  readonly mean: number | null;
  /** How many rated. null where the mode hides the number. */
  readonly rated: number | null;
  /** How many said that they cannot judge. null where the mode hides the number. */
  readonly cannotJudge: number | null;
  /** Average deviation from the mean (AD_M) in scale points, 0 to 2; null below two ratings or hidden. */
  readonly spread: number | null;
  /** Whether the party's own answers point in different directions; false where the mode hides it. */
  readonly divided: boolean;
  /**
   * Every rating, ascending, never in the order of people; null where the mode hides them, or hides
   * the number that the list would give away.
   */
  readonly ratings: readonly number[] | null;
};

export type CoorientationState =
  | "true-consensus"
  | "false-conflict"
  | "false-conflict-A"
  | "false-conflict-B"
  | "dissensus"
  | "false-consensus"
  | "false-consensus-A"
  | "false-consensus-B";

/** What one party expected of the other. */
export type PartyExpectation = {
  /** Mean of what the party's people expect of the other party, 1 to 5, or null. */
  readonly mean: number | null;
  /** How many gave an expectation. null where the mode hides the number. */
  readonly rated: number | null;
  /** Expected minus actual mean of the other party; above 0: over-estimated. null where undefined. */
  readonly accuracyError: number | null;
  /** Whether more than half of the party gave no guess of what the other will say. */
  readonly unknown: boolean;
  /** Knows that there is a gap, but expects it the wrong way round. */
  readonly wrongDirection: boolean;
};

/**
 * Agreement against perceived agreement (coorientation), on ratings or on scores. Where the verdict
 * names a party divided or lacking data, the state says little.
 */
export type Coorientation = {
  /** null where a part is undefined. */
  readonly state: CoorientationState | null;
  readonly parties: PerParty<PartyExpectation>;
};

export type CommentView = { readonly text: string; readonly language: Language };

/** Both parties' answers to one question on five points. */
export type AnswerComparison = {
  readonly parties: PerParty<PartyRatings>;
  /** Mean of A minus mean of B in scale points, -4 to 4; null where there is too little data. */
  readonly gap: number | null;
  readonly verdict: StatementVerdict;
  readonly firmness: Firmness;
};

export type StatementComparison = AnswerComparison & {
  readonly id: StatementId;
  readonly dimension: DimensionId;
  readonly module: ModuleId;
  /** null where no expectation was asked. */
  readonly coorientation: Coorientation | null;
  /** Sorted by text, so that the order says nothing about people. */
  readonly comments: PerParty<readonly CommentView[]>;
};

/** One party's score on a dimension. */
export type PartyScore = {
  /** Mean of the people's scores, 1 to 5; null where undefined or hidden. */
  readonly mean: number | null;
  /** How many people answered enough statements for a score. null where the mode hides the number. */
  readonly scored: number | null;
  /** Whether five or more people stand behind the mean: confidential, only then its change is told. */
  readonly broad: boolean;
};

export type DimensionComparison = {
  readonly id: DimensionId;
  readonly module: ModuleId;
  /** The statements asked, in questionnaire order. */
  readonly statements: readonly StatementId[];
  readonly parties: PerParty<PartyScore>;
  /** Mean of A minus mean of B in scale points, -4 to 4; null where there is too little data. */
  readonly gap: number | null;
  readonly verdict: Verdict;
  readonly firmness: Firmness;
  /** Alignment index over its statements, 0 to 100; null where too few are comparable. */
  readonly alignment: number | null;
  /** On scores. null unless expectations were asked of every one of its statements. */
  readonly coorientation: Coorientation | null;
  /** Mean importance a party gives the dimension, and the difference; null where not asked. */
  readonly importance: {
    readonly parties: PerParty<number | null>;
    readonly gap: number | null;
    readonly apart: boolean;
  } | null;
};

export type ModuleComparison = {
  readonly id: ModuleId;
  readonly dimensions: readonly DimensionComparison[];
};

export type ComparisonSummary = {
  /** Statements asked. */
  readonly asked: number;
  /** Statements whose verdict is not too-little-data. */
  readonly comparable: number;
  /** Comparable statements seen the same way: shared strength, shared concern, room to grow. */
  readonly same: number;
  readonly counts: Readonly<Record<StatementVerdict["kind"], number>>;
  /** Mean of the absolute gaps over comparable statements, 0 to 4; null without any. */
  readonly meanGap: number | null;
  /** Alignment index over the statements, 0 to 100; null where too few are comparable. */
  readonly alignment: number | null;
};

/** Which relationship the people of each party chose, and whether the parties' choices differ. */
export type RelationshipComparison = {
  /** People by choice; empty where nobody chose or the mode hides the numbers. */
  readonly parties: PerParty<Readonly<Partial<Record<Relationship, number>>>>;
  /** What most people of a party chose, several in a tie; empty where nobody chose or hidden. */
  readonly mostChosen: PerParty<readonly Relationship[]>;
  /** Whether no relationship is among the most chosen of both parties. */
  readonly differ: boolean;
};

/** What people answered to the open question, sorted by text as comments are. */
export type OpenAnswers = PerParty<readonly CommentView[]>;

/** Everything that Samsyn says about two parties' answers, computed once and handed down frozen. */
export type Comparison = {
  readonly mode: Mode;
  /** People whose answers were opened. */
  readonly respondents: PerParty<number>;
  readonly summary: ComparisonSummary;
  readonly modules: readonly ModuleComparison[];
  /** In questionnaire order. */
  readonly statements: readonly StatementComparison[];
  /** All statements, in the order in which to talk about them. */
  readonly ranking: readonly StatementId[];
  /** null where nobody was asked. */
  readonly relationship: RelationshipComparison | null;
  /** The closing question, judged as a statement is; in no count, mean, dimension or ranking. */
  readonly goOn: AnswerComparison;
  /** Whether part of a small difference may be language, where the mode lets it be said. */
  readonly languagesDiffer: boolean;
  /** The words of own statements and of the open question; null where there are none. */
  readonly ownWords: OwnWords | null;
  /** null where no open question was asked. */
  readonly openAnswers: OpenAnswers | null;
};

/** Whether the parties see it the same way, whatever it is that they see. */
export function isAlike({ kind }: Verdict): boolean {
  return kind === "shared-strength" || kind === "shared-concern" || kind === "room-to-grow";
}

/** Whether there is a mean to tell: of either party, and not hidden. */
export function isTold({ parties }: AnswerComparison): boolean {
  return PARTIES.some((party) => parties[party].mean !== null);
}

/**
 * The kinds of verdict in the order in which they are counted out, on the screen, in the document and
 * on slides: what is shared first; what needs a conversation ends the line, and the list below begins with it.
 */
export const TALLY = [
  "shared-strength",
  "shared-concern",
  "room-to-grow",
  "divided",
  "not-on-the-same-page",
  "too-little-data",
] as const;

/** What one person answered, without what tells the sheet apart: a comparison does not ask who. */
export type OpenedSheet = Omit<AnswerSheet, "respondentId" | "revision">;
