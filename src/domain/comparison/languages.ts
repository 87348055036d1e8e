import { PARTIES, type PerParty, perParty } from "../assessment/party.ts";
import type { Mode } from "../assessment/survey-configuration.ts";
import { LANGUAGES, type Language } from "../questionnaire/language.ts";
import type { OpenedSheet } from "./comparison.ts";
import { showsFigures } from "./suppression.ts";

/** The language in which more than half of a party answered, or null. */
function mostUsed(sheets: readonly OpenedSheet[]): Language | null {
  const isMost = (language: Language) =>
    sheets.filter((sheet) => sheet.language === language).length * 2 > sheets.length;
  return LANGUAGES.find(isMost) ?? null;
}

/**
 * Whether most of one party answered in another language than most of the other: words of a scale are
 * never equally strong in two languages, so that a part of a small difference may come from them.
 *
 * In confidential mode it is said where both parties have the three people that a figure needs: it
 * then says of nobody in which language they answered, since of three one may be the exception. Of
 * one or two, "most" would be each of them.
 */
export function differInLanguage(sheets: PerParty<readonly OpenedSheet[]>, mode: Mode): boolean {
  if (!PARTIES.every((party) => showsFigures(mode, sheets[party].length))) return false;
  const { A, B } = perParty((party) => mostUsed(sheets[party]));
  return A !== null && B !== null && A !== B;
}
