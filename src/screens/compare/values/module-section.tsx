import { dimensionRows } from "#charts/chart-row.ts";
import { FEWEST_AXES } from "#charts/radar/radar-geometry.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison, ModuleComparison } from "#domain/comparison/comparison.ts";
import { isOwn } from "#domain/questionnaire/look-up.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import { useDevelopment } from "../context/earlier-context.ts";
import { DotFigure } from "../figures/dot-figure.tsx";
import { RadarFigure } from "../figures/radar-figure.tsx";
import { DimensionSection } from "./dimension-section.tsx";
import styles from "./module-section.module.css";

type ModuleSectionProps = {
  readonly module: ModuleComparison;
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
};

/** A module's dimensions on one scale with why they matter, then each over its statements. */
export function ModuleSection({ module, comparison, partyNames }: ModuleSectionProps) {
  const { t } = useTranslation(["results", "questionnaire", "compare"]);
  const development = useDevelopment();
  const title = t(`questionnaire:modules.${module.id}.name`);
  const isFirst = module === comparison.modules[0];
  const chart = {
    rowHeading: t("results:chart.value"),
    rows: dimensionRows(t, module.dimensions, development),
    partyNames,
  };
  return (
    <>
      {comparison.modules.length > 1 && <h3 className={shared["larger"]}>{title}</h3>}
      <div className={styles["pair"]}>
        {!isFirst && chart.rows.length >= FEWEST_AXES && (
          <RadarFigure quietTitle title={title} below {...chart} />
        )}
        <DotFigure title={t("compare:dots", { title })} {...chart} />
        {isFirst && <Reasons module={module} />}
      </div>
      {!isFirst && module.id !== "own" && <Reasons module={module} />}
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

/** Why each of the module's dimensions matters. */
function Reasons({ module }: Pick<ModuleSectionProps, "module">) {
  const { t } = useTranslation(["questionnaire", "results"]);
  return (
    <dl className={styles["reasons"]}>
      {module.dimensions.map(
        ({ id }) =>
          !isOwn(id) && (
            <div key={id}>
              <dt translate="no" className={styles["value"]}>
                {t(`dimensions.${id}.name`)}
              </dt>
              <dd className={shared["muted"]}>{t(`results:why.${id}`)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
