import { useSyncExternalStore } from "react";

/** Below this a chart is drawn for a phone: letters would shrink with the picture. */
const NARROW = "(width < 32rem)";

/** Whether the page is as narrow as a phone, or zoomed until it is. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow, () => false);
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia?.(NARROW);
  query?.addEventListener("change", onChange);
  return () => {
    query?.removeEventListener("change", onChange);
  };
}

function isNarrow(): boolean {
  return window.matchMedia?.(NARROW).matches ?? false;
}
