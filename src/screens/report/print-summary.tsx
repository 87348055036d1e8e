import { statementRows } from "#charts/chart-row.ts";
import { ComparisonTable } from "#charts/tables/comparison-table.tsx";
import { DOT } from "#platform/i18n/dot.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { goOnLine } from "#wording/go-on-words.ts";
import { dateInWords, ownersInWords } from "#wording/plan-words.ts";
import { headline, secondSentence } from "#wording/result-words.ts";
import type { ReportSource } from "./export/document-source.ts";
import styles from "./report-screen.module.css";

/** What the browser prints from this screen instead of its buttons, in the language of the screen. */
export function PrintSummary({ comparison, partyNames, date, example, plan }: ReportSource) {
  const { t } = useTranslation(["report", "results", "questionnaire", "plan"]);
  const [language] = useLanguage();
  const byId = new Map(comparison.statements.map((statement) => [statement.id, statement]));
  const ranked = comparison.ranking.flatMap((id) => byId.get(id) ?? []);
  const steps = plan.nextSteps.filter(({ what }) => what !== "");
  const names = { a: partyNames.A, b: partyNames.B };
  const goOn = goOnLine(t, comparison, partyNames, language);
  const opened = t("report:document.opened", { date: formatDate(date, language) });
  return (
    <article className={styles["print"]}>
      <h1>{t("report:document.parties", names)}</h1>
      <p>{example ? `${t("report:document.example")}: ${opened}` : opened}</p>
      <h2>{headline(t, comparison)}</h2>
      <p>{secondSentence(t, comparison, partyNames)}</p>
      {goOn !== null && <p>{goOn}</p>}
      {comparison.languagesDiffer && <p>{t("results:languages", names)}</p>}
      {steps.length > 0 && (
        <>
          <h2>{t("report:summary.next")}</h2>
          <ul>
            {steps.map((step) => (
              <li key={step.id}>
                {[
                  step.what,
                  dateInWords(t, step, language),
                  ownersInWords(t, step, partyNames),
                ].join(DOT)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t("report:part.ranking")}</h2>
      <ComparisonTable
        caption={t("report:part.ranking")}
        rowHeading={t("report:table.statement")}
        rows={statementRows(t, ranked)}
        partyNames={partyNames}
      />
    </article>
  );
}
