import type { UseFormRegister } from "react-hook-form";
import { minutesFor } from "#domain/assessment/duration.ts";
import { type ExpectationChoice, expectedStatements } from "#domain/assessment/terms.ts";
import { formatList } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Checkbox, ChoiceGroup } from "#ui/choice.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { TextField } from "#ui/field.tsx";
import { modulesOf } from "./asked-statements.ts";
import { ModuleFields } from "./module-fields.tsx";
import type { SetUpForm } from "./set-up-form.ts";
import styles from "./set-up-screen.module.css";
import { StatementFields } from "./statement-fields.tsx";

/** The part of the form that says what is asked. */
export type AskedChoice = Pick<SetUpForm, "statements" | "expectations" | "importance">;

type AskedFieldsProps = {
  readonly choice: AskedChoice;
  /** Whether an invitation has left, so that what is asked stays as it is. */
  readonly locked: boolean;
  readonly onChange: (change: Partial<AskedChoice>) => void;
  readonly register: UseFormRegister<SetUpForm>;
  readonly errorOf: (field: keyof SetUpForm) => string | undefined;
};

/** What respondents will be asked, and how long that takes. */
export function AskedFields({ choice, locked, onChange, register, errorOf }: AskedFieldsProps) {
  const { t } = useTranslation(["setup", "questionnaire"]);
  const [language] = useLanguage();
  const { statements } = choice;
  const guesses = expectedStatements(choice).length;
  const names = modulesOf(statements).map((module) => t(`questionnaire:modules.${module}.name`));
  const onAsked = (asked: typeof statements) => {
    onChange({ statements: asked });
  };
  return (
    <Disclosure
      title={t("asked.title")}
      summary={[
        t("asked.text", {
          modules: formatList(names, language),
          count: statements.length,
          minutes: minutesFor(choice),
        }),
        ...(guesses > 0 ? [t("asked.guesses", { count: guesses })] : []),
      ].join(" ")}
    >
      {locked && <p className={styles["quiet"]}>{t("locked")}</p>}
      <ModuleFields asked={statements} locked={locked} onAsked={onAsked} />
      <StatementFields asked={statements} locked={locked} onAsked={onAsked} />
      <ExpectationFields choice={choice} locked={locked} onChange={onChange} />
      <Checkbox
        label={t("importance")}
        disabled={locked}
        checked={choice.importance}
        onChange={(importance) => {
          onChange({ importance });
        }}
      />
      <TextField
        label={t("endUsers")}
        hint={t("endUsersHint")}
        readOnly={locked}
        error={errorOf("endUsers")}
        {...register("endUsers")}
      />
    </Disclosure>
  );
}

type ExpectationFieldsProps = Pick<AskedFieldsProps, "choice" | "locked" | "onChange">;

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
      onChange={(expectations) => {
        onChange({ expectations });
      }}
    />
  );
}
