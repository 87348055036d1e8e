import { useEffect } from "react";

/** ← and → lead to the neighbours' addresses; they rest while one types or chooses. */
export function usePageKeys(previous: string | null, next: string | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const address = { ArrowLeft: previous, ArrowRight: next }[event.key];
      if (address === undefined || address === null) return;
      event.preventDefault();
      if (!event.repeat) location.hash = address;
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [previous, next]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input, textarea, select, dialog *");
}
