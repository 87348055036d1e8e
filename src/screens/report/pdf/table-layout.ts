import type { VerdictTone } from "#charts/verdict-glyph.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { DotSpec, TableCell, TableColumn } from "./document-model.ts";
import { type LaidText, layText } from "./draw-text.ts";
import { CONTENT_WIDTH, STYLES } from "./page-format.ts";
import type { Paper } from "./paper.ts";

export const PADDING = 4.5;
export const HEAD_MARK = 7;
export const VERDICT_MARK = 12;
export const DOTS_HEIGHT = 30;

const GUTTER = 10;
const HEAD_MARK_ROOM = 10;
const VERDICT_ROOM = 17;

export type LaidCell = {
  /** From the left edge of the text. */
  readonly x: number;
  readonly width: number;
  /** What the text leaves free for the sign at its left. */
  readonly room: number;
  readonly text: LaidText;
  readonly below: LaidText | null;
  readonly mark:
    | { readonly kind: "party"; readonly party: PartyId }
    | { readonly kind: "verdict"; readonly tone: VerdictTone }
    | null;
  readonly dots: DotSpec | null;
};

export type LaidRow = { readonly cells: readonly LaidCell[]; readonly height: number };

/** The head of a table. */
export function layHead(paper: Paper, columns: readonly TableColumn[]): LaidRow {
  const places = placesOf(columns);
  const cells = columns.map(({ heading, party }, index): LaidCell => {
    const { x, width } = places[index] ?? NO_PLACE;
    const room = party === null ? 0 : HEAD_MARK_ROOM;
    return {
      x,
      width,
      room,
      text: layText(paper, heading, width - room, STYLES.columnHead),
      below: null,
      mark: party === null ? null : { kind: "party", party },
      dots: null,
    };
  });
  return withHeight(cells);
}

/** One row of a table. */
export function layRow(
  paper: Paper,
  columns: readonly TableColumn[],
  row: readonly TableCell[],
): LaidRow {
  const places = placesOf(columns);
  const cells = row.map((cell, index): LaidCell => {
    const { x, width } = places[index] ?? NO_PLACE;
    const room = roomOf(cell, columns[index]?.party ?? null);
    const style = cell.look === "strong" ? STYLES.cellStrong : STYLES.cell;
    return {
      x,
      width,
      room,
      text: layText(paper, cell.text, width - room, style, index === 0 ? "even" : "filled"),
      below: cell.below === null ? null : layText(paper, cell.below, width - room, STYLES.small),
      mark: cell.tone === null ? null : { kind: "verdict", tone: cell.tone },
      dots: cell.dots,
    };
  });
  return withHeight(cells);
}

type Place = { readonly x: number; readonly width: number };

const NO_PLACE: Place = { x: 0, width: 0 };

function placesOf(columns: readonly TableColumn[]): readonly Place[] {
  const fixed = columns.reduce((sum, { width }) => sum + (width ?? 0), 0);
  const free = columns.filter(({ width }) => width === null).length;
  const left = CONTENT_WIDTH - fixed - GUTTER * (columns.length - 1);
  let x = 0;
  return columns.map(({ width }) => {
    const place = { x, width: width ?? left / free };
    x += place.width + GUTTER;
    return place;
  });
}

function roomOf({ tone }: TableCell, party: PartyId | null): number {
  if (tone !== null) return VERDICT_ROOM;
  return party === null ? 0 : HEAD_MARK_ROOM;
}

function withHeight(cells: readonly LaidCell[]): LaidRow {
  const heights = cells.map(({ text, below, dots }) =>
    dots === null ? text.height + (below?.height ?? 0) : DOTS_HEIGHT - PADDING,
  );
  return { cells, height: Math.max(...heights) + 2 * PADDING };
}
