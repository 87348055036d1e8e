import { statementById } from "../questionnaire/look-up.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import type { Answer } from "./answer-sheet.ts";

const MIDDLE = 3;

/** Whether this answer to the statement asks in whose favour the balance tips: 3 or lower. */
export function asksBalance(statement: StatementId, answer: Answer | undefined): boolean {
  const isLow = typeof answer === "number" && answer <= MIDDLE;
  return isLow && statementById(statement).marks.includes("balance");
}
