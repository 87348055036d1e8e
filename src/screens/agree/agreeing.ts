import { createContext, useCallback, useContext, useState } from "react";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Plan, PlanReason } from "#domain/plan/plan.ts";
import type { Result } from "#domain/result.ts";
import { changePlan, type PlanStoreReason } from "#platform/storage/plan-store.ts";

export type AgreeReason = PlanReason | PlanStoreReason;
export type PlanChange = (plan: Plan) => Result<Plan, PlanReason>;

/** What every part of the screen works with. */
export type Agreeing = {
  /** As it stands on disk. */
  readonly plan: Plan;
  readonly partyNames: PerParty<string>;
  /**
   * Changes the plan on disk. A field that keeps what was written gives its id, so that it counts as
   * unsaved until it arrives.
   */
  readonly change: (change: PlanChange, field?: string) => Promise<Result<Plan, AgreeReason>>;
  /** A field is gone, and with it what was written there. */
  readonly forget: (field: string) => void;
};

/** What the person may believe about what was written. */
export type Saving = {
  readonly status: "saving" | "saved" | "notSaved";
  /** Why the last choice that no field keeps did not arrive; null where it did. */
  readonly reason: AgreeReason | null;
};

const CHOICE = "";

/** Changes to the plan of an assessment, and whether all of them have arrived. */
export function useChanges(
  assessmentId: string,
): Pick<Agreeing, "change" | "forget"> & { readonly saving: Saving } {
  const [underWay, setUnderWay] = useState(0);
  const [failed, setFailed] = useState<ReadonlyMap<string, AgreeReason>>(new Map());
  const change = useCallback<Agreeing["change"]>(
    async (planChange, field = CHOICE) => {
      setUnderWay((count) => count + 1);
      const changed = await changePlan(assessmentId, planChange);
      setUnderWay((count) => count - 1);
      setFailed((before) => {
        const after = without(without(before, CHOICE), field);
        return changed.ok ? after : new Map([...after, [field, changed.reason]]);
      });
      return changed;
    },
    [assessmentId],
  );
  const forget = useCallback((field: string) => {
    setFailed((before) => without(before, field));
  }, []);
  const isFailed = failed.size > 0;
  const status = underWay > 0 ? "saving" : isFailed ? "notSaved" : "saved";
  return { change, forget, saving: { status, reason: failed.get(CHOICE) ?? null } };
}

function without<Value>(
  values: ReadonlyMap<string, Value>,
  key: string,
): ReadonlyMap<string, Value> {
  if (!values.has(key)) return values;
  return new Map([...values].filter(([each]) => each !== key));
}

export const AgreeingContext = createContext<Agreeing | null>(null);

/** The plan and the way to change it. */
export function useAgreeing(): Agreeing {
  const agreeing = useContext(AgreeingContext);
  if (!agreeing) throw new Error("outside of the screen");
  return agreeing;
}
