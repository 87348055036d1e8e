import { useEffect, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { openSheets } from "./open-sheets.ts";

type Opened = {
  readonly comparison: Comparison;
  /** Answers whose stored bytes can no longer be opened. */
  readonly unreadable: number;
};

/**
 * Opens the answers and compares them, once per set of answers; everything shown or exported is
 * made from this one frozen value. null while it is being made, and without an assessment.
 */
export function useComparison(assessment: Assessment | null): Opened | null {
  const [made, setMade] = useState<{ readonly key: string | null; readonly opened: Opened } | null>(
    null,
  );
  const key = assessment
    ? [assessment.id, ...assessment.received.map(({ checkCode }) => checkCode)].join(" ")
    : null;
  const isMade = made?.key === key;
  useEffect(() => {
    if (isMade || !assessment) return undefined;
    let current = true;
    void compareOpened(assessment).then(
      (opened) => {
        if (current) setMade({ key, opened });
      },
      (error: unknown) => {
        // Thrown while rendering, it reaches the error boundary.
        setMade(() => {
          throw error;
        });
      },
    );
    return () => {
      current = false;
    };
  }, [isMade, key, assessment]);
  return made && isMade ? made.opened : null;
}

async function compareOpened(assessment: Assessment): Promise<Opened> {
  const [{ compare }, { sheets, unreadable }] = await Promise.all([
    import("#domain/comparison/compare.ts"),
    openSheets(assessment),
  ]);
  return { comparison: compare({ terms: assessment.terms, sheets }), unreadable };
}
