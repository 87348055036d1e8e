import { RELATIONSHIPS, type Relationship } from "../answers/answer-sheet.ts";
import { PARTIES, type PerParty, perParty } from "../assessment/party.ts";
import type { Mode } from "../assessment/survey-configuration.ts";
import type { OpenedSheet, RelationshipComparison } from "./comparison.ts";
import { showsDetails, showsFigures } from "./suppression.ts";

type Choice = { readonly relationship: Relationship; readonly people: number };

function choicesOf(sheets: readonly OpenedSheet[]): readonly Choice[] {
  return RELATIONSHIPS.map((relationship) => ({
    relationship,
    people: sheets.filter((sheet) => sheet.relationship === relationship).length,
  })).filter(({ people }) => people > 0);
}

function total(choices: readonly Choice[]): number {
  return choices.reduce((sum, { people }) => sum + people, 0);
}

/** Where details are hidden, a tie would spell out who chose what: then only a clear choice shows. */
function mostChosen(choices: readonly Choice[], mode: Mode): readonly Relationship[] {
  const most = Math.max(...choices.map(({ people }) => people));
  const chosen = choices
    .filter(({ people }) => people === most)
    .map(({ relationship }) => relationship);
  if (showsDetails(mode, total(choices))) return chosen;
  return showsFigures(mode, total(choices)) && chosen.length === 1 ? chosen : [];
}

/**
 * What each party takes the relationship to be. The parties differ where no relationship is among the
 * most chosen of both. null where nobody of either party chose one.
 */
export function compareRelationship(
  sheets: PerParty<readonly OpenedSheet[]>,
  mode: Mode,
): RelationshipComparison | null {
  const choices = perParty((party) => choicesOf(sheets[party]));
  if (PARTIES.every((party) => choices[party].length === 0)) return null;
  const most = perParty((party) => mostChosen(choices[party], mode));
  const bothChose = PARTIES.every((party) => most[party].length > 0);
  return {
    parties: perParty((party) => {
      if (!showsDetails(mode, total(choices[party]))) return {};
      return Object.fromEntries(
        choices[party].map(({ relationship, people }) => [relationship, people]),
      );
    }),
    mostChosen: most,
    differ: bothChose && !most.A.some((relationship) => most.B.includes(relationship)),
  };
}
