import { useState } from "react";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import { isRealDate } from "#domain/assessment/consistency.ts";
import { today } from "#platform/i18n/format.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { PlanStoreReason } from "#platform/storage/plan-store.ts";
import { redateOpening } from "#platform/storage/redate-opening.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Problem } from "#ui/problem.tsx";
import { OpeningDateField } from "./opening-date-field.tsx";

type CorrectOpeningProps = {
  readonly id: string;
  /** The day that the opening has now. */
  readonly date: LocalDate;
  /** When the earlier round was opened, or null. */
  readonly earlier: LocalDate | null;
};

/** Corrects a day of opening that came from a wrong clock. */
export function CorrectOpening({ id, date, earlier }: CorrectOpeningProps) {
  const { t } = useTranslation(["collect", "common"]);
  /** What stands in the dialog; null while it is closed. */
  const [written, setWritten] = useState<LocalDate | null>(null);
  const [problem, setProblem] = useState<PlanStoreReason | null>(null);
  const close = () => {
    setWritten(null);
  };
  const save = async (correct: LocalDate) => {
    const saved = await redateOpening(id, correct);
    close();
    setProblem(saved.ok ? null : saved.reason);
  };
  return (
    <div>
      <Button
        look="quiet"
        onClick={() => {
          setWritten(date);
        }}
      >
        {t("openedOn.correct")}
      </Button>
      <Problem reason={problem} />
      {written !== null && (
        <Dialog
          title={t("openedOn.correct")}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{t("common:action.cancel")}</Button>
              <Button
                look="primary"
                disabled={!isRealDate(written)}
                onClick={() => void save(written)}
              >
                {t("openedOn.save")}
              </Button>
            </>
          }
        >
          <OpeningDateField
            date={written}
            // It may have been opened before this build was made.
            bounds={{ today: today(), builtOn: null, earlier }}
            onChange={setWritten}
          />
          <p>{t("openedOn.follow")}</p>
        </Dialog>
      )}
    </div>
  );
}
