import { useCallback, useEffect, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { Result } from "#domain/result.ts";
import { readAssessment, type WorkspaceReason } from "#platform/storage/workspace-store.ts";

/** What came of reading the earlier round. */
export type EarlierRead = Result<Assessment, WorkspaceReason>;

/**
 * The round that an assessment follows, as it lies on this device. null in a first round and until it
 * is read; `reload` reads it again once it may have come.
 */
export function useEarlierAssessment({
  follows,
}: Pick<Assessment, "follows">): readonly [earlier: EarlierRead | null, reload: () => void] {
  const [read, setRead] = useState<{ readonly id: string; readonly earlier: EarlierRead } | null>(
    null,
  );
  const [tries, setTries] = useState(0);
  const id = follows?.assessment;
  useEffect(() => {
    if (id === undefined) return undefined;
    let current = true;
    void readAssessment(id).then((earlier) => {
      if (current) setRead({ id, earlier });
    });
    return () => {
      current = false;
    };
  }, [id, tries]);
  const reload = useCallback(() => {
    setTries((count) => count + 1);
  }, []);
  return [read && read.id === id ? read.earlier : null, reload];
}
