import { useEffect } from "react";

/**
 * Where something turned out to be of a newer version: brings that version where the host has it. The
 * next load of the page shows it.
 *
 * @param isFree loads the page again by itself: for pages on which nothing can be unsaved
 */
export function useNewerVersion(isNewer: boolean, isFree: boolean): void {
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
