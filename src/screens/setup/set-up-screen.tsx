import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useState } from "react";
import { type FieldErrors, useForm } from "react-hook-form";
import { type Assessment, LIMITS } from "#domain/assessment/assessment.ts";
import { type AssessmentDetails, areTermsLocked, withDetails } from "#domain/assessment/change.ts";
import { leastAnswers } from "#domain/assessment/terms.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { createAssessment } from "#domain/sealing/create-assessment.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { askToKeep } from "#platform/storage/ask-to-keep.ts";
import {
  changeAssessment,
  saveAssessment,
  type WorkspaceReason,
} from "#platform/storage/workspace-store.ts";
import { useUnsaved } from "#platform/unsaved.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { ScreenHead } from "#ui/screen-head.tsx";
import { AddressNote } from "./address-note.tsx";
import { FoldedFields } from "./folded-fields.tsx";
import { PartyFields } from "./party-fields.tsx";
import { detailsOf, formOf, type SetUpForm, type SetUpReason, setUpSchema } from "./set-up-form.ts";
import styles from "./set-up-screen.module.css";

type SetUpScreenProps = {
  /** null for an assessment that does not exist yet. */
  readonly assessment: Assessment | null;
  readonly onSaved: (assessment: Assessment) => void;
};

/** `no-sealing`: this browser, or this address, cannot make a key. */
type SetUpProblem = WorkspaceReason | "no-sealing";

/** Two names, and whatever else is worth telling respondents before they are invited. */
export function SetUpScreen({ assessment, onSaved }: SetUpScreenProps) {
  const { t } = useTranslation(["setup", "errors"]);
  const [problem, setProblem] = useState<SetUpProblem | null>(null);
  const { register, control, handleSubmit, formState, setValue } = useForm({
    defaultValues: formOf(assessment),
    resolver: standardSchemaResolver(setUpSchema),
    mode: "onTouched",
  });
  const errorOf = (field: keyof SetUpForm) => errorText(t, formState.errors, field);
  const letGo = useUnsaved(formState.isDirty ? "unsaved" : "saved");
  const submit = handleSubmit(async (form) => {
    const saved = await keep(assessment, detailsOf(form));
    if (!saved.ok) {
      setProblem(saved.reason);
      return;
    }
    letGo();
    void askToKeep();
    onSaved(saved.value);
  }, unfoldErrors);
  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void submit(event)}>
      <ScreenHead
        title={t(assessment ? "titleEdit" : "title")}
        lead={assessment ? undefined : t("lead")}
      />
      <PartyFields register={register} errorOf={errorOf} />
      <FoldedFields
        control={control}
        register={register}
        setValue={setValue}
        errorOf={errorOf}
        locked={assessment !== null && areTermsLocked(assessment)}
      />
      <AddressNote />
      {problem && (
        <Notice tone="error">
          <p>{t(`errors:problem.${problem}`)}</p>
        </Notice>
      )}
      <div className={styles["create"]}>
        <Button look="primary" type="submit" disabled={formState.isSubmitting}>
          {formState.isSubmitting ? t("saving") : t(assessment ? "save" : "create")}
        </Button>
        {!assessment && <p className={styles["quiet"]}>{t("createHint")}</p>}
      </div>
    </form>
  );
}

/** A field that cannot be seen cannot take the focus. */
function unfoldErrors(errors: FieldErrors<SetUpForm>) {
  for (const error of Object.values(errors)) {
    const field = "ref" in error ? error.ref : null;
    if (field instanceof HTMLElement) field.closest("details")?.setAttribute("open", "");
  }
}

async function keep(
  assessment: Assessment | null,
  details: AssessmentDetails,
): Promise<Result<Assessment, SetUpProblem>> {
  if (!assessment) {
    const made = await createAssessment(details).catch(() => null);
    return made ? saveAssessment(made) : fail("no-sealing");
  }
  return changeAssessment(assessment.id, (current) => ok(withDetails(current, details)));
}

const REASONS: readonly SetUpReason[] = ["empty", "too-long", "same", "number", "few", "address"];

function errorText(
  t: ReturnType<typeof useTranslation<["setup", "errors"]>>["t"],
  errors: FieldErrors<SetUpForm>,
  field: keyof SetUpForm,
): string | undefined {
  const reason = REASONS.find((candidate) => candidate === errors[field]?.message);
  if (!reason) return undefined;
  return t(`error.${reason}`, { max: maxOf(field, reason) });
}

function maxOf(field: keyof SetUpForm, reason: SetUpReason): number {
  if (reason === "number") return LIMITS.respondentsPerParty;
  if (reason === "few") return leastAnswers({ mode: "confidential" });
  return field === "replyAddress" ? LIMITS.replyAddressCharacters : LIMITS.nameGraphemes;
}
