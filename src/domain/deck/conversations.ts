import { PARTIES, type PerParty } from "../assessment/party.ts";
import type { Mode } from "../assessment/survey-configuration.ts";
import type { CommentView, Comparison, StatementComparison } from "../comparison/comparison.ts";
import type { CommentPlace, Plan } from "../plan/plan.ts";
import { discussedStatements } from "../plan/position.ts";
import { commentKey } from "../plan/ticked-comment.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import { beforeAndAfter } from "./after-conversation.ts";
import { inOrder } from "./running-order.ts";
import type {
  ConversationSlide,
  ConversationStep,
  OpeningQuestion,
  ShownComment,
  ShownStatement,
} from "./slide.ts";

/** Picks and proposals together; what the facilitator adds comes on top. */
const PROPOSED_CONVERSATIONS = 5;

/** Known strengths have a slide of their own; those that neither party expected are worth a conversation. */
function isWorthDiscussing({ verdict, coorientation }: StatementComparison): boolean {
  return verdict.kind !== "shared-strength" || coorientation?.state === "false-conflict";
}

/**
 * The statements to talk about: each party's pick, then the ranking up to five, then those that the
 * facilitator added, and last what was talked about before the ranking changed. Only statements that
 * were asked.
 */
export function chosenConversations(
  { statements, ranking }: Comparison,
  plan: Plan,
): readonly StatementComparison[] {
  const asked = new Map(statements.map((statement) => [statement.id, statement]));
  const worth = new Set(statements.filter(isWorthDiscussing).map(({ id }) => id));
  const picks = PARTIES.flatMap((party) => plan.picks[party] ?? []).filter((id) => asked.has(id));
  const proposed = [...new Set([...picks, ...ranking.filter((id) => worth.has(id))])];
  const chosen = new Set([
    ...proposed.slice(0, PROPOSED_CONVERSATIONS),
    ...plan.projector.added,
    ...discussedStatements(plan),
  ]);
  return [...chosen].flatMap((id) => asked.get(id) ?? []);
}

/** A conversation, and whether the facilitator left it out. */
export type ListedConversation = {
  readonly statement: StatementComparison;
  readonly hidden: boolean;
};

/** The conversations in the order that the facilitator chose, those that are left out included. */
export function listConversations(
  comparison: Comparison,
  plan: Plan,
): readonly ListedConversation[] {
  const { order, hidden } = plan.projector;
  const slides = chosenConversations(comparison, plan).map((statement) => ({
    id: `conversation:${statement.id}` as const,
    statement,
  }));
  return inOrder(slides, order).map(({ id, statement }) => ({
    statement,
    hidden: hidden.includes(id),
  }));
}

/** The same without those that are left out. */
export function shownConversations(
  comparison: Comparison,
  plan: Plan,
): readonly StatementComparison[] {
  return listConversations(comparison, plan).flatMap(({ statement, hidden }) =>
    hidden ? [] : statement,
  );
}

/** Some of them for who reads little: first those that were held, as they stand. */
export function firstConversations(
  comparison: Comparison,
  plan: Plan,
  count: number,
): readonly StatementId[] {
  const shown = shownConversations(comparison, plan).map(({ id }) => id);
  const held = new Set(discussedStatements(plan));
  const isHeld = (id: StatementId) => held.has(id);
  return [...shown.filter(isHeld), ...shown.filter((id) => !isHeld(id))].slice(0, count);
}

/** A statement without comments, and without single ratings unless they were asked for. */
export function shownStatement(statement: StatementComparison, dots = false): ShownStatement {
  const { comments: _, ...shown } = statement;
  if (dots) return shown;
  const { A, B } = statement.parties;
  return { ...shown, parties: { A: { ...A, ratings: null }, B: { ...B, ratings: null } } };
}

/** The slide of one conversation. */
export function conversationSlide(
  statement: StatementComparison,
  plan: Plan,
  mode: Mode,
): ConversationSlide {
  return {
    kind: "conversation",
    id: `conversation:${statement.id}`,
    steps: stepsFor(statement),
    statement: shownStatement(statement, plan.projector.dots),
    pickedBy: PARTIES.filter((party) => plan.picks[party] === statement.id),
    question: questionFor(statement),
    comments: tickedComments(plan, statement.id, statement.comments),
    stands: beforeAndAfter(statement, plan, mode),
  };
}

/** Whether there is anything to show of what the parties expected of each other. */
function hasExpectations({ coorientation }: StatementComparison): boolean {
  return PARTIES.some((party) => typeof coorientation?.parties[party].mean === "number");
}

function stepsFor(statement: StatementComparison): readonly ConversationStep[] {
  const expectations = hasExpectations(statement) ? (["expectations"] as const) : [];
  return ["statement", "party-A", "party-B", ...expectations, "question"];
}

function questionFor({ verdict }: StatementComparison): OpeningQuestion {
  return verdict.kind === "shared-concern" ? "askLow" : "ask";
}

/**
 * What was ticked of the comments in one place, in the order of the ticks. The same words twice are shown once;
 * what is ticked and no longer there is left out.
 */
export function tickedComments(
  { projector }: Plan,
  place: CommentPlace,
  comments: PerParty<readonly CommentView[]>,
): readonly ShownComment[] {
  return projector.comments
    .filter(({ statement }) => statement === place)
    .flatMap(({ party, key }) => {
      const comment = comments[party].find((each) => commentKey(each) === key);
      return comment ? [{ ...comment, party, key }] : [];
    });
}
