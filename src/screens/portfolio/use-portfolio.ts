import { startTransition, useEffect, useState } from "react";
import type { StorageReason } from "#platform/storage/records.ts";
import { type PortfolioRead, readPortfolio } from "#platform/use-cases/read-portfolio.ts";

type Portfolio = {
  /** null until something is read. */
  readonly read: PortfolioRead | null;
  /** Why nothing can be read; null where all is well. */
  readonly problem: StorageReason | null;
};

const NOTHING: Portfolio = { read: null, problem: null };

/** How often rows that came are drawn, in milliseconds. */
const DRAWN_EVERY = 500;

/**
 * All partnerships of this device, as they come.
 *
 * @param turn 0 at first; another one reads them anew, and what is shown stays until all have come
 */
export function usePortfolio(turn: number): Portfolio {
  const [portfolio, setPortfolio] = useState(NOTHING);
  useEffect(() => {
    let isGone = false;
    const readAll = async () => {
      let drawn = -DRAWN_EVERY;
      for await (const read of readPortfolio()) {
        if (isGone) return;
        if (!read.ok) {
          setPortfolio({ read: null, problem: read.reason });
          return;
        }
        const { partnerships, all } = read.value;
        const isFirst = turn === 0 && partnerships.length === 1;
        const isDue = turn === 0 && performance.now() - drawn >= DRAWN_EVERY;
        if (!isFirst && !isDue && partnerships.length < all) continue;
        drawn = performance.now();
        // What is drawn yields to input.
        startTransition(() => {
          setPortfolio({ read: read.value, problem: null });
        });
      }
    };
    readAll().catch((error: unknown) => {
      // Thrown while rendering, it reaches the error boundary.
      setPortfolio(() => {
        throw error;
      });
    });
    return () => {
      isGone = true;
    };
  }, [turn]);
  return portfolio;
}
