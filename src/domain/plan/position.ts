/** Where the parties stand after the conversation, statement by statement. */
import { PARTIES, type PartyId } from "../assessment/party.ts";
import { STATEMENTS } from "../questionnaire/look-up.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import { fail, ok, type Result } from "../result.ts";
import { PLAN_LIMITS, type Plan, type PlanReason, type Position } from "./plan.ts";
import { readText } from "./text.ts";

/** The figures that a show of hands can give: between two levels too. */
export const FIGURES = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5] as const;

const NO_POSITION: Position = {
  figures: { A: null, B: null },
  votes: { A: [], B: [] },
  reason: "",
};

/** The position on a statement; without figures, votes and reason where none was noted. */
export function positionOn(plan: Plan, statement: StatementId): Position {
  return plan.positions[statement] ?? NO_POSITION;
}

/** Notes one party's figure, or takes it away with null. */
export function setFigure(
  plan: Plan,
  statement: StatementId,
  party: PartyId,
  figure: number | null,
): Result<Plan, "out-of-range"> {
  if (!isFigure(figure)) return fail("out-of-range");
  const position = positionOn(plan, statement);
  const figures = { ...position.figures, [party]: figure };
  return ok(withPosition(plan, statement, { ...position, figures }));
}

/** Notes what each person of one party showed, in whatever order, or takes it away with none. */
export function setVotes(
  plan: Plan,
  statement: StatementId,
  party: PartyId,
  shown: readonly number[],
): Plan {
  const position = positionOn(plan, statement);
  const votes = { ...position.votes, [party]: shown.toSorted((one, other) => one - other) };
  return withPosition(plan, statement, { ...position, votes });
}

/** Notes the one reason for where the parties stand now. */
export function setReason(
  plan: Plan,
  statement: StatementId,
  raw: string,
): Result<Plan, "too-long"> {
  const reason = readText(raw, PLAN_LIMITS.reasonCharacters);
  if (!reason.ok) return reason;
  return ok(
    withPosition(plan, statement, { ...positionOn(plan, statement), reason: reason.value }),
  );
}

/** Takes the position on a statement away. */
export function clearPosition(plan: Plan, statement: StatementId): Plan {
  return withPosition(plan, statement, NO_POSITION);
}

/** Puts back a position that was cleared, as it was. */
export function restorePosition(
  plan: Plan,
  statement: StatementId,
  position: Position,
): Result<Plan, PlanReason> {
  const withReason = setReason(plan, statement, position.reason);
  if (!withReason.ok) return withReason;
  const withA = setFigure(withReason.value, statement, "A", position.figures.A);
  const withB = withA.ok ? setFigure(withA.value, statement, "B", position.figures.B) : withA;
  if (!withB.ok) return withB;
  const withVotes = setVotes(withB.value, statement, "A", position.votes.A);
  return ok(setVotes(withVotes, statement, "B", position.votes.B));
}

/**
 * The statements that were talked about: those with a position or a next step, in questionnaire
 * order.
 */
export function discussedStatements(plan: Plan): readonly StatementId[] {
  const stepped = new Set(plan.nextSteps.map(({ statement }) => statement));
  return STATEMENTS.map(({ id }) => id).filter(
    (id) => plan.positions[id] !== undefined || stepped.has(id),
  );
}

export function isFigure(value: unknown): value is number | null {
  return value === null || FIGURES.some((figure) => figure === value);
}

export function isEmptyPosition({ figures, votes, reason }: Position): boolean {
  const isSilent = (party: PartyId) => figures[party] === null && votes[party].length === 0;
  return reason === "" && PARTIES.every(isSilent);
}

/** A position in which nothing is left is none. */
function withPosition(plan: Plan, statement: StatementId, position: Position): Plan {
  const { [statement]: _, ...others } = plan.positions;
  const positions = isEmptyPosition(position) ? others : { ...others, [statement]: position };
  return { ...plan, positions };
}
