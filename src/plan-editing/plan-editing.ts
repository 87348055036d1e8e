import { createContext, useCallback, useContext, useState } from "react";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import type { Plan, PlanReason } from "#domain/plan/plan.ts";
import type { Result } from "#domain/result.ts";
import { changePlan, type PlanStoreReason } from "#platform/storage/plan-store.ts";

export type PlanEditingReason = PlanReason | PlanStoreReason;
export type PlanChange = (plan: Plan) => Result<Plan, PlanReason>;

/** What every field of a plan works with, on whatever screen it stands. */
export type PlanEditing = {
  /** As it stands on disk. */
  readonly plan: Plan;
  /** Fit to stand within sentences. */
  readonly partyNames: PerParty<string>;
  /** What of single people's figures may be shown. */
  readonly mode: Mode;
  /**
   * Changes the plan on disk. A field that keeps what was written gives its id, so that it counts as
   * unsaved until it arrives.
   */
  readonly change: (change: PlanChange, field?: string) => Promise<Result<Plan, PlanEditingReason>>;
  /** A field is gone, and with it what was written there. */
  readonly forget: (field: string) => void;
};

/** What the person may believe about what was written. */
export type PlanSaving = {
  readonly status: "saving" | "saved" | "notSaved";
  /** Why each field, by its id, or the last choice that no field keeps did not arrive. */
  readonly failed: ReadonlyMap<string, PlanEditingReason>;
};

/** In place of a field's id: a choice that no field keeps. */
export const CHOICE = "";

/** Changes to the plan of an assessment, and whether all of them have arrived. */
export function usePlanChanges(
  assessmentId: string,
): Pick<PlanEditing, "change" | "forget"> & { readonly saving: PlanSaving } {
  const [underWay, setUnderWay] = useState(0);
  const [failed, setFailed] = useState<PlanSaving["failed"]>(new Map());
  const change = useCallback<PlanEditing["change"]>(
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
  const status = underWay > 0 ? "saving" : failed.size > 0 ? "notSaved" : "saved";
  return { change, forget, saving: { status, failed } };
}

function without<Value>(
  values: ReadonlyMap<string, Value>,
  key: string,
): ReadonlyMap<string, Value> {
  if (!values.has(key)) return values;
  return new Map([...values].filter(([each]) => each !== key));
}

export const PlanEditingContext = createContext<PlanEditing | null>(null);

/** The plan and the way to change it. */
export function usePlanEditing(): PlanEditing {
  const editing = useContext(PlanEditingContext);
  if (!editing) throw new Error("no plan is being edited");
  return editing;
}

/**
 * A choice of the plan: shown at once while it is on its way to the disk; where it does not arrive,
 * what is kept shows again.
 */
export function usePlanChoice<Value>(
  kept: Value,
  onChoose: (value: Value) => PlanChange,
): readonly [value: Value, choose: (value: Value) => void] {
  const { change } = usePlanEditing();
  const [chosen, setChosen] = useState<{ readonly value: Value } | null>(null);
  const choose = async (value: Value) => {
    const own = { value };
    setChosen(own);
    await change(onChoose(value));
    setChosen((latest) => (latest === own ? null : latest));
  };
  return [chosen ? chosen.value : kept, (value) => void choose(value)];
}
