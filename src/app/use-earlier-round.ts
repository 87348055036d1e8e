import { useMemo } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { NextStep } from "#domain/plan/plan.ts";
import type { Result } from "#domain/result.ts";
import { develop } from "#domain/rounds/develop.ts";
import type { EarlierRound } from "#domain/rounds/development.ts";
import { readPlan } from "#platform/storage/plan-store.ts";
import type { WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { useLoaded } from "#ui/hooks/use-loaded.ts";
import { useComparison } from "./comparison/use-comparison.ts";

/** The round that an assessment follows, as it lies on this device. */
export type EarlierRead = Result<Assessment, WorkspaceReason>;

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
  const [nextSteps] = useLoaded(before?.id ?? null, readNextSteps);
  const kind = follows?.kind ?? null;
  return useMemo(() => {
    if (kind === null || (read && since === null)) return NONE;
    if (since === null || !comparison || !opened || !nextSteps) return AWAITED;
    const development = develop(opened.comparison, comparison, since);
    return { earlier: { kind, development, nextSteps }, isAwaited: false };
  }, [kind, read, since, comparison, opened, nextSteps]);
}

/** What was agreed then; nothing where the plan cannot be read. */
async function readNextSteps(id: string): Promise<readonly NextStep[]> {
  const plan = await readPlan(id);
  const steps = plan.ok ? (plan.value?.nextSteps ?? []) : [];
  return steps.filter(({ what }) => what !== "");
}
