import { type ReactNode, useDeferredValue, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import styles from "./fold.module.css";

type FoldProps = {
  /** Whether the address points into it: then it stands open. */
  readonly asked?: boolean;
  readonly head: ReactNode;
  /** What takes long to draw may wait until the part is unfolded, and comes a moment after it. */
  readonly children: (isOpen: boolean) => ReactNode;
};

/** A part that is folded until somebody opens it, or the browser finds something in it; open on paper. */
export function Fold({ asked = false, head, children }: FoldProps) {
  const [before, setBefore] = useState(asked);
  const [isOpen, setIsOpen] = useState(asked);
  const isPrinting = usePrinting();
  if (asked !== before) {
    setBefore(asked);
    if (asked) setIsOpen(true);
  }
  // What was pressed answers at once.
  const isSeen = useDeferredValue(isOpen);
  return (
    <details
      className={styles["fold"]}
      open={isOpen || isPrinting}
      onToggle={({ currentTarget }) => {
        if (!isPrinting) setIsOpen(currentTarget.open);
      }}
    >
      <summary className={styles["head"]}>{head}</summary>
      <div className={styles["body"]}>{children(isSeen || isPrinting)}</div>
    </details>
  );
}

/** Whether the page is being printed; it is drawn anew before the browser takes it. */
function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const begin = () => {
      flushSync(() => {
        setIsPrinting(true);
      });
    };
    const end = () => {
      setIsPrinting(false);
    };
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
