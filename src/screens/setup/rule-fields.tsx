import type { KeyPair } from "#domain/assessment/assessment.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { ChoiceGroup } from "#ui/fields/choice.tsx";
import { CHOSEN, useSetUpForm } from "./form-field.tsx";
import { MailboxField } from "./mailbox-field.tsx";
import styles from "./set-up-screen.module.css";

type RuleFieldsProps = {
  /** Whether an invitation has left, so that the rules were promised to someone. */
  readonly locked: boolean;
  /** null where the assessment does not exist yet. */
  readonly keyPair: KeyPair | null;
  /** Whether the mailbox is being asked for. */
  readonly isAsking: boolean;
  readonly onAsking: (isAsking: boolean) => void;
};

/** What respondents are promised: who sees results, and when. */
export function RuleFields({ locked, ...asking }: RuleFieldsProps) {
  const { t } = useTranslation("setup");
  const { watch, setValue } = useSetUpForm();
  const [mode, lookAhead, mailbox] = watch(["mode", "lookAhead", "mailbox"]);
  const rules = [
    t(`rulesNow.${mode === "open" && lookAhead ? "lookAhead" : mode}`),
    ...(mailbox ? [t("rulesNow.mailbox")] : []),
  ];
  return (
    <Disclosure title={t("rules")} summary={rules.join(" ")}>
      {locked && <p className={styles["quiet"]}>{t("locked")}</p>}
      <ChoiceGroup<Mode>
        legend={t("mode.legend")}
        disabled={locked}
        value={mode}
        options={[
          { value: "open", label: t("mode.open"), hint: t("mode.openHint") },
          {
            value: "confidential",
            label: t("mode.confidential"),
            hint: t("mode.confidentialHint"),
          },
        ]}
        onChange={(chosen) => {
          setValue("mode", chosen, CHOSEN);
        }}
      />
      {mode === "confidential" ? (
        <Promises />
      ) : (
        <ChoiceGroup
          legend={t("lookAhead.legend")}
          disabled={locked}
          value={lookAhead ? "facilitator" : "none"}
          options={[
            { value: "none", label: t("lookAhead.none") },
            {
              value: "facilitator",
              label: t("lookAhead.facilitator"),
              hint: t("lookAhead.facilitatorHint"),
            },
          ]}
          onChange={(value) => {
            setValue("lookAhead", value === "facilitator", CHOSEN);
          }}
        />
      )}
      <MailboxField locked={locked} {...asking} />
    </Disclosure>
  );
}

function Promises() {
  const { t } = useTranslation("setup");
  return (
    <div>
      <h3 className={styles["label"]}>{t("confidential.title")}</h3>
      <ul className={styles["promises"]}>
        <li>{t("confidential.figures")}</li>
        <li>{t("confidential.details")}</li>
        <li>{t("confidential.before")}</li>
      </ul>
      <p className={styles["quiet"]}>{t("confidential.limits")}</p>
    </div>
  );
}
