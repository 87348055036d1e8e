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

/** Above what is still shown, where the next screen takes long to come. */
export function Coming() {
  return <div className={styles["coming"]} aria-hidden="true" />;
}
