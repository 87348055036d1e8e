import { PartyMark } from "#charts/marks/party-mark.tsx";
import type { PartyId } from "#domain/assessment/party.ts";
import { useStage } from "../../stage/stage-context.ts";
import styles from "../slides.module.css";

/** A party's sign and name. */
export function PartyName({ party }: { readonly party: PartyId }) {
  const { partyNames } = useStage();
  return (
    <span>
      <PartyMark party={party} /> <span translate="no">{partyNames[party]}</span>
    </span>
  );
}

/** Whose sign is whose, in a line. */
export function PartyNames() {
  return (
    <p className={styles["names"]}>
      <PartyName party="A" />
      <PartyName party="B" />
    </p>
  );
}
