import { useSyncExternalStore } from "react";

/** As in frame.module.css: below this the steps stand in a row of their own. */
const NARROW = "(width < 62rem)";

/** Whether the head of the page takes two rows. */
export function useTwoRows(): boolean {
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
