import { useEffect, useEffectEvent, useState } from "react";
import { isPressable, keysRest, singleKeysNow, useKeydown } from "#ui/hooks/keys.ts";
import { actionOf, type KeyAction } from "./bindings.ts";

/** So long a further digit of a slide's number is waited for. */
const NUMBER_MS = 1200;

/** What presses a button or follows a link. */
const PRESSING = [" ", "Enter"];

type Keys = {
  readonly onAction: (action: Exclude<KeyAction, "go-to">) => void;
  /** The number of a slide was typed after G. */
  readonly onNumber: (number: number) => void;
};

/**
 * The keys of the presentation, for keyboards and clickers. They rest while one types. A key that is
 * held down acts once.
 */
export function useKeys({ onAction, onNumber }: Keys): void {
  // The digits of a slide's number; null while none is being typed.
  const [digits, setDigits] = useState<string | null>(null);
  const finish = () => {
    if (digits) onNumber(Number(digits));
    setDigits(null);
  };
  const onPause = useEffectEvent(finish);
  useEffect(() => {
    if (!digits) return undefined;
    const timer = setTimeout(onPause, NUMBER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [digits]);
  useKeydown((event) => {
    const { key, repeat, target } = event;
    const action = actionOf(key, singleKeysNow("present"));
    if (action === "start") {
      // Whatever it does here, it must not load the page again: full screen would be gone.
      event.preventDefault();
      if (repeat || (target instanceof Element && target.closest("dialog"))) return;
      finish();
      onAction(action);
      return;
    }
    if (keysRest(event)) return;
    if (digits !== null && !repeat && /^\d$/.test(key)) {
      setDigits(digits + key);
      return;
    }
    if (digits !== null && key === "Enter") {
      event.preventDefault();
      finish();
      return;
    }
    if (action === null || (PRESSING.includes(key) && isPressable(target))) return;
    // What Escape ends else, such as full screen, it still ends.
    if (action !== "leave") event.preventDefault();
    if (repeat) return;
    finish();
    if (action === "go-to") setDigits("");
    else onAction(action);
  });
}
