import { PARTIES } from "../assessment/party.ts";
import {
  type Comparison,
  isTold,
  type ModuleComparison,
  type StatementComparison,
} from "../comparison/comparison.ts";
import type { Plan } from "../plan/plan.ts";
import { outcomeOf } from "../plan/step-outcome.ts";
import { isOwn } from "../questionnaire/look-up.ts";
import { MODULES, type ModuleId } from "../questionnaire/structure.ts";
import { type EarlierRound, toldGroups } from "../rounds/development.ts";
import {
  chosenConversations,
  conversationSlide,
  shownStatement,
  tickedComments,
} from "./conversations.ts";
import { listPages } from "./pages.ts";
import { inOrder, runningOrderOf, shownSlides } from "./running-order.ts";
import type {
  AgreedPosition,
  ConversationSlide,
  Deck,
  ModuleChart,
  RowsPerSlide,
  ShownImportance,
  ShownStatement,
  Slide,
} from "./slide.ts";

/** Fewer axes make no shape. */
const RADAR_AXES = 3;

/**
 * Computes what is presented from the comparison and the facilitator's choices: how to read it, what
 * is shared, where the parties differ, what happened since an earlier round if there is one, the closing question, what
 * was ticked of the open answers, the conversations, what was agreed. Slides without anything to
 * say are left out. Equal input makes an equal deck.
 */
export function makeDeck(
  comparison: Comparison,
  plan: Plan,
  perSlide: RowsPerSlide,
  earlier: EarlierRound | null = null,
): Deck {
  const conversations = chosenConversations(comparison, plan).map((statement) =>
    conversationSlide(statement, plan, comparison.mode),
  );
  const natural = [
    ...openingSlides(comparison, conversations),
    ...sharedSlides(comparison, perSlide),
    ...listPages("importance", importances(comparison), perSlide.importance),
    ...moduleSlides(comparison),
    ...(earlier ? sinceSlides(comparison, plan, earlier, perSlide) : []),
    ...goOnSlides(comparison),
    ...openAnswerSlides(comparison, plan, perSlide),
    ...conversations,
    ...agreedSlides(conversations, plan, perSlide),
  ];
  const runningOrder = runningOrderOf(
    inOrder(natural, plan.projector.order),
    plan.projector.hidden,
  );
  const slides = shownSlides(runningOrder);
  const shown = slides.filter(({ kind }) => kind === "conversation").length;
  return {
    runningOrder,
    slides,
    minutesPerConversation: plan.minutes === null || shown === 0 ? null : plan.minutes / shown,
  };
}

function openingSlides(
  { mode, respondents, relationship }: Comparison,
  conversations: readonly ConversationSlide[],
): readonly Slide[] {
  const expectations = conversations.some(({ steps }) => steps.includes("expectations"));
  return [
    { kind: "cover", id: "cover", respondents },
    { kind: "how-to-read", id: "how-to-read", mode, expectations },
    ...(relationship ? [{ kind: "relationship", id: "relationship", relationship } as const] : []),
  ];
}

function sharedSlides({ statements }: Comparison, perSlide: RowsPerSlide): readonly Slide[] {
  const seenAs = (kind: StatementComparison["verdict"]["kind"]) =>
    statements
      .filter(({ verdict }) => verdict.kind === kind)
      .map((statement) => shownStatement(statement));
  const strengths = seenAs("shared-strength").toSorted((one, other) => level(other) - level(one));
  const concerns = seenAs("shared-concern").toSorted((one, other) => level(one) - level(other));
  return [
    ...listPages("strengths", strengths, perSlide.strengths),
    ...listPages("concerns", concerns, perSlide.concerns),
  ];
}

/** Both parties' means together; shared statements have both. */
function level({ parties }: ShownStatement): number {
  return PARTIES.reduce((sum, party) => sum + (parties[party].mean ?? 0), 0);
}

function importances({ modules }: Comparison): readonly ShownImportance[] {
  return modules
    .flatMap(({ dimensions }) => dimensions)
    .flatMap(({ importance, ...dimension }) => {
      const isKnown = PARTIES.some((party) => typeof importance?.parties[party] === "number");
      return importance && isKnown ? [{ ...dimension, importance }] : [];
    });
}

function moduleSlides({ modules }: Comparison): readonly Slide[] {
  return modules.map((module): Slide => {
    const { id } = module;
    const chart = chartFor(module);
    if (!isCore(id)) {
      // Why statements of their own matter, those who wrote them know.
      const hasWhy = module.dimensions.some((dimension) => !isOwn(dimension.id));
      const steps = hasWhy ? (["differences", "why"] as const) : (["differences"] as const);
      return { kind: "module", id: `module:${id}`, steps, module, chart };
    }
    const steps = ["party-A", "party-B", "differences", "why"] as const;
    return { kind: "radar", id: "radar", steps, module, chart };
  });
}

function sinceSlides(
  { modules }: Comparison,
  plan: Plan,
  { development, nextSteps }: EarlierRound,
  perSlide: RowsPerSlide,
): readonly Slide[] {
  const [module] = modules;
  const told = toldGroups(development).flatMap(({ statements }) => statements);
  const steps = nextSteps.map(({ id, what }) => ({ what, outcome: outcomeOf(plan, id) }));
  return [
    ...(module
      ? [{ kind: "since", id: "since", module, chart: chartFor(module), development } as const]
      : []),
    ...listPages("moved", told, perSlide.moved),
    ...listPages("outcomes", steps, perSlide.outcomes),
  ];
}

function goOnSlides({ goOn, respondents }: Comparison): readonly Slide[] {
  return isTold(goOn) ? [{ kind: "go-on", id: "go-on", goOn, respondents }] : [];
}

function openAnswerSlides(
  { openAnswers }: Comparison,
  plan: Plan,
  perSlide: RowsPerSlide,
): readonly Slide[] {
  if (!openAnswers) return [];
  const ticked = tickedComments(plan, "open-question", openAnswers);
  return listPages("open-answers", ticked, perSlide["open-answers"]);
}

function isCore(id: ModuleId): boolean {
  return id === MODULES[0].id;
}

function chartFor({ dimensions }: ModuleComparison): ModuleChart {
  return dimensions.length < RADAR_AXES ? "dots" : "radar";
}

function agreedSlides(
  conversations: readonly ConversationSlide[],
  plan: Plan,
  perSlide: RowsPerSlide,
): readonly Slide[] {
  const steps = listPages("next-steps", plan.nextSteps, perSlide["next-steps"]);
  const noSteps = { kind: "next-steps", id: "next-steps", rows: [], page: 1, pages: 1 } as const;
  return [
    ...listPages("positions", agreedPositions(conversations, plan), perSlide.positions),
    ...(steps.length > 0 ? steps : [noSteps]),
    { kind: "next-look", id: "next-look", date: plan.memorandum.nextLook },
  ];
}

function agreedPositions(
  conversations: readonly ConversationSlide[],
  { positions }: Plan,
): readonly AgreedPosition[] {
  return conversations.flatMap(({ statement: { id }, stands }) => {
    const position = positions[id];
    return position ? [{ ...stands, statement: id, reason: position.reason }] : [];
  });
}
