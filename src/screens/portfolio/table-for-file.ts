import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { otherParty } from "#domain/assessment/party.ts";
import { overdueSteps } from "#domain/portfolio/due.ts";
import { apartCount } from "#domain/portfolio/order.ts";
import { sideNamed } from "#domain/portfolio/our-side.ts";
import type { Partnership } from "#domain/portfolio/partnership.ts";
import { DIMENSIONS } from "#domain/questionnaire/look-up.ts";
import type { DimensionId } from "#domain/questionnaire/structure.ts";
import type { CsvCell } from "#platform/channels/files/csv-file.ts";
import { ourGap } from "./our-gap.ts";

/** With what the rows are made. */
type Look = {
  /** The name of our organisation; without one, the first party of each is "we". */
  readonly we: string | null;
  readonly today: LocalDate;
};

/** A table for a file. */
export type FileTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
};

const FACTS = [
  "we",
  "partner",
  "opened",
  "people_we",
  "people_partner",
  "areas_apart",
  "areas_told",
  "own_apart",
  "own_told",
  "next_look",
  "open_steps",
  "overdue_steps",
] as const;

/** Every dimension that some row was asked, in questionnaire order. */
function askedIn(partnerships: readonly Partnership[]): readonly DimensionId[] {
  return DIMENSIONS.map(({ id }) => id).filter((id) =>
    partnerships.some(({ newest }) => newest?.cells[id]),
  );
}

/** The partnerships as a table; a gap above 0 says that we rate it higher. */
export function tableForFile(partnerships: readonly Partnership[], { we, today }: Look): FileTable {
  const dimensions = askedIn(partnerships);
  const columns = [
    ...FACTS,
    ...dimensions.flatMap((id) => [`${id}_verdict`, `${id}_gap`, `${id}_trend`]),
  ];
  const rows = partnerships.map((partnership) => {
    const side = sideNamed(partnership, we) ?? "A";
    return [
      ...factCells(partnership, side, today),
      ...dimensions.flatMap((id) => dimensionCells(partnership, id, side)),
    ];
  });
  return { columns, rows };
}

function factCells(partnership: Partnership, side: PartyId, today: LocalDate): readonly CsvCell[] {
  const { newest, partyNames, nextLook, openSteps } = partnership;
  const other = otherParty(side);
  const { apart, told } = apartCount(partnership);
  const facts: Readonly<Record<(typeof FACTS)[number], CsvCell>> = {
    we: partyNames[side],
    partner: partyNames[other],
    opened: newest?.date ?? null,
    people_we: newest?.people[side] ?? null,
    people_partner: newest?.people[other] ?? null,
    areas_apart: newest ? apart : null,
    areas_told: newest ? told : null,
    own_apart: newest?.own?.apart ?? null,
    own_told: newest?.own?.told ?? null,
    next_look: nextLook,
    open_steps: openSteps.length,
    overdue_steps: overdueSteps(partnership, today),
  };
  return FACTS.map((fact) => facts[fact]);
}

function dimensionCells(
  { newest }: Partnership,
  dimension: DimensionId,
  side: PartyId,
): readonly CsvCell[] {
  const cell = newest?.cells[dimension];
  if (!cell) return [null, null, null];
  return [cell.verdict, cell.gap === null ? null : ourGap(cell.gap, side), cell.trend];
}
