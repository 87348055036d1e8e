import { createContext, useCallback, useContext, useState } from "react";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Deck } from "#domain/deck/slide.ts";
import type { Plan, PlanReason } from "#domain/plan/plan.ts";
import type { Result } from "#domain/result.ts";
import { changePlan, type PlanStoreReason, usePlan } from "#platform/storage/plan-store.ts";
import type { PresentSource } from "../present-source.ts";

export type SpeakingReason = PlanReason | PlanStoreReason;
export type PlanChange = (plan: Plan) => Result<Plan, PlanReason>;

/** What every part of the speaker view works with. */
export type Speaking = {
  readonly source: PresentSource;
  readonly deck: Deck;
  /** Fit to stand within sentences. */
  readonly partyNames: PerParty<string>;
  /** Changes the plan on disk; every window follows. */
  readonly change: (change: PlanChange) => Promise<Result<Plan, SpeakingReason>>;
};

export const SpeakingContext = createContext<Speaking | null>(null);

export function useSpeaking(): Speaking {
  const speaking = useContext(SpeakingContext);
  if (!speaking) throw new Error("outside of the speaker view");
  return speaking;
}

/** Changes to the plan, and why it is not written, or not read, as it should be; null where it is. */
export function usePlanChanges(id: string) {
  const [problem, setProblem] = useState<SpeakingReason | null>(null);
  const unread = usePlan((opened) => opened.problem);
  const change = useCallback<Speaking["change"]>(
    async (planChange) => {
      const changed = await changePlan(id, planChange);
      setProblem(changed.ok ? null : changed.reason);
      return changed;
    },
    [id],
  );
  return { change, problem: problem ?? unread };
}
