import type { ComponentProps } from "react";
import { listedLetters } from "#platform/i18n/listed-letters.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Notice } from "./notice.tsx";
import { SavingNote } from "./saving-note.tsx";

type PdfSavingNoteProps = Pick<ComponentProps<typeof SavingNote>, "saving"> & {
  /** What the PDF shows as boxes. */
  readonly undrawable: readonly string[];
};

/** What came of saving a PDF, or what it cannot show, before it is saved. */
export function PdfSavingNote({ saving, undrawable }: PdfSavingNoteProps) {
  const { t } = useTranslation(["closing", "errors"]);
  if (saving.ok || saving.reason !== "undrawable") {
    return <SavingNote saving={saving} failed={t("errors:problem.not-loaded")} />;
  }
  return (
    <Notice tone="info">
      <p>
        {t("closing:copy.undrawable", {
          count: undrawable.length,
          letters: listedLetters(undrawable),
        })}
      </p>
    </Notice>
  );
}
