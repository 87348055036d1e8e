import { type ReactNode, Suspense, useDeferredValue } from "react";
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

/**
 * What may have to be fetched first. It is drawn as deferred: for what replaces a fallback React lets
 * 300 ms pass, and what is deferred leaves what was there and comes as soon as it can.
 */
export function Awaited({ children }: { readonly children: ReactNode }) {
  const isDue = useDeferredValue(true, false);
  return <Suspense fallback={<Waiting />}>{isDue ? children : <Waiting />}</Suspense>;
}

/** Above what is still shown, where the next screen takes long to come. */
export function Coming() {
  return <div className={styles["coming"]} aria-hidden="true" />;
}
