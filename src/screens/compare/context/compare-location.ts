import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { isStatementId } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { type ListView, listViewQuery, parseListView, WHOLE_LIST } from "./list-view.ts";

/** A page of the screen. A statement remembers the list that it was opened from. */
export type CompareLocation =
  | { readonly page: "list"; readonly view: ListView }
  | { readonly page: "statement"; readonly id: StatementId; readonly view: ListView }
  | { readonly page: "party"; readonly party: PartyId }
  | { readonly page: "method" };

/**
 * Reads what stands behind the step in the address, such as `statement/voice?sort=gap`. The query lies
 * behind the `#` with the rest, so that it reaches no server. Anything unknown is the whole list.
 */
export function parseCompareLocation(rest: string): CompareLocation {
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
export function compareLocationRest(location: CompareLocation): string {
  switch (location.page) {
    case "list":
      return withQuery("/", location.view).replace(/^\/$/u, "");
    case "statement":
      return withQuery(`/statement/${location.id}`, location.view);
    case "party":
      return `/party/${location.party}`;
    case "method":
      return "/method";
  }
}

function withQuery(path: string, view: ListView): string {
  const query = listViewQuery(view);
  return query === "" ? path : `${path}?${query}`;
}

/** The list that a page belongs to. */
export function listOf(location: CompareLocation): ListView {
  return location.page === "list" || location.page === "statement" ? location.view : WHOLE_LIST;
}
