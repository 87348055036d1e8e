import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import {
  emptyMailbox,
  type MailboxLook,
  type MailboxProblem,
  takeFromMailbox,
} from "#platform/use-cases/take-from-mailbox.ts";
import type { IntakeProgress } from "#platform/use-cases/take-in-files.ts";

/** What the mailbox is doing, and what came of it last; null before. */
export type MailboxState = {
  readonly working: "looking" | "emptying" | null;
  readonly progress: IntakeProgress | null;
  readonly look: MailboxLook | null;
  /** How many slots were emptied. */
  readonly emptied: number | null;
  readonly problem: MailboxProblem | null;
};

const NOTHING: MailboxState = {
  working: null,
  progress: null,
  look: null,
  emptied: null,
  problem: null,
};

/**
 * Looks into the mailbox when the page opens, when it comes to the front, and when asked. Never by
 * the clock: a count that rises by itself tells who came when.
 */
export function useMailbox(assessment: Assessment) {
  const [state, setState] = useState(NOTHING);
  const isWorking = useRef(false);
  const onProgress = (progress: IntakeProgress) => {
    setState((before) => ({ ...before, progress }));
  };
  const run = async (
    working: "looking" | "emptying",
    work: () => Promise<Partial<MailboxState>>,
  ) => {
    if (isWorking.current) return;
    isWorking.current = true;
    setState((before) => ({ ...before, working }));
    const outcome = await work();
    isWorking.current = false;
    setState({ ...NOTHING, ...outcome });
  };
  const look = () =>
    run("looking", async () => {
      const found = await takeFromMailbox(assessment, onProgress);
      return { look: found, problem: found.problem };
    });
  const empty = () =>
    run("emptying", async () => {
      const { look: found, emptied } = await emptyMailbox(assessment, onProgress);
      return emptied.ok
        ? { look: found, emptied: emptied.value }
        : { look: found, problem: emptied.reason };
    });
  const lookNow = useEffectEvent(() => void look());
  useEffect(() => {
    const lookInFront = () => {
      if (document.visibilityState === "visible") lookNow();
    };
    lookNow();
    document.addEventListener("visibilitychange", lookInFront);
    return () => {
      document.removeEventListener("visibilitychange", lookInFront);
    };
  }, []);
  return { ...state, takeLook: look, empty };
}
