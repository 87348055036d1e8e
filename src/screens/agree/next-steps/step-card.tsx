import { useId, useLayoutEffect, useRef } from "react";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { editNextStep, type NextStepChange } from "#domain/plan/next-step.ts";
import type { NextStep, Owner } from "#domain/plan/plan.ts";
import { usePlanChoice, usePlanEditing } from "#plan-editing/plan-editing.ts";
import { PlanLine, PlanText } from "#plan-editing/plan-text.tsx";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/fields/choice.tsx";
import styles from "./step-card.module.css";

type StepCardProps = {
  readonly step: NextStep;
  readonly number: number;
  readonly isFresh: boolean;
  readonly onRemove: () => void;
};

/** One next step: what, who on each side, by when, and how the parties will know. */
export function StepCard({ step, number, isFresh, onRemove }: StepCardProps) {
  const { t } = useTranslation(["agree", "plan", "questionnaire"]);
  const title = useId();
  const what = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (isFresh) what.current?.focus();
  }, [isFresh]);
  const edit = (change: NextStepChange) => (plan: Parameters<typeof editNextStep>[0]) =>
    editNextStep(plan, step.id, change);
  return (
    <li className={styles["card"]} aria-labelledby={title}>
      <div className={styles["head"]}>
        <h3 id={title} className={styles["title"]}>
          {t("agree:steps.number", { number })}
        </h3>
        <Button
          look="quiet"
          aria-label={t("agree:steps.removeNumber", { number })}
          onClick={onRemove}
        >
          {t("agree:steps.remove")}
        </Button>
      </div>
      {step.statement !== null && (
        <div>
          <Button
            look="quiet"
            onClick={() => document.getElementById(`conversation:${step.statement}`)?.focus()}
          >
            {t("agree:steps.from", {
              about: t(`questionnaire:statements.${step.statement}.label`),
            })}
          </Button>
        </div>
      )}
      <PlanText
        ref={what}
        rows={1}
        label={t("plan:step.what")}
        kept={step.what}
        onWrite={(text) => edit({ what: text })}
      />
      <div className={styles["pair"]}>
        {PARTIES.map((party) => (
          <OwnerFields key={party} step={step} party={party} owner={step.owners[party]} />
        ))}
      </div>
      <div className={styles["pair"]}>
        <PlanLine
          type="date"
          label={t("plan:step.by")}
          kept={step.by ?? ""}
          onWrite={(text) => edit({ by: text === "" ? null : text })}
        />
        <PlanText
          rows={1}
          label={t("plan:step.how")}
          hint={t("agree:steps.howHint")}
          kept={step.how}
          onWrite={(text) => edit({ how: text })}
        />
      </div>
    </li>
  );
}

type OwnerFieldsProps = {
  readonly step: NextStep;
  readonly party: PartyId;
  readonly owner: Owner;
};

function OwnerFields({ step, party, owner }: OwnerFieldsProps) {
  const { t } = useTranslation(["agree", "plan"]);
  const { partyNames } = usePlanEditing();
  const [accepted, choose] = usePlanChoice(
    owner.accepted,
    (chosen) => (plan) =>
      editNextStep(plan, step.id, { owners: { [party]: { accepted: chosen } } }),
  );
  const name = partyNames[party];
  return (
    <div className={styles["owner"]}>
      <PlanLine
        label={t("plan:step.owner", { name })}
        kept={owner.name}
        onWrite={(text) => (plan) =>
          editNextStep(plan, step.id, { owners: { [party]: { name: text } } })
        }
      />
      <Checkbox
        label={t("agree:steps.accepted", { name })}
        {...(owner.name === "" ? { hint: t("agree:steps.acceptedHint") } : {})}
        disabled={owner.name === ""}
        checked={accepted}
        onChange={choose}
      />
    </div>
  );
}
