import { useState } from "react";
import { LIMITS, type ReceivedAnswer } from "#domain/assessment/assessment.ts";
import { codeOfText } from "#domain/sealing/code-text.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { type TakeInReason, takeInto } from "#platform/storage/take-in.ts";
import { Undo } from "#ui/undo.tsx";

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
