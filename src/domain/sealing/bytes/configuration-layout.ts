import { isOwn, STATEMENTS } from "../../questionnaire/look-up.ts";
import { OWN_IDS, type StatementId } from "../../questionnaire/structure.ts";

/** How many statements each questionnaire version has, from version 1. FROZEN: a version appends. */
const STATEMENT_COUNTS: readonly number[] = [64];

/** The highest questionnaire version that this Samsyn knows. */
export const NEWEST_VERSION = STATEMENT_COUNTS.length;

/** The bits of the last byte. FROZEN. */
export const FLAGS = {
  expectations: 0b0000_0011,
  importance: 0b0000_0100,
  confidential: 0b0000_1000,
  lookAhead: 0b0001_0000,
  ownStatements: 0b0010_0000,
  openQuestion: 0b0100_0000,
  reserved: 0b1000_0000,
} as const;

/** The values of a statement's bit: absent is 0. */
export const ASKED = [true] as const;

/** The statements in the order of their bits: those of a version, own ones behind them; null for no version. */
export function placesOf(questionnaireVersion: number): readonly StatementId[] | null {
  const count = STATEMENT_COUNTS[questionnaireVersion - 1];
  if (count === undefined) return null;
  const ours = STATEMENTS.map(({ id }) => id).filter((id) => !isOwn(id));
  return [...ours.slice(0, count), ...OWN_IDS];
}
