import { type FormEvent, useState } from "react";
import { PARTIES, perParty } from "#domain/assessment/party.ts";
import type { SlideOf } from "#domain/deck/slide.ts";
import { LAST_DAY } from "#domain/plan/local-date.ts";
import { addNextStep, editNextStep, threeWouldBeBetter } from "#domain/plan/next-step.ts";
import type { NextStep } from "#domain/plan/plan.ts";
import { positionOn, setReason } from "#domain/plan/position.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { PlanText } from "#plan-editing/plan-text.tsx";
import { PositionFigures } from "#plan-editing/position-figures.tsx";
import { useRemovedSteps } from "#plan-editing/use-removed-steps.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { randomMark } from "#platform/storage/stamps.ts";
import { useUnsaved } from "#platform/unsaved.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/fields/choice.tsx";
import { TextField } from "#ui/fields/field.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import { Undo } from "#ui/undo.tsx";
import { planProblem } from "#wording/plan-problem.ts";
import styles from "./speaker.module.css";

type CaptureProps = { readonly slide: SlideOf<"conversation"> };

/** Where the parties stand after the conversation, and what they will do: written while one presents. */
export function Capture({ slide: { statement } }: CaptureProps) {
  const { t } = useTranslation("present");
  const { plan } = usePlanEditing();
  const { id } = statement;
  return (
    <section className={styles["part"]} aria-labelledby="capture">
      <h2 id="capture" className={shared["large"]}>
        {t("capture.title")}
      </h2>
      <p className={shared["quiet"]}>{t("capture.hint")}</p>
      <PositionFigures id={id} />
      <PlanText
        label={t("capture.reason")}
        kept={positionOn(plan, id).reason}
        onWrite={(text) => (current) => setReason(current, id, text)}
      />
      <CaptureSteps statement={id} />
    </section>
  );
}

/** The next steps that came from one conversation, and one more. */
function CaptureSteps({ statement }: { readonly statement: StatementId }) {
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

const EMPTY = { what: "", A: "", B: "", by: "", how: "" };

/** A next step that a conversation ends with: what, who on each side, by when, how one will know. */
function NewStep({ statement }: { readonly statement: StatementId }) {
  const { t } = useTranslation(["present", "plan", "errors"]);
  const { partyNames, change } = usePlanEditing();
  const [step, setStep] = useState(EMPTY);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  useUnsaved(Object.values(step).some((text) => text !== "") ? "unsaved" : "saved");
  const field = (name: keyof typeof EMPTY) => ({
    value: step[name],
    autoComplete: "off",
    onChange: (event: { target: { value: string } }) => {
      setStep((before) => ({ ...before, [name]: event.target.value }));
    },
  });
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const { what, how } = step;
    const changed = await change((plan) =>
      addNextStep(
        plan,
        {
          what,
          how,
          by: step.by === "" ? null : step.by,
          owners: perParty((party) => ({ name: step[party] })),
          statement,
        },
        randomMark(),
      ),
    );
    setProblem(changed.ok ? undefined : planProblem(t, changed.reason));
    if (changed.ok) setStep(EMPTY);
  };
  return (
    <form className={styles["step"]} onSubmit={(event) => void add(event)}>
      <TextField label={t("present:capture.what")} error={problem} {...field("what")} />
      <div className={styles["pair"]}>
        {PARTIES.map((party) => (
          <TextField
            key={party}
            label={t("present:capture.owner", { name: partyNames[party] })}
            {...field(party)}
          />
        ))}
      </div>
      <div className={styles["pair"]}>
        <TextField type="date" label={t("present:capture.by")} max={LAST_DAY} {...field("by")} />
        <TextField label={t("present:capture.how")} {...field("how")} />
      </div>
      <div>
        <Button type="submit" disabled={step.what.trim() === ""}>
          {t("present:capture.add")}
        </Button>
      </div>
    </form>
  );
}
