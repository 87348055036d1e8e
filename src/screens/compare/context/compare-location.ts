import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { isStatementId } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { type ListView, listViewQuery, parseListView, WHOLE_LIST } from "./list-view.ts";

/** A page of the screen. A statement remembers the list that it was opened from. */
export type ComparePlace =
  | { readonly page: "list"; readonly view: ListView }
  | { readonly page: "statement"; readonly id: StatementId; readonly view: ListView }
  | { readonly page: "party"; readonly party: PartyId }
  | { readonly page: "method" };

/**
 * Reads what stands behind the step in the address, such as `statement/voice?sort=gap`. The query lies
 * behind the `#` with the rest, so that it reaches no server. Anything unknown is the whole list.
 */
export function parsePlace(rest: string): ComparePlace {
  const [path = "", ...queries] = rest.split("?");
  const [page = "", which = ""] = path.split("/");
  const view = parseListView(queries.join("?"));
  if (page === "statement" && isStatementId(which)) return { page, id: which, view };
  const party = PARTIES.find((candidate) => candidate === which);
  if (page === "party" && party) return { page, party };
  if (page === "method") return { page };
  return { page: "list", view };
}

/** What stands behind the step in the address, from its `/` on; empty for the whole list. */
export function placeRest(place: ComparePlace): string {
  switch (place.page) {
    case "list":
      return withQuery("/", place.view).replace(/^\/$/u, "");
    case "statement":
      return withQuery(`/statement/${place.id}`, place.view);
    case "party":
      return `/party/${place.party}`;
    case "method":
      return "/method";
  }
}

function withQuery(path: string, view: ListView): string {
  const query = listViewQuery(view);
  return query === "" ? path : `${path}?${query}`;
}

/** The list that a page belongs to. */
export function listOf(place: ComparePlace): ListView {
  return place.page === "list" || place.page === "statement" ? place.view : WHOLE_LIST;
}
