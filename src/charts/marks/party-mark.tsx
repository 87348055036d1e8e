import type { PartyId } from "#domain/assessment/party.ts";
import { diamond, type Point } from "../geometry.ts";
import styles from "./party-mark.module.css";

const CENTRE: Point = { x: 0, y: 0 };

type PartyMarkProps = { readonly party: PartyId; readonly hollow?: boolean };

/** A party's mark beside its name; hollow for what is expected. */
export function PartyMark({ party, hollow = false }: PartyMarkProps) {
  const look = `${styles["mark"]} ${styles[party]} ${hollow ? styles["hollow"] : ""}`;
  return (
    <svg className={look} viewBox="-10 -10 20 20" aria-hidden="true">
      <PartyShape party={party} size={16} />
    </svg>
  );
}

type PartyShapeProps = {
  readonly party: PartyId;
  readonly at?: Point;
  /** Diameter in user units. */
  readonly size: number;
};

/** The outline of a party's mark: A a circle, B a diamond of like weight. */
export function PartyShape({ party, at = CENTRE, size }: PartyShapeProps) {
  if (party === "A") return <circle cx={at.x} cy={at.y} r={size / 2} />;
  return <path d={diamond(at, size)} />;
}
