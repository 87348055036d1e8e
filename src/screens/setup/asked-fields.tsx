import { minutesFor } from "#domain/assessment/duration.ts";
import {
  type ExpectationChoice,
  expectedStatements,
  type SurveyConfiguration,
} from "#domain/assessment/survey-configuration.ts";
import { formatList } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Checkbox, ChoiceGroup } from "#ui/fields/choice.tsx";
import { modulesOf } from "./asked-statements.ts";
import { CHOSEN, FormField, useSetUpForm } from "./form-field.tsx";
import { ModuleFields, StatementFields } from "./module-fields.tsx";
import { askedByForm } from "./set-up-form.ts";
import styles from "./set-up-screen.module.css";

type AskedFieldsProps = {
  /** Whether an invitation has left, so that what is asked stays as it is. */
  readonly locked: boolean;
};

/** What respondents will be asked, and how long that takes. */
export function AskedFields({ locked }: AskedFieldsProps) {
  const { t } = useTranslation(["setup", "questionnaire"]);
  const [language] = useLanguage();
  const { watch, setValue } = useSetUpForm();
  const [statements, own, expectations, importance] = watch([
    "statements",
    "own",
    "expectations",
    "importance",
  ]);
  const choice = { ...askedByForm({ statements, own }), expectations, importance };
  const guesses = expectedStatements(choice).length;
  const names = modulesOf(choice.statements).map((module) =>
    t(`questionnaire:modules.${module}.name`),
  );
  const onAsked = (asked: typeof statements) => {
    setValue("statements", asked, CHOSEN);
  };
  return (
    <Disclosure
      title={t("asked.title")}
      summary={[
        t("asked.text", {
          modules: formatList(names, language),
          count: choice.statements.length,
          minutes: minutesFor(choice),
        }),
        ...(guesses > 0 ? [t("asked.guesses", { count: guesses })] : []),
      ].join(" ")}
    >
      {locked && <p className={styles["quiet"]}>{t("locked")}</p>}
      <ModuleFields asked={statements} locked={locked} onAsked={onAsked} />
      <StatementFields asked={statements} locked={locked} onAsked={onAsked} />
      <ExpectationFields
        choice={choice}
        locked={locked}
        onChange={(chosen) => {
          setValue("expectations", chosen, CHOSEN);
        }}
      />
      <Checkbox
        label={t("importance")}
        disabled={locked}
        checked={importance}
        onChange={(isAsked) => {
          setValue("importance", isAsked, CHOSEN);
        }}
      />
      <FormField name="endUsers" label={t("endUsers")} hint={t("endUsersHint")} readOnly={locked} />
    </Disclosure>
  );
}

type ExpectationFieldsProps = AskedFieldsProps & {
  readonly choice: Pick<SurveyConfiguration, "statements" | "ownWords" | "expectations">;
  readonly onChange: (chosen: ExpectationChoice) => void;
};

function ExpectationFields({ choice, locked, onChange }: ExpectationFieldsProps) {
  const { t } = useTranslation("setup");
  const marked = expectedStatements({ ...choice, expectations: "marked" }).length;
  return (
    <ChoiceGroup<ExpectationChoice>
      legend={t("expectations.legend")}
      disabled={locked}
      value={choice.expectations}
      options={[
        {
          value: "marked",
          label: t("expectations.marked", { count: marked }),
          hint: t("expectations.markedHint"),
        },
        { value: "all", label: t("expectations.all"), hint: t("expectations.allHint") },
        { value: "none", label: t("expectations.none"), hint: t("expectations.noneHint") },
      ]}
      onChange={onChange}
    />
  );
}
