import type { Assessment } from "#domain/assessment/assessment.ts";
import { unsavedAnswers } from "#domain/assessment/change.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { FILE_SECTION } from "./file-section.tsx";

/** Reminds of the assessment file while answers exist in this browser alone. */
export function UnsavedReminder({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("collect");
  const count = unsavedAnswers(assessment);
  if (count === 0 || assessment.example) return null;
  return (
    <Notice
      tone="info"
      action={
        <Button
          onClick={() => {
            const section = document.getElementById(FILE_SECTION);
            section?.scrollIntoView();
            section?.focus({ preventScroll: true });
          }}
        >
          {t("file.toFile")}
        </Button>
      }
    >
      <p>{t("file.unsaved", { count })}</p>
    </Notice>
  );
}
