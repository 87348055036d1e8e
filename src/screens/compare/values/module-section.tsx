import { dimensionRows } from "#charts/chart-row.ts";
import { FEWEST_AXES } from "#charts/radar/radar-geometry.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison, ModuleComparison } from "#domain/comparison/comparison.ts";
import type { DimensionId } from "#domain/questionnaire/structure.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import { useDevelopment } from "../context/earlier-context.ts";
import { DotFigure } from "../figures/dot-figure.tsx";
import { RadarFigure } from "../figures/radar-figure.tsx";
import { DimensionSection } from "./dimension-section.tsx";
import { Fold } from "./fold.tsx";
import styles from "./module-section.module.css";

type ModuleSectionProps = {
  readonly module: ModuleComparison;
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
  /** The dimension that the address asks for. */
  readonly asked: DimensionId | null;
};

/** A module's dimensions, each a line to unfold, and all of them on one scale. */
export function ModuleSection({ module, comparison, partyNames, asked }: ModuleSectionProps) {
  const { t } = useTranslation(["results", "questionnaire", "compare"]);
  const development = useDevelopment();
  const title = t(`questionnaire:modules.${module.id}.name`);
  // The first view has the radar of the first module.
  const isFirst = module === comparison.modules[0];
  const chart = {
    rowHeading: t("results:chart.value"),
    rows: dimensionRows(t, module.dimensions, development),
    partyNames,
  };
  const sideBySide = t("compare:dots", { title });
  return (
    <div>
      {comparison.modules.length > 1 && <h3 className={shared["larger"]}>{title}</h3>}
      {module.dimensions.map((dimension) => (
        <DimensionSection
          key={dimension.id}
          dimension={dimension}
          comparison={comparison}
          partyNames={partyNames}
          asked={dimension.id === asked}
        />
      ))}
      <Fold head={<span className={styles["all"]}>{sideBySide}</span>}>
        {(isOpen) => (
          <div className={styles["pair"]}>
            {!isFirst && chart.rows.length >= FEWEST_AXES && (
              <RadarFigure quietTitle title={title} isFolded={!isOpen} {...chart} />
            )}
            <DotFigure quietTitle title={sideBySide} {...chart} />
          </div>
        )}
      </Fold>
    </div>
  );
}
