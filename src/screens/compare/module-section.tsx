import { useTranslation } from "react-i18next";
import { dimensionRows } from "#charts/chart-row.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison, ModuleComparison } from "#domain/comparison/comparison.ts";
import { DimensionSection } from "./dimension-section.tsx";
import { DotFigure } from "./dot-figure.tsx";
import styles from "./module-section.module.css";

type ModuleSectionProps = {
  readonly module: ModuleComparison;
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
};

/** A module's dimensions on one scale with why they matter, then each over its statements. */
export function ModuleSection({ module, comparison, partyNames }: ModuleSectionProps) {
  const { t } = useTranslation(["results", "questionnaire", "compare"]);
  const title = t(`questionnaire:modules.${module.id}.name`);
  return (
    <>
      <div className={styles["pair"]}>
        <DotFigure
          title={t("compare:dots", { title })}
          rowHeading={t("results:chart.value")}
          rows={dimensionRows(t, module.dimensions)}
          partyNames={partyNames}
        />
        <dl className={styles["reasons"]}>
          {module.dimensions.map(({ id }) => (
            <div key={id}>
              <dt className={styles["value"]}>{t(`questionnaire:dimensions.${id}.name`)}</dt>
              <dd className={styles["why"]}>{t(`questionnaire:dimensions.${id}.why`)}</dd>
            </div>
          ))}
        </dl>
      </div>
      {module.dimensions.map((dimension) => (
        <DimensionSection
          key={dimension.id}
          dimension={dimension}
          comparison={comparison}
          partyNames={partyNames}
        />
      ))}
    </>
  );
}
