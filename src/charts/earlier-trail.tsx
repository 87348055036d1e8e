import { ChartMark } from "./chart-mark.tsx";
import type { DotTrail } from "./dot-geometry.ts";
import styles from "./earlier-trail.module.css";

/** Where a party stood in the earlier round: a small hollow mark, a dotted line to where it stands. */
export function EarlierTrail({ trail: { party, from, to, size } }: { readonly trail: DotTrail }) {
  return (
    <g>
      <line
        className={`${styles["trail"]} ${styles[party]}`}
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
      />
      <ChartMark party={party} at={from} size={size} look="earlier" />
    </g>
  );
}
