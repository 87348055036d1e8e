import { useState } from "react";
import type { ReceivedAnswer } from "#domain/assessment/assessment.ts";
import { withoutAnswer } from "#domain/assessment/change.ts";
import { LIMITS } from "#domain/assessment/limits.ts";
import { ok } from "#domain/result.ts";
import { codeOfText } from "#domain/sealing/code-text.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { changeAssessment, type WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { type TakeInReason, takeInto } from "#platform/use-cases/take-in-answers.ts";
import { Undo } from "#ui/undo.tsx";

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

type RemovedProps = {
  readonly assessmentId: string;
  readonly answer: ReceivedAnswer;
  readonly onBack: (answer: ReceivedAnswer) => void;
};

/**
 * A removed answer, with the way back. It comes in anew like any other: a newer one of the same
 * person stays, and after the opening it is late.
 */
export function Removed({ assessmentId, answer, onBack }: RemovedProps) {
  const { t } = useTranslation(["collect", "errors"]);
  const [problem, setProblem] = useState<TakeInReason | null>(null);
  const putBack = async () => {
    const code = codeOfText(answer.sealed, "answer", 2 * LIMITS.answerFileBytes);
    const taken = code.ok ? await takeInto(assessmentId, code.value) : code;
    if (taken.ok) onBack(answer);
    else setProblem(taken.reason);
  };
  return (
    <Undo tone={problem ? "error" : "info"} onUndo={() => void putBack()}>
      <p>{t("removed", { checkCode: answer.checkCode })}</p>
      {problem && <p>{t(`errors:answer.${problem}`)}</p>}
    </Undo>
  );
}
