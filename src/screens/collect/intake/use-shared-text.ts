import { useEffect, useEffectEvent } from "react";

/** Takes the text that another program shared, which came with the address as its state. */
export function useSharedText(onText: (text: string) => void): void {
  const take = useEffectEvent(onText);
  useEffect(() => {
    const text: unknown = history.state;
    if (typeof text !== "string") return;
    // Once: a page that is loaded again says nothing of it any more.
    history.replaceState(null, "");
    take(text);
  }, []);
}
