import { type RefObject, useEffect, useRef } from "react";
import type { CompareLocation } from "./context/compare-location.ts";
import { rowId } from "./list/conversation-row.tsx";

/**
 * Puts reader and focus where a page begins, each time that the page changes: at its heading; back in
 * the list at the statement that was looked at last, or else where the list was left.
 */
export function useArrival(location: CompareLocation, within: RefObject<HTMLElement | null>): void {
  const key = keyOf(location);
  const arrived = useRef(key);
  const leftAt = useRef(0);
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (location.page === "statement") seen.current = rowId(location.id);
  }, [location]);
  useEffect(() => {
    if (arrived.current === key) return;
    arrived.current = key;
    const isList = key === "list";
    document.documentElement.scrollTop = isList ? leftAt.current : 0;
    const row = isList && seen.current ? document.getElementById(seen.current) : null;
    const target =
      row?.querySelector<HTMLElement>("summary, a") ??
      within.current?.querySelector(":scope > :not([hidden]) h1");
    target?.focus(row ? {} : { preventScroll: true });
    seen.current = isList ? null : seen.current;
  }, [key, within]);
  useEffect(() => {
    if (key !== "list") return undefined;
    const onScroll = () => {
      leftAt.current = document.documentElement.scrollTop;
    };
    addEventListener("scroll", onScroll, { passive: true });
    return () => {
      removeEventListener("scroll", onScroll);
    };
  }, [key]);
}

function keyOf(location: CompareLocation): string {
  switch (location.page) {
    case "statement":
      return `statement ${location.id}`;
    case "party":
      return `party ${location.party}`;
    default:
      return location.page;
  }
}
