import { useEffect, useMemo, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { NextStep } from "#domain/plan/plan.ts";
import { develop } from "#domain/rounds/develop.ts";
import type { EarlierRound } from "#domain/rounds/development.ts";
import { readPlan } from "#platform/storage/plan-store.ts";
import { useComparison } from "./comparison/use-comparison.ts";
import type { EarlierRead } from "./use-earlier-assessment.ts";

type Round = {
  /** null in a first round, and where there is nothing to compare with. */
  readonly earlier: EarlierRound | null;
  /** Whether it is still being read and compared. */
  readonly isAwaited: boolean;
};

const NONE: Round = { earlier: null, isAwaited: false };
const AWAITED: Round = { earlier: null, isAwaited: true };

/** Lays the earlier round under the comparison of this one, once; frozen like the comparison. */
export function useEarlierRound(
  { follows }: Assessment,
  read: EarlierRead | null,
  comparison: Comparison | null,
): Round {
  const before = read?.ok && read.value.opening ? read.value : null;
  const since = before?.opening?.date ?? null;
  const opened = useComparison(before);
  const nextSteps = useNextSteps(before?.id ?? null);
  const kind = follows?.kind ?? null;
  return useMemo(() => {
    if (kind === null || (read && since === null)) return NONE;
    if (since === null || !comparison || !opened || !nextSteps) return AWAITED;
    const development = develop(opened.comparison, comparison, since);
    return { earlier: { kind, development, nextSteps }, isAwaited: false };
  }, [kind, read, since, comparison, opened, nextSteps]);
}

/** What was agreed then; nothing where the plan cannot be read. null until it is. */
function useNextSteps(id: string | null): readonly NextStep[] | null {
  const [read, setRead] = useState<{
    readonly id: string;
    readonly steps: readonly NextStep[];
  } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let current = true;
    void readPlan(id).then((plan) => {
      const steps = plan.ok ? (plan.value?.nextSteps ?? []) : [];
      if (current) setRead({ id, steps: steps.filter(({ what }) => what !== "") });
    });
    return () => {
      current = false;
    };
  }, [id]);
  return read && read.id === id ? read.steps : null;
}
