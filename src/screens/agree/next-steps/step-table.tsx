import { PARTIES } from "#domain/assessment/party.ts";
import type { NextStep } from "#domain/plan/plan.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./step-table.module.css";

/** The next steps as they stand in the memorandum. Empty ones are left out. */
export function StepTable() {
  const { t } = useTranslation(["agree", "plan"]);
  const { plan, partyNames } = usePlanEditing();
  const steps = plan.nextSteps.filter(({ what }) => what !== "");
  return (
    <div className={styles["steps"]}>
      {steps.length === 0 ? (
        <p className={styles["lead"]}>{t("agree:memorandum.noSteps")}</p>
      ) : (
        <table className={styles["table"]}>
          <caption className="visually-hidden">{t("agree:steps.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("plan:step.what")}</th>
              {PARTIES.map((party) => (
                <th key={party} scope="col">
                  {t("plan:step.owner", { name: partyNames[party] })}
                </th>
              ))}
              <th scope="col">{t("plan:step.by")}</th>
              <th scope="col">{t("plan:step.how")}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <StepRow key={step.id} step={step} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function StepRow({ step }: { readonly step: NextStep }) {
  const { t } = useTranslation(["agree", "plan"]);
  const [language] = useLanguage();
  const { partyNames } = usePlanEditing();
  return (
    <tr>
      <th scope="row">{step.what}</th>
      {PARTIES.map((party) => {
        const { name, accepted } = step.owners[party];
        return (
          <td key={party} data-heading={t("plan:step.owner", { name: partyNames[party] })}>
            {name === ""
              ? t("plan:step.nobody")
              : `${name}, ${t(accepted ? "plan:step.accepted" : "plan:step.notAccepted")}`}
          </td>
        );
      })}
      <td data-heading={t("plan:step.by")}>
        {step.by === null ? t("plan:step.noDate") : formatDate(step.by, language)}
      </td>
      <td data-heading={t("plan:step.how")}>{step.how === "" ? "–" : step.how}</td>
    </tr>
  );
}
