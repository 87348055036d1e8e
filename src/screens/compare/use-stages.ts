import { startTransition, useEffect, useState } from "react";

/**
 * Counts from one to the given number, a step at a time with room for input between: what is drawn
 * step by step never holds the page up.
 */
export function useStages(count: number): number {
  const [stage, setStage] = useState(1);
  useEffect(() => {
    if (stage >= count) return undefined;
    const waiting = setTimeout(() => {
      startTransition(() => {
        setStage(stage + 1);
      });
    });
    return () => {
      clearTimeout(waiting);
    };
  }, [stage, count]);
  return stage;
}
