import { useEffect, useRef } from "react";
import { type Answer, isRating } from "#domain/answers/answer-sheet.ts";

type Shortcuts = {
  /** Whether single keys answer. Enter always moves on: it is no character that one types. */
  readonly digits: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onNext: () => void;
};

/** Keys 1–5 answer, 0 or – says "cannot judge", Enter moves on; all rest while one types. */
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
      const answer = answerOf(event.key);
      if (answer === null || !latest.current.digits) return;
      event.preventDefault();
      latest.current.onAnswer(answer);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}

function answerOf(key: string): Answer | null {
  if (key === "0" || key === "-" || key === "–") return "cannot-judge";
  const digit = /^[1-5]$/.test(key) ? Number(key) : null;
  return isRating(digit) ? digit : null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "radio";
  return target.isContentEditable || target.matches("textarea, select, dialog *");
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, summary") !== null;
}
