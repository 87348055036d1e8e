import { startTransition, useEffect, useState } from "react";

/** Who waits to draw a stage; the first of them has the turn. */
const turns: (() => void)[] = [];

/**
 * Counts from one to the given number, a step at a time with room for input between. All that is drawn
 * in stages takes turns, so that no two stages make one long task.
 */
export function useStages(count: number): number {
  const [stage, setStage] = useState(1);
  useEffect(() => {
    if (stage >= count) return undefined;
    // Given back once the next stage is on the page.
    return takeTurn(() => {
      startTransition(() => {
        setStage(stage + 1);
      });
    });
  }, [stage, count]);
  return stage;
}

/** Acts once all who came before have given their turn back; returns what gives this one back. */
function takeTurn(act: () => void): () => void {
  turns.push(act);
  if (turns[0] === act) begin();
  return () => {
    const hadTurn = turns[0] === act;
    turns.splice(turns.indexOf(act), 1);
    if (hadTurn) begin();
  };
}

function begin(): void {
  setTimeout(() => {
    turns[0]?.();
  });
}
