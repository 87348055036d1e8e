import type { PerParty } from "#domain/assessment/party.ts";
import { PartyMark } from "#ui/party-mark.tsx";
import styles from "./party-legend.module.css";

type PartyLegendProps = {
  readonly partyNames: PerParty<string>;
  /** A quiet word behind each name, such as the number of people. */
  readonly notes?: PerParty<string>;
};

/** Which mark is whose. */
export function PartyLegend({ partyNames, notes }: PartyLegendProps) {
  return (
    <ul className={styles["legend"]}>
      <li>
        <PartyMark shape="circle" /> <strong>{partyNames.A}</strong>{" "}
        <span className={styles["note"]}>{notes?.A}</span>
      </li>
      <li>
        <PartyMark shape="diamond" /> <strong>{partyNames.B}</strong>{" "}
        <span className={styles["note"]}>{notes?.B}</span>
      </li>
    </ul>
  );
}
