import { createContext, useContext } from "react";
import type { PartyId } from "#domain/assessment/party.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { href, paths } from "#platform/paths.ts";
import { type CompareLocation, compareLocationRest } from "./compare-location.ts";
import type { ListView } from "./list-view.ts";

/** Where the links of the screen lead. */
export type CompareLinks = {
  /** The list as it was last looked at. */
  readonly list: string;
  readonly statement: (id: StatementId) => string;
  readonly party: (party: PartyId) => string;
  readonly method: string;
};

/** The address of a page of an assessment's comparison. */
export function compareAddress(assessmentId: string, location: CompareLocation): string {
  return href(`${paths.step(assessmentId, "compare")}${compareLocationRest(location)}`);
}

/** The links of one assessment's comparison; those to statements carry the list along. */
export function compareLinks(assessmentId: string, view: ListView): CompareLinks {
  return {
    list: compareAddress(assessmentId, { page: "list", view }),
    statement: (id) => compareAddress(assessmentId, { page: "statement", id, view }),
    party: (party) => compareAddress(assessmentId, { page: "party", party }),
    method: compareAddress(assessmentId, { page: "method" }),
  };
}

export const CompareLinksContext = createContext<CompareLinks | null>(null);

export function useCompareLinks(): CompareLinks {
  const links = useContext(CompareLinksContext);
  if (!links) throw new Error("the links of the screen are given by the screen");
  return links;
}
