import { PARTIES } from "../assessment/party.ts";
import type { AnswerComparison } from "./comparison.ts";

/** Whether there is a mean to tell: of either party, and not hidden. */
export function isTold({ parties }: AnswerComparison): boolean {
  return PARTIES.some((party) => parties[party].mean !== null);
}
