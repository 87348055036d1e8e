import { type ComponentProps, memo, type ReactNode } from "react";
import { dimensionRows } from "#charts/chart-row.ts";
import { VerdictDisc } from "#charts/marks/verdict-mark.tsx";
import { FEWEST_AXES } from "#charts/radar/radar-geometry.ts";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import { type PerParty, perParty } from "#domain/assessment/party.ts";
import { type Comparison, type ComparisonSummary, TALLY } from "#domain/comparison/comparison.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import { headline, secondSentence } from "#wording/result-words.ts";
import { useDevelopment } from "../context/earlier-context.ts";
import { DotFigure } from "../figures/dot-figure.tsx";
import { RadarFigure } from "../figures/radar-figure.tsx";
import { GoOn } from "../questions/go-on.tsx";
import styles from "./first-view.module.css";
import { UnevenResponseNote } from "./uneven-response-note.tsx";

type FirstViewProps = {
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
  readonly date: LocalDate | null;
  readonly example: boolean;
  /** What comes before all else; stands beside the radar, so that the conversations stay in sight. */
  readonly first?: ReactNode;
};

/** Are we on the same page, and about what not: radar, sentence and counts. */
export const FirstView = memo(function FirstView({
  comparison,
  partyNames,
  date,
  example,
  first,
}: FirstViewProps) {
  const { t } = useTranslation(["results", "questionnaire", "compare", "common"]);
  const development = useDevelopment();
  const [language] = useLanguage();
  const module = comparison.modules[0];
  const people = perParty((party) =>
    t("common:party.respondents", { count: comparison.respondents[party] }),
  );
  const facts = [
    ...(example ? [t("compare:exampleNote")] : []),
    ...(date === null ? [] : [t("compare:opened", { date: formatDate(date, language) })]),
  ];
  return (
    <div className={styles["view"]}>
      <div className={styles["words"]}>
        <h1 tabIndex={-1} className={styles["headline"]}>
          {headline(t, comparison)}
        </h1>
        <p className={styles["second"]}>{secondSentence(t, comparison, partyNames)}</p>
        <VerdictCounts summary={comparison.summary} />
        <GoOn comparison={comparison} partyNames={partyNames} />
        {facts.length > 0 && <p className={shared["quiet"]}>{facts.join(DOT)}</p>}
        {comparison.mode === "confidential" && (
          <p className={shared["quiet"]}>{t("compare:confidentialNote")}</p>
        )}
        {comparison.languagesDiffer && (
          <p className={shared["quiet"]}>
            {t("results:languages", { a: partyNames.A, b: partyNames.B })}
          </p>
        )}
        <UnevenResponseNote respondents={comparison.respondents} partyNames={partyNames} />
        {first}
      </div>
      {module && (
        <div className={styles["chart"]}>
          <ModuleFigure
            title={t(`questionnaire:modules.${module.id}.name`)}
            quietTitle
            rowHeading={t("results:chart.value")}
            rows={dimensionRows(t, module.dimensions, development)}
            partyNames={partyNames}
            notes={people}
          />
        </div>
      )}
    </div>
  );
});

/** A radar, or a dot plot where too few values were asked for one. */
function ModuleFigure(figure: ComponentProps<typeof DotFigure>) {
  return figure.rows.length < FEWEST_AXES ? <DotFigure {...figure} /> : <RadarFigure {...figure} />;
}

type VerdictCountsProps = { readonly summary: ComparisonSummary };

/** How many statements of each kind, without the kinds that did not occur. */
function VerdictCounts({ summary }: VerdictCountsProps) {
  const { t } = useTranslation(["results", "compare"]);
  return (
    <ul className={styles["counts"]} aria-label={t("compare:counts")}>
      {TALLY.filter((kind) => summary.counts[kind] > 0).map((kind) => (
        <li key={kind} className={styles["count"]}>
          <VerdictDisc kind={kind} />
          <span>
            <strong>{summary.counts[kind]}</strong>{" "}
            <span>{t(`results:count.${kind}`, { count: summary.counts[kind] })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
