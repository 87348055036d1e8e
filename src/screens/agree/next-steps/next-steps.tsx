import { memo } from "react";
import { threeWouldBeBetter } from "#domain/plan/next-step.ts";
import type { NextStep } from "#domain/plan/plan.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { useRemovedSteps } from "#plan-editing/use-removed-steps.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import { Undo } from "#ui/undo.tsx";
import styles from "../agree-screen.module.css";
import { StepCard } from "./step-card.tsx";

type NextStepsProps = {
  /** The step that was just added: it takes the focus. */
  readonly fresh: number | null;
  readonly onFresh: (id: number) => void;
  readonly onAddStep: (statement: null) => Promise<void>;
};

/** What the parties do next. */
export const NextSteps = memo(function NextSteps({ fresh, onFresh, onAddStep }: NextStepsProps) {
  const { t } = useTranslation("agree");
  const { plan } = usePlanEditing();
  const { removed, remove, restore } = useRemovedSteps();
  const { nextSteps } = plan;
  const undo = async (step: NextStep) => {
    if (await restore(step)) onFresh(step.id);
  };
  return (
    <section aria-labelledby="next-steps" className={styles["section"]}>
      <h2 id="next-steps" className={shared["largest"]}>
        {t("steps.title")}
      </h2>
      <p className={styles["quiet"]}>{t(nextSteps.length > 0 ? "steps.lead" : "steps.none")}</p>
      {nextSteps.length > 0 && (
        <ol className={shared["stack4"]}>
          {nextSteps.map((step, index) => (
            <StepCard
              key={step.id}
              step={step}
              number={index + 1}
              isFresh={step.id === fresh}
              onRemove={() => void remove(step)}
            />
          ))}
        </ol>
      )}
      {removed.map((step) => (
        <Undo key={step.id} onUndo={() => void undo(step)}>
          <p>
            {step.what === "" ? t("steps.removedEmpty") : t("steps.removed", { what: step.what })}
          </p>
        </Undo>
      ))}
      {threeWouldBeBetter(plan) && (
        <Notice tone="info">
          <p>{t("steps.fewer", { count: nextSteps.length })}</p>
        </Notice>
      )}
      <div>
        <Button onClick={() => void onAddStep(null)}>{t("steps.add")}</Button>
      </div>
    </section>
  );
});
