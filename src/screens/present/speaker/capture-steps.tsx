import { PARTIES } from "#domain/assessment/party.ts";
import { editNextStep, threeWouldBeBetter } from "#domain/plan/next-step.ts";
import type { NextStep } from "#domain/plan/plan.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { useRemovedSteps } from "#plan-editing/use-removed-steps.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/choice.tsx";
import { Notice } from "#ui/notice.tsx";
import { Undo } from "#ui/undo.tsx";
import { NewStep } from "./new-step.tsx";
import styles from "./speaker.module.css";

/** The next steps that came from one conversation, and one more. */
export function CaptureSteps({ statement }: { readonly statement: StatementId }) {
  const { t } = useTranslation("present");
  const { plan } = usePlanEditing();
  const { removed, remove, restore } = useRemovedSteps();
  const steps = plan.nextSteps.filter((step) => step.statement === statement);
  return (
    <>
      <h3 className={styles["subheading"]}>{t("capture.steps")}</h3>
      {steps.map((step) => (
        <Step key={step.id} step={step} onRemove={() => void remove(step)} />
      ))}
      {removed.map((step) => (
        <Undo key={step.id} onUndo={() => void restore(step)}>
          <p>{t("capture.removed", { what: step.what })}</p>
        </Undo>
      ))}
      {threeWouldBeBetter(plan) && (
        <Notice tone="info">
          <p>{t("capture.three", { count: plan.nextSteps.length })}</p>
        </Notice>
      )}
      <NewStep statement={statement} />
    </>
  );
}

type StepProps = { readonly step: NextStep; readonly onRemove: () => void };

function Step({ step, onRemove }: StepProps) {
  const { t } = useTranslation("present");
  const { change } = usePlanEditing();
  return (
    <div className={styles["step"]}>
      <p dir="auto">{step.what}</p>
      {PARTIES.filter((party) => step.owners[party].name !== "").map((party) => (
        <Checkbox
          key={party}
          label={t("capture.accepted", { owner: isolated(step.owners[party].name) })}
          checked={step.owners[party].accepted}
          onChange={(accepted) => {
            void change((plan) =>
              editNextStep(plan, step.id, { owners: { [party]: { accepted } } }),
            );
          }}
        />
      ))}
      <div>
        <Button look="quiet" onClick={onRemove}>
          {t("capture.remove", { what: step.what })}
        </Button>
      </div>
    </div>
  );
}
