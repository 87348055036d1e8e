import type { PartyId } from "#domain/assessment/party.ts";
import type { Point } from "../geometry.ts";
import { MARK_STROKE, type MarkLook, PARTY_PAINT } from "./party-look.ts";
import { PartyShape } from "./party-mark.tsx";

type ChartMarkProps = {
  readonly party: PartyId;
  readonly at: Point;
  /** Diameter in user units. */
  readonly size: number;
  readonly look?: MarkLook;
};

/** A party's mark within a chart; a filled one has a rim that parts it from what lies below. */
export function ChartMark({ party, at, size, look = "filled" }: ChartMarkProps) {
  const colour = PARTY_PAINT[party];
  const width = size * MARK_STROKE[look];
  const paint =
    look === "filled"
      ? { fill: colour, stroke: "var(--surface)", paintOrder: "stroke" }
      : { fill: "var(--surface)", stroke: colour };
  return (
    <g {...paint} strokeWidth={width} strokeDasharray={look === "hollow" ? width : undefined}>
      <PartyShape party={party} at={at} size={size} />
    </g>
  );
}
