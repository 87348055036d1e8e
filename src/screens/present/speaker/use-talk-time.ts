import { useEffect, useState } from "react";
import { timeName } from "#platform/channels/talk-name.ts";

const SECOND = 1000;

/** The time of day, a second at a time. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date());
    }, SECOND);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}

/**
 * Seconds spent on each slide of the list, counted while it is the current one, and kept over a reload.
 *
 * @param current null where nothing is counted
 */
export function useTimeSpent(id: string, current: string | null): number {
  const key = timeName(id);
  const [spent, setSpent] = useState<Readonly<Record<string, number>>>(() => readSpent(key));
  useEffect(() => {
    if (current === null) return undefined;
    const timer = setInterval(() => {
      setSpent((before) => {
        const after = { ...before, [current]: (before[current] ?? 0) + 1 };
        keepSpent(key, after);
        return after;
      });
    }, SECOND);
    return () => {
      clearInterval(timer);
    };
  }, [key, current]);
  return current === null ? 0 : (spent[current] ?? 0);
}

function readSpent(key: string): Readonly<Record<string, number>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(([, seconds]) => Number.isInteger(seconds)),
    );
  } catch {
    return {};
  }
}

function keepSpent(key: string, spent: Readonly<Record<string, number>>): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(spent));
  } catch {
    return;
  }
}
