import { statementsOf } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Checkbox } from "#ui/choice.tsx";
import { askedOf, isLastOfCore, modulesOf, withStatement } from "./asked-statements.ts";
import styles from "./set-up-screen.module.css";

type StatementFieldsProps = {
  readonly asked: readonly StatementId[];
  readonly locked: boolean;
  readonly onAsked: (asked: readonly StatementId[]) => void;
};

/** Every statement of the chosen modules, to be left out one by one. */
export function StatementFields({ asked, locked, onAsked }: StatementFieldsProps) {
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
