import { useMemo } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { Result } from "#domain/result.ts";
import { develop } from "#domain/rounds/develop.ts";
import type { EarlierRound } from "#domain/rounds/development.ts";
import type { PlanRecordReason } from "#platform/storage/plan-record.ts";
import { readPlan } from "#platform/storage/plan-store.ts";
import type { StorageReason } from "#platform/storage/records.ts";
import type { WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { useLoaded } from "#ui/hooks/use-loaded.ts";
import { useComparison } from "./comparison/use-comparison.ts";

/** The round that an assessment follows, as it lies on this device. */
export type EarlierRead = Result<Assessment, WorkspaceReason>;

/** What of an earlier round can no longer be read. */
export type EarlierLosses = {
  /** Why its next steps cannot; null where all is well. */
  readonly steps: StorageReason | PlanRecordReason | null;
  /** How many of its answers cannot be opened. */
  readonly answers: number;
};

type Round = {
  /** null in a first round, and where there is nothing to compare with. */
  readonly earlier: EarlierRound | null;
  readonly losses: EarlierLosses;
  /** Whether it is still being read and compared. */
  readonly isAwaited: boolean;
};

const NOTHING_LOST: EarlierLosses = { steps: null, answers: 0 };
const NONE: Round = { earlier: null, losses: NOTHING_LOST, isAwaited: false };
const AWAITED: Round = { earlier: null, losses: NOTHING_LOST, isAwaited: true };

/** Lays the earlier round under the comparison of this one, once; frozen like the comparison. */
export function useEarlierRound(
  { follows }: Assessment,
  read: EarlierRead | null,
  comparison: Comparison | null,
): Round {
  const before = read?.ok && read.value.opening ? read.value : null;
  const since = before?.opening?.date ?? null;
  const opened = useComparison(before);
  const [plan] = useLoaded(before?.id ?? null, readPlan);
  const kind = follows?.kind ?? null;
  return useMemo(() => {
    if (kind === null || (read && since === null)) return NONE;
    if (since === null || !comparison || !opened || !plan) return AWAITED;
    const development = develop(opened.comparison, comparison, since);
    const agreed = plan.ok ? (plan.value?.nextSteps ?? []) : [];
    return {
      earlier: { kind, development, nextSteps: agreed.filter(({ what }) => what !== "") },
      losses: { steps: plan.ok ? null : plan.reason, answers: opened.unreadable },
      isAwaited: false,
    };
  }, [kind, read, since, comparison, opened, plan]);
}
