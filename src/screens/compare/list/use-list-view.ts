import { useCallback, useState } from "react";
import { compareAddress } from "../context/compare-links.ts";
import { listOf, parseCompareLocation } from "../context/compare-location.ts";
import type { ListView } from "../context/list-view.ts";

/**
 * The list's view and how to change it. The address mirrors every change, so that a reload or a link
 * shows the same; where the address changes otherwise, the view follows.
 *
 * @param rest what stands behind the step in the address
 */
export function useListView(
  assessmentId: string,
  rest: string,
): readonly [ListView, (view: ListView) => void] {
  const [shown, setShown] = useState(() => ({ rest, view: listOf(parseCompareLocation(rest)) }));
  if (shown.rest !== rest) setShown({ rest, view: listOf(parseCompareLocation(rest)) });
  const change = useCallback(
    (view: ListView) => {
      setShown((before) => ({ ...before, view }));
      writeAddress(compareAddress(assessmentId, { page: "list", view }));
    },
    [assessmentId],
  );
  return [shown.view, change];
}

function writeAddress(address: string): void {
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // Safari refuses more than a hundred changes in half a minute; the list still shows them.
    return;
  }
  // The router reads the address only when it is told that it changed.
  dispatchEvent(new HashChangeEvent("hashchange"));
}
