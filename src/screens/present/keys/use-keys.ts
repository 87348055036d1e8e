import { useEffect, useRef } from "react";
import { actionOf, type KeyAction } from "./bindings.ts";
import { singleKeysNow } from "./single-keys.ts";

/** So long a further digit of a slide's number is waited for. */
const NUMBER_MS = 1200;

type Keys = {
  readonly onAction: (action: Exclude<KeyAction, "go-to">) => void;
  /** The number of a slide was typed after G. */
  readonly onNumber: (number: number) => void;
};

/**
 * The keys of the presentation, for keyboards and clickers. They rest while one types. A key that is
 * held down acts once.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    let digits: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      clearTimeout(timer);
      if (digits) latest.current.onNumber(Number(digits));
      digits = null;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = actionOf(event.key, singleKeysNow());
      if (action === "start") {
        // Whatever it does here, it must not load the page again: full screen would be gone.
        event.preventDefault();
        if (event.repeat || isInDialog(event.target)) return;
        finish();
        latest.current.onAction(action);
        return;
      }
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      if (digits !== null && !event.repeat && /^\d$/.test(event.key)) {
        digits += event.key;
        clearTimeout(timer);
        timer = setTimeout(finish, NUMBER_MS);
        return;
      }
      if (digits !== null && event.key === "Enter") {
        event.preventDefault();
        finish();
        return;
      }
      if (action === null || (PRESSING.includes(event.key) && isPressable(event.target))) return;
      event.preventDefault();
      if (event.repeat) return;
      finish();
      if (action === "go-to") digits = "";
      else latest.current.onAction(action);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}

/** What presses a button or follows a link. */
const PRESSING = [" ", "Enter"];

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("dialog") !== null;
}

/** Where keys write, choose or belong to an open dialog. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches("input, textarea, select") || isInDialog(target)
  );
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, summary") !== null;
}
