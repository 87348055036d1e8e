import styles from "./waiting.module.css";

/** Calm and wordless: shown while a screen or its words arrive. */
export function Waiting() {
  return (
    <div className={styles["waiting"]} aria-hidden="true">
      <span className={styles["line"]} />
      <span className={styles["line"]} />
    </div>
  );
}
