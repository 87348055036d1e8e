import { useState } from "react";
import type { ReceivedAnswer } from "#domain/assessment/assessment.ts";
import { withoutAnswer } from "#domain/assessment/change.ts";
import { ok } from "#domain/result.ts";
import { changeAssessment, type WorkspaceReason } from "#platform/storage/workspace-store.ts";

type Removal = {
  /** What was removed on this page and can be put back, the last first. */
  readonly removed: readonly ReceivedAnswer[];
  readonly problem: WorkspaceReason | null;
  readonly remove: (answers: readonly ReceivedAnswer[]) => Promise<void>;
  readonly onBack: (answer: ReceivedAnswer) => void;
};

/** Removes sealed answers, and remembers them for the way back. */
export function useRemoval(assessmentId: string): Removal {
  const [removed, setRemoved] = useState<readonly ReceivedAnswer[]>([]);
  const [problem, setProblem] = useState<WorkspaceReason | null>(null);
  return {
    removed,
    problem,
    remove: async (answers) => {
      const done = await changeAssessment(assessmentId, (current) =>
        ok(answers.reduce((rest, { sealed }) => withoutAnswer(rest, sealed), current)),
      );
      setProblem(done.ok ? null : done.reason);
      if (!done.ok) return;
      const left = new Set([...done.value.received, ...done.value.late].map((each) => each.sealed));
      const gone = answers.filter(({ sealed }) => !left.has(sealed));
      setRemoved((before) => [...gone, ...before]);
    },
    onBack: (answer) => {
      setRemoved((before) => before.filter(({ sealed }) => sealed !== answer.sealed));
    },
  };
}
