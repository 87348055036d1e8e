import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import styles from "./dialog.module.css";
import shared from "./shared.module.css";

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, the safe one first. */
  readonly actions: ReactNode;
  /** Takes the whole window, for what others look at too. */
  readonly full?: boolean;
};

/** A modal dialog on the native element: focus stays inside, Escape closes, focus returns. */
export function Dialog({ title, onClose, children, actions, full = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed while it still stands in the page: once it is gone, the focus would not return.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`${styles["dialog"]} ${full ? styles["full"] : ""}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} className={shared["larger"]}>
        {title}
      </h2>
      <div className={styles["body"]}>{children}</div>
      <div className={styles["actions"]}>{actions}</div>
    </dialog>
  );
}
