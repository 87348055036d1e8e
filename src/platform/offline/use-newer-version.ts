import { useEffect } from "react";

/** The reasons of all boundaries that say: a newer Samsyn wrote this. */
const NEWER: readonly unknown[] = ["newer", "newer-version", "plan-newer"];

/**
 * Where a reason says that something is of a newer version: brings that version where the host has it.
 * The next load of the page shows it.
 *
 * @param reason what something was refused for; null where nothing was
 * @param isFree loads the page again by itself: for pages on which nothing can be unsaved
 */
export function useNewerVersion(reason: string | null, isFree: boolean): void {
  const isNewer = NEWER.includes(reason);
  useEffect(() => {
    if (!isNewer) return;
    import("./newer-version.ts")
      .then(({ fetchNewerVersion, loadNewerVersion }) =>
        isFree ? loadNewerVersion() : fetchNewerVersion(),
      )
      // Without a connection nothing newer is to be had, and what happened is said already.
      .catch(() => undefined);
  }, [isNewer, isFree]);
}
