import { type FormEvent, useState } from "react";
import { PARTIES, perParty } from "#domain/assessment/party.ts";
import { addNextStep } from "#domain/plan/next-step.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { randomMark } from "#platform/storage/stamps.ts";
import { useUnsaved } from "#platform/unsaved.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/field.tsx";
import { planProblem } from "#wording/plan-problem.ts";
import styles from "./speaker.module.css";

const EMPTY = { what: "", A: "", B: "", by: "", how: "" };

/** A next step that a conversation ends with: what, who on each side, by when, how one will know. */
export function NewStep({ statement }: { readonly statement: StatementId }) {
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
        <TextField type="date" label={t("present:capture.by")} max="9999-12-31" {...field("by")} />
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
