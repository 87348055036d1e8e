import type { ReactNode } from "react";
import { PartyShape } from "#charts/marks/party-mark.tsx";
import type { PartyId } from "#domain/assessment/party.ts";
import parties from "../party.module.css";
import covering from "./covering-radio.module.css";
import styles from "./option.module.css";

/** In a box of 20. */
const MARK_SIZE = 14;

type OptionProps = {
  readonly party: PartyId;
  readonly id: string;
  readonly name: string;
  readonly value: string | number;
  /** The key that chooses it. */
  readonly digit: number;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
};

/** One of several, as a row with the party's shape: hollow, and filled once it is the answer. */
export function Option(props: OptionProps) {
  const { party, id, name, value, digit, checked, onChoose, children } = props;
  return (
    <label className={`${styles["option"]} ${parties[party]}`}>
      <input
        type="radio"
        id={id}
        className={covering["radio"]}
        name={name}
        value={value}
        checked={checked}
        onChange={onChoose}
      />
      <Row party={party} digit={digit}>
        {children}
      </Row>
    </label>
  );
}

type RowProps = Pick<OptionProps, "party" | "digit" | "children">;

function Row({ party, digit, children }: RowProps) {
  return (
    <span className={styles["row"]}>
      <svg className={styles["mark"]} viewBox="-10 -10 20 20" aria-hidden="true">
        <PartyShape party={party} size={MARK_SIZE} />
      </svg>
      <span className={styles["text"]}>{children}</span>
      <span className={styles["digit"]} aria-hidden="true">
        {digit}
      </span>
    </span>
  );
}
