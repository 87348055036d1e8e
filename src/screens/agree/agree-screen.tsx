import { useCallback, useMemo, useState } from "react";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { addNextStep } from "#domain/plan/next-step.ts";
import type { Plan } from "#domain/plan/plan.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import type { EarlierRound } from "#domain/rounds/development.ts";
import { PlanEditingContext, usePlanChanges } from "#plan-editing/plan-editing.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { randomMark } from "#platform/storage/stamps.ts";
import { ScreenHead } from "#ui/screen-head.tsx";
import styles from "./agree-screen.module.css";
import { Conversations } from "./conversations/conversations.tsx";
import { Memorandum } from "./memorandum/memorandum-section.tsx";
import { PrintAgreement } from "./memorandum/print-agreement.tsx";
import { EarlierSteps } from "./next-steps/earlier-steps.tsx";
import { NextSteps } from "./next-steps/next-steps.tsx";
import { SaveStatus } from "./save-status.tsx";

type AgreeScreenProps = {
  readonly assessmentId: string;
  readonly comparison: Comparison;
  /** As it stands on disk. */
  readonly plan: Plan;
  readonly partyNames: PerParty<string>;
  /** The day of the opening. */
  readonly date: LocalDate;
  /** null in a first round. */
  readonly earlier: EarlierRound | null;
};

/** What the parties agree: where they stand after the conversation, what they do next, and the memorandum. */
export function AgreeScreen(props: AgreeScreenProps) {
  const { assessmentId, comparison, plan, date, earlier } = props;
  const { t } = useTranslation("agree");
  const { mode } = comparison;
  const { A, B } = props.partyNames;
  const partyNames = useMemo(() => isolatedNames({ A, B }), [A, B]);
  const { change, forget, saving } = usePlanChanges(assessmentId);
  const [fresh, setFresh] = useState<number | null>(null);
  const editing = useMemo(
    () => ({ plan, partyNames, mode, change, forget }),
    [plan, partyNames, mode, change, forget],
  );
  const addStep = useCallback(
    async (statement: StatementId | null) => {
      const changed = await change((current) => addNextStep(current, { statement }, randomMark()));
      if (changed.ok) setFresh(changed.value.lastStepId);
    },
    [change],
  );
  return (
    <PlanEditingContext value={editing}>
      <div className={styles["screen"]}>
        <SaveStatus saving={saving} />
        <ScreenHead title={t("title")} lead={t("lead")} />
        {earlier && earlier.nextSteps.length > 0 && <EarlierSteps earlier={earlier} />}
        <Conversations comparison={comparison} onAddStep={addStep} />
        <NextSteps fresh={fresh} onFresh={setFresh} onAddStep={addStep} />
        <Memorandum />
      </div>
      <PrintAgreement comparison={comparison} date={date} />
    </PlanEditingContext>
  );
}
