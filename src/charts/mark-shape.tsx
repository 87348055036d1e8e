import type { PartyId } from "#domain/assessment/party.ts";
import type { Point } from "./geometry.ts";
import styles from "./mark-shape.module.css";

type MarkShapeProps = {
  readonly party: PartyId;
  readonly at: Point;
  /** Diameter in user units. */
  readonly size: number;
  /** What a party expected of the other, in the shape of the party that expected it. */
  readonly hollow?: boolean;
  /** Of an earlier round: a whole thin outline. */
  readonly small?: boolean;
};

/** A party's mark within a chart: A a circle, B a diamond of like weight. */
export function MarkShape({ party, at, size, hollow = false, small = false }: MarkShapeProps) {
  const look = `${styles["mark"]} ${styles[party]} ${hollow ? styles["hollow"] : ""} ${small ? styles["small"] : ""}`;
  if (party === "A") return <circle className={look} cx={at.x} cy={at.y} r={size / 2} />;
  const reach = size * 0.62;
  const { x, y } = at;
  const path = `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`;
  return <path className={look} d={path} />;
}
