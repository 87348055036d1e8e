import type { LocalDate } from "../assessment/assessment.ts";
import { foldedName } from "../assessment/name.ts";
import { otherParty, PARTIES } from "../assessment/party.ts";
import { CORE_MODULE, DIMENSIONS } from "../questionnaire/look-up.ts";
import type { DimensionId } from "../questionnaire/structure.ts";
import { isLookOverdue, overdueSteps } from "./due.ts";
import { sideNamed } from "./our-side.ts";
import type { Partnership } from "./partnership.ts";

/** Orders of the rows that no dimension gives. */
export const ORDERS = ["talk", "name", "own", "date", "people", "look", "overdue"] as const;

/** What rows are sorted by; a dimension by its gap. */
export type Order = (typeof ORDERS)[number] | DimensionId;

/** On how many of a partnership's core dimensions the parties are not on the same page. */
export type ApartCount = {
  readonly apart: number;
  /** Of them, those that hinge on no single person. */
  readonly firm: number;
  /** Core dimensions of which anything can be told. */
  readonly told: number;
};

const CORE = DIMENSIONS.filter(({ module }) => module === CORE_MODULE).map(({ id }) => id);

/** Counted over the core, which every assessment asks. */
export function apartCount({ newest }: Pick<Partnership, "newest">): ApartCount {
  const told = CORE.flatMap((id) => newest?.cells[id] ?? []).filter(
    ({ verdict }) => verdict !== "too-little-data",
  );
  const apart = told.filter(({ verdict }) => verdict === "not-on-the-same-page");
  const firm = apart.filter(({ firmness }) => firmness === "firm");
  return { apart: apart.length, firm: firm.length, told: told.length };
}

type Look = { readonly order: Order; readonly we: string | null; readonly today: LocalDate };

/** Sorted so that what needs attention first comes first; what is equal, and what is unknown, by name. */
export function sortPartnerships(
  partnerships: readonly Partnership[],
  { order, we, today }: Look,
): readonly Partnership[] {
  const byAlphabet = new Intl.Collator().compare;
  const key = keyOf(order, today);
  return partnerships
    .map((partnership) => ({
      partnership,
      key: key(partnership),
      name: sortedName(partnership, we),
    }))
    .toSorted((one, other) => compareKeys(one.key, other.key) || byAlphabet(one.name, other.name))
    .map(({ partnership }) => partnership);
}

/** Those of whose parties' names one contains what is searched for. */
export function searchPartnerships(
  partnerships: readonly Partnership[],
  search: string,
): readonly Partnership[] {
  const wanted = foldedName(search);
  return partnerships.filter(({ partyNames }) =>
    PARTIES.some((party) => foldedName(partyNames[party]).includes(wanted)),
  );
}

/** Numbers in the order in which they count; the smaller one comes first. */
type Key = readonly number[];

/** Comes after every figure. */
const LAST = Number.POSITIVE_INFINITY;

function keyOf(order: Order, today: LocalDate): (partnership: Partnership) => Key {
  switch (order) {
    case "talk":
      return (partnership) => talkKey(partnership, today);
    case "name":
      return () => [];
    case "own":
      return ({ newest }) => [newest?.own ? -newest.own.apart : LAST];
    case "date":
      return ({ newest }) => [newest ? -dayNumber(newest.date) : LAST];
    case "people":
      return ({ newest }) => [newest ? Math.min(newest.people.A, newest.people.B) : LAST];
    case "look":
      return ({ nextLook }) => [nextLook === null ? LAST : dayNumber(nextLook)];
    case "overdue":
      return (partnership) => [-overdueSteps(partnership, today)];
    default:
      return ({ newest }) => {
        const gap = newest?.cells[order]?.gap ?? null;
        return [gap === null ? LAST : -Math.abs(gap)];
      };
  }
}

/** Opened before collecting; most dimensions apart, firm ones first; the larger gaps; what is overdue. */
function talkKey(partnership: Partnership, today: LocalDate): Key {
  const { newest } = partnership;
  if (!newest) return [1];
  const { firm, apart } = apartCount(partnership);
  const overdue = overdueSteps(partnership, today) + Number(isLookOverdue(partnership, today));
  return [0, -firm, -apart, -(newest.meanGap ?? 0), -overdue];
}

function dayNumber(date: LocalDate): number {
  return Date.parse(date);
}

function compareKeys(one: Key, other: Key): number {
  for (const [at, figure] of one.entries()) {
    const beside = other[at] ?? figure;
    if (figure !== beside) return figure < beside ? -1 : 1;
  }
  return 0;
}

/** As its row is headed: by the other party's name where we know who "we" are. */
function sortedName(partnership: Partnership, we: string | null): string {
  const { partyNames } = partnership;
  const side = sideNamed(partnership, we);
  if (side === null) return `${partyNames.A} ${partyNames.B}`;
  return partyNames[otherParty(side)];
}
