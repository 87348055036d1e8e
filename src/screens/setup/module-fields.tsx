import {
  CORE_MODULE,
  CORE_STATEMENTS,
  DIMENSIONS,
  SHORT_FORM,
  statementsOf,
} from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { formatList } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Checkbox, ChoiceGroup } from "#ui/fields/choice.tsx";
import {
  askedOf,
  type CoreForm,
  coreFormOf,
  isLastOfCore,
  MORE_MODULES,
  modulesOf,
  withCoreForm,
  withModule,
  withStatement,
} from "./asked-statements.ts";
import styles from "./set-up-screen.module.css";

type StatementChoiceProps = {
  readonly asked: readonly StatementId[];
  readonly locked: boolean;
  readonly onAsked: (asked: readonly StatementId[]) => void;
};

/** How much of the core, and which modules beside it. */
export function ModuleFields({ asked, locked, onAsked }: StatementChoiceProps) {
  const { t } = useTranslation(["setup", "questionnaire"]);
  const [language] = useLanguage();
  const form = coreFormOf(asked);
  const own = {
    value: "own" as const,
    label: t("asked.own", { count: askedOf(CORE_MODULE, asked).length }),
  };
  return (
    <>
      <ChoiceGroup<CoreForm>
        legend={t("asked.core", { module: t(`questionnaire:modules.${CORE_MODULE}.name`) })}
        disabled={locked}
        value={form}
        options={[
          {
            value: "full",
            label: t("asked.full", { count: CORE_STATEMENTS.length }),
            hint: t("asked.fullHint"),
          },
          {
            value: "short",
            label: t("asked.short", { count: SHORT_FORM.length }),
            hint: t("asked.shortHint"),
          },
          ...(form === "own" ? [own] : []),
        ]}
        onChange={(chosen) => {
          onAsked(withCoreForm(asked, chosen));
        }}
      />
      <fieldset disabled={locked}>
        <legend className={styles["label"]}>{t("asked.more")}</legend>
        {MORE_MODULES.map((module) => (
          <Checkbox
            key={module}
            label={t("asked.module", {
              module: t(`questionnaire:modules.${module}.name`),
              count: statementsOf(module).length,
            })}
            hint={formatList(
              DIMENSIONS.filter((dimension) => dimension.module === module).map(({ id }) =>
                t(`questionnaire:dimensions.${id}.name`),
              ),
              language,
            )}
            checked={askedOf(module, asked).length > 0}
            onChange={(wanted) => {
              onAsked(withModule(asked, module, wanted));
            }}
          />
        ))}
      </fieldset>
    </>
  );
}

/** Every statement of the chosen modules, to be left out one by one. */
export function StatementFields({ asked, locked, onAsked }: StatementChoiceProps) {
  const { t } = useTranslation(["setup", "questionnaire"]);
  return (
    <div>
      <h3 className={styles["label"]}>{t("asked.single")}</h3>
      {modulesOf(asked).map((module) => (
        <details key={module}>
          <summary className={styles["fold"]}>
            {t("asked.singleCount", {
              module: t(`questionnaire:modules.${module}.name`),
              asked: askedOf(module, asked).length,
              all: statementsOf(module).length,
            })}
          </summary>
          <fieldset disabled={locked} className={styles["inset"]}>
            <legend className={styles["hidden"]}>
              {t(`questionnaire:modules.${module}.name`)}
            </legend>
            {statementsOf(module).map((id) => {
              const isLast = isLastOfCore(asked, id);
              return (
                <Checkbox
                  key={id}
                  label={<span translate="no">{t(`questionnaire:statements.${id}.text`)}</span>}
                  {...(isLast ? { hint: t("asked.last") } : {})}
                  disabled={isLast}
                  checked={asked.includes(id)}
                  onChange={(wanted) => {
                    onAsked(withStatement(asked, id, wanted));
                  }}
                />
              );
            })}
          </fieldset>
        </details>
      ))}
    </div>
  );
}
