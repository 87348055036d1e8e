import { isPressable, keysRest, useKeydown } from "#ui/keys.ts";

type Shortcuts = {
  /** Whether single keys answer. Enter always moves on: it is no character that one types. */
  readonly digits: boolean;
  /** A digit, and where the focus was; – counts as 0. */
  readonly onDigit: (digit: number, target: EventTarget | null) => void;
  readonly onNext: () => void;
};

/** Digits answer, Enter moves on; all rest while one types. */
export function useShortcuts({ digits, onDigit, onNext }: Shortcuts): void {
  useKeydown((event) => {
    if (event.repeat || keysRest(event, "input:not([type=radio])")) return;
    const digit = digits ? digitOf(event.key) : null;
    const isNext = event.key === "Enter" && !isPressable(event.target);
    if (!isNext && digit === null) return;
    event.preventDefault();
    if (digit === null) onNext();
    else onDigit(digit, event.target);
  });
}

function digitOf(key: string): number | null {
  if (key === "-" || key === "–") return 0;
  return /^\d$/.test(key) ? Number(key) : null;
}
