import type { Assessment } from "#domain/assessment/assessment.ts";
import { isOnlyHere, unsavedAnswers } from "#domain/assessment/change.ts";
import { keptUntil } from "#platform/device/kept-until.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { FILE_SECTION } from "./file-section.tsx";

/** Reminds of the assessment file while answers, or the key in a browser that forgets, exist here alone. */
export function UnsavedReminder({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation(["collect", "errors"]);
  const [language] = useLanguage();
  const count = unsavedAnswers(assessment);
  const until = assessment.invited ? keptUntil() : null;
  if (!isOnlyHere(assessment) || (count === 0 && until === null)) return null;
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
      {count > 0 && <p>{t("file.unsaved", { count })}</p>}
      {until !== null && <p>{t("errors:unvisited", { date: formatDate(until, language) })}</p>}
    </Notice>
  );
}
