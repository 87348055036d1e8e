import type { LocalDate } from "../assessment/assessment.ts";
import type { PartyId, PerParty } from "../assessment/party.ts";
import type { Mode } from "../assessment/survey-configuration.ts";
import type {
  AnswerComparison,
  CommentView,
  DimensionComparison,
  ModuleComparison,
  RelationshipComparison,
  StatementComparison,
} from "../comparison/comparison.ts";
import type { NextStep, Position, StepOutcome } from "../plan/plan.ts";
import type { ModuleId, StatementId } from "../questionnaire/structure.ts";
import type { Development, StatementDevelopment } from "../rounds/development.ts";
import type { BeforeAndAfter } from "./after-conversation.ts";

/** Slides that stand once in a deck. */
export type SingleSlideKind =
  | "cover"
  | "how-to-read"
  | "relationship"
  | "radar"
  | "since"
  | "go-on"
  | "next-look";

/** Lists that go on over as many slides as they need. */
export type ListSlideKind =
  | "strengths"
  | "concerns"
  | "importance"
  | "open-answers"
  | "moved"
  | "outcomes"
  | "positions"
  | "next-steps";

/**
 * Names a slide for ever: whatever is reordered, hidden or added, it keeps its id. Lists number their
 * slides from the second one on (`strengths`, `strengths:2`).
 */
export type SlideId =
  | SingleSlideKind
  | ListSlideKind
  | `${ListSlideKind}:${number}`
  | `module:${ModuleId}`
  | `conversation:${StatementId}`;

/** What a slide of a module or a conversation shows, one after the other. */
export type ModuleStep = "party-A" | "party-B" | "differences" | "why";
export type ConversationStep = "statement" | "party-A" | "party-B" | "expectations" | "question";

/**
 * A statement as the projector shows it. Single ratings are null unless they were asked for and the
 * mode allows them; comments are those that were ticked, apart.
 */
export type ShownStatement = Omit<StatementComparison, "comments">;

/** A comment that was ticked, in its author's words, with the key that the plan knows it by. */
export type ShownComment = CommentView & { readonly party: PartyId; readonly key: string };

/** A dimension with the importance that at least one party gives it. */
export type ShownImportance = Omit<DimensionComparison, "importance"> & {
  readonly importance: NonNullable<DimensionComparison["importance"]>;
};

/** Radars need three axes; with fewer, dot plots. */
export type ModuleChart = "radar" | "dots";

/** Which of the two opening questions fits: for parties that differ, or that both rate low. */
export type OpeningQuestion = "ask" | "askLow";

/** Part of a list that goes on over several slides. */
export type ListSlide<Kind extends ListSlideKind, Row> = {
  readonly kind: Kind;
  readonly id: Kind | `${Kind}:${number}`;
  readonly rows: readonly Row[];
  /** 1 and up. */
  readonly page: number;
  readonly pages: number;
};

export type ConversationSlide = {
  readonly kind: "conversation";
  readonly id: `conversation:${StatementId}`;
  readonly steps: readonly ConversationStep[];
  readonly statement: ShownStatement;
  /** Parties that picked this conversation. */
  readonly pickedBy: readonly PartyId[];
  readonly question: OpeningQuestion;
  /** In the order in which they were ticked. */
  readonly comments: readonly ShownComment[];
  /** After the conversation without means as long as nobody noted any. */
  readonly stands: BeforeAndAfter;
};

/** Where the parties stand on a statement after the conversation, beside what they answered. */
export type AgreedPosition = BeforeAndAfter &
  Pick<Position, "reason"> & { readonly statement: StatementId };

/** A next step of the earlier round with what is said of it now. */
export type ToldStep = { readonly what: NextStep["what"]; readonly outcome: StepOutcome };

/** One slide: ids, numbers and what people wrote themselves, never words of ours. */
export type Slide =
  | {
      readonly kind: "cover";
      readonly id: "cover";
      readonly respondents: PerParty<number>;
    }
  | {
      readonly kind: "how-to-read";
      readonly id: "how-to-read";
      readonly mode: Mode;
      /** Whether any conversation shows what the parties expected of each other. */
      readonly expectations: boolean;
    }
  | {
      readonly kind: "relationship";
      readonly id: "relationship";
      readonly relationship: RelationshipComparison;
    }
  /** Strengths: the highest first. */
  | ListSlide<"strengths", ShownStatement>
  /** Concerns: the lowest first. */
  | ListSlide<"concerns", ShownStatement>
  /** In questionnaire order. */
  | ListSlide<"importance", ShownImportance>
  | {
      readonly kind: "radar";
      readonly id: "radar";
      readonly steps: readonly ModuleStep[];
      readonly module: ModuleComparison;
      readonly chart: ModuleChart;
    }
  | {
      readonly kind: "module";
      readonly id: `module:${ModuleId}`;
      readonly steps: readonly ModuleStep[];
      readonly module: ModuleComparison;
      readonly chart: ModuleChart;
    }
  /** The first module over both rounds, and what happened as a whole. */
  | {
      readonly kind: "since";
      readonly id: "since";
      readonly module: ModuleComparison;
      readonly chart: ModuleChart;
      readonly development: Development;
    }
  /** What is worth telling of single statements, in its order. */
  | ListSlide<"moved", StatementDevelopment>
  /** What became of the earlier next steps, in their order. */
  | ListSlide<"outcomes", ToldStep>
  /** The closing question: the last result before the conversations. */
  | {
      readonly kind: "go-on";
      readonly id: "go-on";
      readonly goOn: AnswerComparison;
      readonly respondents: PerParty<number>;
    }
  /** What was ticked of the answers to the open question, in the order of the ticks. */
  | ListSlide<"open-answers", ShownComment>
  | ConversationSlide
  /** Where the parties stand after the conversation, in the order of the conversations. */
  | ListSlide<"positions", AgreedPosition>
  /** One slide of next steps stands also before there are any: it is where they are written. */
  | ListSlide<"next-steps", NextStep>
  | {
      readonly kind: "next-look";
      readonly id: "next-look";
      /** null where no day is set. */
      readonly date: LocalDate | null;
    };

export type SlideKind = Slide["kind"];

/** The slide of one kind. */
export type SlideOf<Kind extends SlideKind> = Extract<Slide, { readonly kind: Kind }>;

/** How many rows a slide of the screen holds without getting too small to read; 1 or more each. */
export type RowsPerSlide = Readonly<Record<ListSlideKind, number>>;

export type RunningOrderEntry = { readonly slide: Slide; readonly hidden: boolean };

/** What is presented. */
export type Deck = {
  /** All slides in order, hidden ones too, for the facilitator to arrange. */
  readonly runningOrder: readonly RunningOrderEntry[];
  /** The slides that are shown, in order; never empty. */
  readonly slides: readonly Slide[];
  /** Minutes for each conversation that is shown, unrounded; null where no total was set. */
  readonly minutesPerConversation: number | null;
};
