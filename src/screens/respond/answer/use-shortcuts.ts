import { useEffect, useRef } from "react";

type Shortcuts = {
  /** Whether single keys answer. Enter always moves on: it is no character that one types. */
  readonly digits: boolean;
  /** A digit, and where the focus was; – counts as 0. */
  readonly onDigit: (digit: number, target: EventTarget | null) => void;
  readonly onNext: () => void;
};

/** Digits answer, Enter moves on; all rest while one types. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "Enter") {
        if (isPressable(event.target)) return;
        event.preventDefault();
        latest.current.onNext();
        return;
      }
      const digit = digitOf(event.key);
      if (digit === null || !latest.current.digits) return;
      event.preventDefault();
      latest.current.onDigit(digit, event.target);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}

function digitOf(key: string): number | null {
  if (key === "-" || key === "–") return 0;
  return /^\d$/.test(key) ? Number(key) : null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "radio";
  return target.isContentEditable || target.matches("textarea, select, dialog *");
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, summary") !== null;
}
