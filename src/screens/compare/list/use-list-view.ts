import { useCallback } from "react";
import { useViewInAddress } from "#ui/hooks/use-view-in-address.ts";
import { compareAddress } from "../context/compare-links.ts";
import { listOf, parseCompareLocation } from "../context/compare-location.ts";
import type { ListView } from "../context/list-view.ts";

/**
 * The list's view, which the address mirrors, and how to change it.
 *
 * @param rest what stands behind the step in the address
 */
export function useListView(
  assessmentId: string,
  rest: string,
): readonly [ListView, (view: ListView) => void] {
  const addressOf = useCallback(
    (view: ListView) => compareAddress(assessmentId, { page: "list", view }),
    [assessmentId],
  );
  return useViewInAddress(rest, listAt, addressOf);
}

function listAt(rest: string): ListView {
  return listOf(parseCompareLocation(rest));
}
