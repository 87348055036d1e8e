import type { StatementVerdict } from "#domain/comparison/comparison.ts";
import { DIMENSIONS } from "#domain/questionnaire/look-up.ts";
import { type DimensionId, MODULES, type ModuleId } from "#domain/questionnaire/structure.ts";

/** Orders of the list: the conversations', or a figure's. */
export const SORTS = ["talk", "gap", "lowest", "spread", "cannot-judge"] as const;
export type Sort = (typeof SORTS)[number];

/** The kinds of result in the order in which the list begins with them. */
export const VERDICT_KINDS = [
  "not-on-the-same-page",
  "divided",
  "too-little-data",
  "shared-concern",
  "shared-strength",
  "room-to-grow",
] as const satisfies readonly StatementVerdict["kind"][];

/** What of the statements is listed, and how. */
export type ListView = {
  /** null lists all of them. */
  readonly module: ModuleId | null;
  readonly dimension: DimensionId | null;
  readonly verdict: StatementVerdict["kind"] | null;
  readonly sort: Sort;
  /** As typed. */
  readonly search: string;
  /** Whether rows show what each party expected of the other. */
  readonly expected: boolean;
};

export const WHOLE_LIST: ListView = {
  module: null,
  dimension: null,
  verdict: null,
  sort: "talk",
  search: "",
  expected: false,
};

/** In characters. */
const LONGEST_SEARCH = 100;

/** Reads the view from the query of an address. What is unknown or contradicts itself is left out. */
export function parseListView(query: string): ListView {
  const given = new URLSearchParams(query);
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => value === given.get(name)) ?? null;
  const module = oneOf(
    "module",
    MODULES.map(({ id }) => id),
  );
  const dimensions = DIMENSIONS.filter((one) => module === null || one.module === module);
  return {
    module,
    dimension: oneOf(
      "value",
      dimensions.map(({ id }) => id),
    ),
    verdict: oneOf("verdict", VERDICT_KINDS),
    sort: oneOf("sort", SORTS) ?? "talk",
    search: [...(given.get("search") ?? "")].slice(0, LONGEST_SEARCH).join(""),
    expected: given.get("expected") === "shown",
  };
}

/** The view as the query of an address, without its `?`; empty for the whole list. */
export function listViewQuery(view: ListView): string {
  const query = new URLSearchParams();
  if (view.module) query.set("module", view.module);
  if (view.dimension) query.set("value", view.dimension);
  if (view.verdict) query.set("verdict", view.verdict);
  if (view.sort !== "talk") query.set("sort", view.sort);
  if (view.search !== "") query.set("search", view.search);
  if (view.expected) query.set("expected", "shown");
  return query.toString();
}

/** Whether every statement is listed in the order of the conversations. */
export function listsAll(view: ListView): boolean {
  return listViewQuery({ ...view, expected: false }) === "";
}
