import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { includableLate, includeLate } from "#domain/assessment/change.ts";
import { usedAgain } from "#domain/assessment/invitations.ts";
import { ok } from "#domain/result.ts";
import { today } from "#platform/i18n/format.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { changeAssessment, type WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Problem } from "#ui/problem.tsx";
import { SameInvitationText } from "./same-invitation.tsx";
import { Removed, useRemoval } from "./undo-removal.tsx";

/** Answers that came after the opening: sealed until someone includes them. */
export function LateAnswers({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("collect");
  const [problem, setProblem] = useState<WorkspaceReason | null>(null);
  const { removed, problem: unremoved, remove, onBack } = useRemoval(assessment.id);
  const count = assessment.late.length;
  const again = usedAgain(assessment).map(({ invitation, answers }) => ({
    id: invitation.id,
    answers,
    late: answers.filter((answer) => assessment.late.includes(answer)),
  }));
  const waiting = count - includableLate(assessment).length;
  const include = async () => {
    const included = await changeAssessment(assessment.id, (current) =>
      ok(includeLate(current, today())),
    );
    setProblem(included.ok ? null : included.reason);
  };
  return (
    <>
      {count > 0 && (
        <Notice
          tone="info"
          action={
            waiting < count && <Button onClick={() => void include()}>{t("opened.include")}</Button>
          }
        >
          <p>
            <strong>{t("opened.late", { count })}</strong>
          </p>
          <p>{t("opened.lateText")}</p>
          {waiting > 0 && <p>{t("opened.lateConfidential")}</p>}
          {again.map(
            ({ id, answers, late }) =>
              late.length > 0 && (
                <p key={id}>
                  <SameInvitationText answers={answers} />{" "}
                  {late.map((answer) => (
                    <Button key={answer.sealed} look="quiet" onClick={() => void remove([answer])}>
                      {t("removeLabel", { checkCode: answer.checkCode })}
                    </Button>
                  ))}
                </p>
              ),
          )}
        </Notice>
      )}
      <Problem reason={problem ?? unremoved} />
      {removed.map((answer) => (
        <Removed key={answer.sealed} assessmentId={assessment.id} answer={answer} onBack={onBack} />
      ))}
    </>
  );
}
