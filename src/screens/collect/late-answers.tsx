import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { includableLate, includeLate } from "#domain/assessment/change.ts";
import { ok } from "#domain/result.ts";
import { today } from "#platform/i18n/format.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { changeAssessment, type WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Problem } from "./problem.tsx";

/** Answers that came after the opening: sealed until someone includes them. */
export function LateAnswers({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("collect");
  const [problem, setProblem] = useState<WorkspaceReason | null>(null);
  const count = assessment.late.length;
  if (count === 0) return null;
  const waiting = count - includableLate(assessment).length;
  const include = async () => {
    const included = await changeAssessment(assessment.id, (current) =>
      ok(includeLate(current, today())),
    );
    setProblem(included.ok ? null : included.reason);
  };
  return (
    <>
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
      </Notice>
      <Problem reason={problem} />
    </>
  );
}
