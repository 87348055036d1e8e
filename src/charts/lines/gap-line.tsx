import type { VerdictKind } from "#domain/comparison/comparison.ts";
import { verdictGlyph, verdictTone } from "../marks/verdict-glyph.ts";
import styles from "./gap-line.module.css";

/** In units of the drawing. */
const SIZE = { width: 160, height: 64, mark: 9 } as const;

/** The widest difference that the scale allows, in scale points. */
const WIDEST = 4;

export type GapPoint = {
  /** Difference between the parties in scale points, -4 to 4; the line shows its size. */
  readonly gap: number;
  readonly verdict: VerdictKind;
};

type GapLineProps = {
  /** Two or more, in the order of time. */
  readonly points: readonly GapPoint[];
  /** All that the drawing says, in words. */
  readonly words: string;
};

/** What became of a difference: a line from round to round, each point the sign of its verdict. */
export function GapLine({ points, words }: GapLineProps) {
  const placed = points.map(({ gap, verdict }, at) => ({
    verdict,
    ...placeOf(at, points.length, gap),
  }));
  return (
    <svg
      className={styles["line"]}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={words}
    >
      <path className={styles["none"]} d={`M0 ${yOf(0)}H${SIZE.width}`} />
      <path
        className={styles["way"]}
        d={placed.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("")}
      />
      {placed.map(({ x, y, verdict }) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          <circle className={styles[verdictTone(verdict)]} r={SIZE.mark} />
          <text className={styles["sign"]} dy="0.35em">
            {verdictGlyph(verdict)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function placeOf(at: number, count: number, gap: number) {
  const room = SIZE.width - 2 * SIZE.mark;
  return { x: SIZE.mark + (room * at) / (count - 1), y: yOf(Math.abs(gap)) };
}

/** No difference lies at the bottom. */
function yOf(size: number): number {
  const room = SIZE.height - 2 * SIZE.mark;
  return SIZE.mark + room * (1 - size / WIDEST);
}
