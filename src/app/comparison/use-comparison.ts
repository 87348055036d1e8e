import { startTransition, useEffect, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { fetchedOnce } from "#platform/fetched-once.ts";
import type { Opened } from "#platform/use-cases/compare-answers.ts";
import { fetchOpening } from "#platform/use-cases/open-answers.ts";
import { compareOffThePage } from "./compare-in-worker.ts";

/** From so many answers on, opening and comparing them could be felt on the page. */
const MANY = 80;

type Made = { readonly id: string; readonly key: string; readonly opened: Opened };

/**
 * Opens the answers and compares them, once per set of answers; everything shown or exported is
 * made from this one frozen value. null while the first one is being made, and without an assessment;
 * where answers were added, what they were before until they are compared.
 */
export function useComparison(assessment: Assessment | null): Opened | null {
  const [made, setMade] = useState<Made | null>(null);
  const id = assessment?.id;
  const key = assessment?.received.map(({ checkCode }) => checkCode).join(" ");
  const isMade = made?.id === id && made?.key === key;
  useEffect(() => {
    if (isMade || !assessment || id === undefined || key === undefined) return undefined;
    const control = new AbortController();
    void openAndCompare(assessment, control.signal).then(
      (opened) => {
        if (control.signal.aborted) return;
        // What is drawn from it yields to input.
        startTransition(() => {
          setMade({ id, key, opened });
        });
      },
      (error: unknown) => {
        // Thrown while rendering, it reaches the error boundary.
        setMade(() => {
          throw error;
        });
      },
    );
    return () => {
      control.abort();
    };
  }, [isMade, id, key, assessment]);
  return made && made.id === id ? made.opened : null;
}

const fetchComparing = fetchedOnce(() => import("#platform/use-cases/compare-answers.ts"));

/** Fetches what opens and compares, before there is something to open. */
export async function fetchComparingAhead(): Promise<void> {
  await Promise.all([fetchComparing(), fetchOpening()]);
}

async function openAndCompare(assessment: Assessment, signal: AbortSignal): Promise<Opened> {
  if (assessment.received.length >= MANY) {
    const opened = await compareOffThePage(assessment, signal);
    if (opened.ok) return opened.value;
  }
  // Also where the browser has no worker for us.
  return (await fetchComparing()).compareAnswers(assessment);
}
