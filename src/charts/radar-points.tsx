import { PARTIES } from "#domain/assessment/party.ts";
import type { RadarLayout } from "./radar-geometry.ts";
import { pointAt } from "./radar-labels.ts";
import styles from "./radar-points.module.css";
import { useRovingFocus } from "./use-roving-focus.ts";

/** How far around a mark its ring lies, and how wide an axis answers to the pointer. */
const RING = 11;
const REACH = 36;

type RadarPointsProps = {
  readonly layout: RadarLayout;
  /** What stands on each axis, in words. */
  readonly words: readonly string[];
  /** The axis that is looked at, or null for none. */
  readonly onLook: (axis: number | null) => void;
};

/**
 * One stop per axis for keyboard, pointer and screen reader: Tab leads to the chart, the arrow keys
 * from axis to axis, and a ring shows where one is.
 */
export function RadarPoints({ layout, words, onLook }: RadarPointsProps) {
  const stopAt = useRovingFocus(words.length, onLook);
  return (
    <g>
      {words.map((said, axis) => (
        <g key={said} className={styles["point"]} role="img" aria-label={said} {...stopAt(axis)}>
          <AxisTarget layout={layout} axis={axis} />
        </g>
      ))}
    </g>
  );
}

type AxisTargetProps = { readonly layout: RadarLayout; readonly axis: number };

function AxisTarget({ layout, axis }: AxisTargetProps) {
  const place = layout.axes[axis];
  if (!place) return null;
  const { centre, radius } = layout;
  const { box } = place.label;
  const inner = pointAt(centre, place.angle, radius / 6);
  const marks = PARTIES.flatMap((party, index) => {
    const point = layout.series[index]?.points.find((one) => one.axis === axis);
    return point ? [{ party, x: point.x, y: point.y }] : [];
  });
  return (
    <>
      <line
        className={styles["target"]}
        x1={inner.x}
        y1={inner.y}
        x2={place.end.x}
        y2={place.end.y}
        strokeWidth={REACH}
      />
      <rect
        className={styles["around"]}
        x={box.x - RING / 2}
        y={box.y - RING / 4}
        width={box.width + RING}
        height={box.height + RING / 2}
        rx={RING / 2}
      />
      {marks.map(({ party, x, y }) => (
        <circle key={party} className={styles["ring"]} cx={x} cy={y} r={RING} />
      ))}
    </>
  );
}
