import type { Point } from "#charts/geometry.ts";
import { MarkShape } from "#charts/mark-shape.tsx";
import type { PartyId } from "#domain/assessment/party.ts";

/** The size for which the strokes of a mark are drawn. */
const DRAWN = 18;

type ChartMarkProps = {
  readonly party: PartyId;
  readonly at: Point;
  /** Diameter in pixels. */
  readonly size: number;
  readonly hollow?: boolean;
  /** Of an earlier round. */
  readonly small?: boolean;
};

/** A party's mark with strokes that grow with it. */
export function ChartMark({ party, at, size, hollow = false, small = false }: ChartMarkProps) {
  return (
    <g transform={`translate(${at.x} ${at.y}) scale(${size / DRAWN})`}>
      <MarkShape party={party} at={{ x: 0, y: 0 }} size={DRAWN} hollow={hollow} small={small} />
    </g>
  );
}
