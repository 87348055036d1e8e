import type { ReactNode } from "react";
import styles from "./cannot-judge-option.module.css";
import covering from "./covering-radio.module.css";

type CannotJudgeOptionProps = {
  readonly id?: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
};

/** An answer that is no point of the scale, set apart from it. */
export function CannotJudgeOption({ children, onChoose, ...radio }: CannotJudgeOptionProps) {
  return (
    <label className={styles["apart"]}>
      <input {...radio} type="radio" className={covering["radio"]} onChange={onChoose} />
      <span className={styles["quiet"]}>{children}</span>
    </label>
  );
}
