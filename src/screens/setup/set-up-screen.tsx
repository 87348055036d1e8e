import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { isConfigurationLocked, withDetails, withMailbox } from "#domain/assessment/change.ts";
import { isAnswerDay } from "#domain/assessment/consistency.ts";
import { LAST_ANSWER_DAY } from "#domain/assessment/invitation-payload.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { createAssessment } from "#domain/sealing/create-assessment.ts";
import { isLocal, pageAddress } from "#platform/channels/codes/page-address.ts";
import { mailboxHost } from "#platform/channels/mailbox/mailbox-address.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatDate, today } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { askToKeep } from "#platform/storage/ask-to-keep.ts";
import {
  changeAssessment,
  saveAssessment,
  type WorkspaceReason,
} from "#platform/storage/workspace-store.ts";
import { useUnsaved } from "#platform/unsaved.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Notice } from "#ui/notice.tsx";
import { Problem } from "#ui/problem.tsx";
import { ScreenHead } from "#ui/screen-head.tsx";
import { AskedFields } from "./asked-fields.tsx";
import { BrandingFields } from "./branding-fields.tsx";
import { FormField, useSetUpForm } from "./form-field.tsx";
import { OwnWordsFields } from "./own-words/own-words-fields.tsx";
import { PartyFields } from "./party-fields.tsx";
import { RuleFields } from "./rule-fields.tsx";
import { detailsOfForm, type FilledForm, formOf, setUpSchema } from "./set-up-form.ts";
import styles from "./set-up-screen.module.css";

type SetUpScreenProps = {
  /** null for an assessment that does not exist yet. */
  readonly assessment: Assessment | null;
  readonly onSaved: (assessment: Assessment) => void;
};

/** `no-sealing`: no key could be made. */
type SetUpProblem = WorkspaceReason | "no-sealing";

/** Two names, and whatever else is worth telling respondents before they are invited. */
export function SetUpScreen({ assessment, onSaved }: SetUpScreenProps) {
  const { t } = useTranslation("setup");
  const [problem, setProblem] = useState<SetUpProblem | null>(null);
  const [language] = useLanguage();
  const form = useForm({
    defaultValues: formOf(assessment, language),
    resolver: standardSchemaResolver(setUpSchema),
    mode: "onTouched",
  });
  const { handleSubmit, formState } = form;
  // What it finds out is a part of what is saved.
  const [isAsking, setAsking] = useState(false);
  const letGo = useUnsaved(formState.isDirty ? "unsaved" : "saved");
  const submit = handleSubmit(async (filled) => {
    const saved = await keep(assessment, filled);
    if (!saved.ok) {
      setProblem(saved.reason);
      return;
    }
    letGo();
    void askToKeep();
    onSaved(saved.value);
  }, unfoldErrors);
  /** Whether an invitation has left, so that what is asked and promised stays. */
  const locked = assessment !== null && isConfigurationLocked(assessment);
  return (
    <form
      className={styles["form"]}
      noValidate
      onSubmit={(event) => {
        if (isAsking) event.preventDefault();
        else void submit(event);
      }}
    >
      <ScreenHead
        title={t(assessment ? "titleEdit" : "title")}
        lead={assessment ? undefined : t("lead")}
      />
      <FormProvider {...form}>
        <PartyFields />
        {/* All that may stay as it is, each part folded under what is set in it. */}
        <div>
          <AskedFields locked={locked} />
          <OwnWordsFields locked={locked} canMove={!assessment?.follows} />
          <RuleFields
            locked={locked}
            keyPair={assessment?.keyPair ?? null}
            isAsking={isAsking}
            onAsking={setAsking}
          />
          <InviterFields />
          <BrandingFields />
        </div>
      </FormProvider>
      <AddressNote />
      <Problem reason={problem} />
      <div className={styles["create"]}>
        <Button
          look="primary"
          type="submit"
          disabled={formState.isSubmitting}
          aria-disabled={isAsking}
        >
          {formState.isSubmitting ? t("saving") : t(assessment ? "save" : "create")}
        </Button>
        {isAsking && (
          <p className={styles["quiet"]}>{t("mailbox.asking", { host: mailboxHost() })}</p>
        )}
        {!assessment && <p className={styles["quiet"]}>{t("createHint")}</p>}
      </div>
    </form>
  );
}

/** A field that cannot be seen cannot take the focus. Some errors stand in lists. */
function unfoldErrors(errors: object) {
  const values: readonly unknown[] = Object.values(errors);
  for (const value of values) {
    if (value instanceof HTMLElement) value.closest("details")?.setAttribute("open", "");
    else if (typeof value === "object" && value !== null) unfoldErrors(value);
  }
}

async function keep(
  assessment: Assessment | null,
  form: FilledForm,
): Promise<Result<Assessment, SetUpProblem>> {
  const details = detailsOfForm(form);
  const mailbox = form.mailbox?.name ?? null;
  if (!assessment) {
    const made = await createAssessment(details, false, form.mailbox?.keyPair).catch(() => null);
    return made ? saveAssessment(withMailbox(made, mailbox)) : fail("no-sealing");
  }
  return changeAssessment(assessment.id, (current) =>
    ok(withMailbox(withDetails(current, details), mailbox)),
  );
}

/** The address that respondents will open, and what stands in the way of that. */
function AddressNote() {
  const { t } = useTranslation("setup");
  const address = pageAddress();
  return (
    <section className={styles["block"]}>
      <p className={styles["quiet"]}>
        <span>{t("address")}</span>{" "}
        <span translate="no" className={styles["address"]}>
          {address}
        </span>
      </p>
      {isLocal(address) && (
        <Notice tone="info">
          <p>{t("addressLocal")}</p>
        </Notice>
      )}
    </section>
  );
}

/** Who invites and until when, as respondents will read it. */
function InviterFields() {
  const { t } = useTranslation("setup");
  const [language] = useLanguage();
  const [name, answerBy] = useSetUpForm().watch(["inviterName", "answerBy"]);
  const summary = [
    name.trim() || t("inviterHint"),
    ...(isAnswerDay(answerBy)
      ? [t("answerBy.summary", { date: formatDate(answerBy, language) })]
      : []),
  ];
  return (
    <Disclosure title={t("inviter")} summary={summary.join(DOT)}>
      <FormField name="inviterName" label={t("name")} autoComplete="name" />
      <FormField name="inviterOrganisation" label={t("organisation")} autoComplete="organization" />
      <FormField
        name="replyAddress"
        label={t("replyAddress")}
        hint={t("replyHint")}
        type="email"
        autoComplete="email"
      />
      <FormField
        name="answerBy"
        label={t("answerBy.label")}
        hint={t("answerBy.hint")}
        type="date"
        max={LAST_ANSWER_DAY}
      />
      {isAnswerDay(answerBy) && answerBy < today() && (
        <Notice tone="info">
          <p>{t("answerBy.passed")}</p>
        </Notice>
      )}
    </Disclosure>
  );
}
