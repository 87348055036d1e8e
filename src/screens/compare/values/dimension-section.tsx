import { memo } from "react";
import { statementRows } from "#charts/chart-row.ts";
import { VerdictMark } from "#charts/marks/verdict-mark.tsx";
import { FEWEST_AXES } from "#charts/radar/radar-geometry.ts";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type {
  Comparison,
  DimensionComparison,
  VerdictKind,
} from "#domain/comparison/comparison.ts";
import { DIMENSIONS, isOwn } from "#domain/questionnaire/look-up.ts";
import type { DimensionId } from "#domain/questionnaire/structure.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import { dimensionWords, firmnessWords } from "#wording/verdict-words.ts";
import { useDevelopment } from "../context/earlier-context.ts";
import { DotFigure } from "../figures/dot-figure.tsx";
import { RadarFigure } from "../figures/radar-figure.tsx";
import styles from "./dimension-section.module.css";
import { Fold } from "./fold.tsx";

type DimensionSectionProps = {
  readonly dimension: DimensionComparison;
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
  /** Whether the address asks for it. */
  readonly asked: boolean;
};

/** Verdicts whose name leaves open who or how much. */
const NEEDS_WORDS: ReadonlySet<VerdictKind> = new Set(["divided", "mixed", "too-little-data"]);

/** How many statements the questionnaire has for a dimension, asked or not. */
function sizeOf(dimension: DimensionId): number {
  return DIMENSIONS.find(({ id }) => id === dimension)?.statements.length ?? 0;
}

/** One dimension with its result; unfolded, why it matters and its statements, radar beside dot plot. */
export const DimensionSection = memo(function DimensionSection({
  dimension,
  comparison,
  partyNames,
  asked,
}: DimensionSectionProps) {
  const { t } = useTranslation(["results", "questionnaire", "compare"]);
  const development = useDevelopment();
  const { id, verdict } = dimension;
  const own = comparison.statements.filter((statement) => statement.dimension === id);
  const rows = statementRows(t, own, development);
  const title = t(`questionnaire:dimensions.${id}.name`);
  const rowHeading = t("results:chart.statement");
  const quiet = [
    NEEDS_WORDS.has(verdict.kind) ? dimensionWords(t, dimension, partyNames) : null,
    firmnessWords(t, dimension.firmness),
  ]
    .filter((words) => words !== null)
    .join(DOT);
  const head = (
    <div className={styles["head"]}>
      <h3 id={`value-${id}`} className={shared["large"]}>
        {title}
      </h3>
      <p className={styles["result"]}>
        <VerdictMark kind={verdict.kind} word={t(`results:verdict.${verdict.kind}`)} />{" "}
        {quiet !== "" && <span className={shared["quiet"]}>{quiet}</span>}
      </p>
    </div>
  );
  return (
    <section aria-labelledby={`value-${id}`}>
      <Fold asked={asked} head={head}>
        {(isOpen) => (
          <div className={styles["body"]}>
            {!isOwn(id) && <p className={styles["why"]}>{t(`results:why.${id}`)}</p>}
            {dimension.importance && (
              <ImportanceLine importance={dimension.importance} partyNames={partyNames} />
            )}
            <div className={rows.length < FEWEST_AXES ? styles["one"] : styles["pair"]}>
              {rows.length < FEWEST_AXES ? (
                // Where the questionnaire has only two, nothing was left out.
                sizeOf(id) >= FEWEST_AXES && (
                  <p className={shared["quiet"]}>{t("compare:fewRow")}</p>
                )
              ) : (
                <RadarFigure
                  quietTitle
                  title={title}
                  rowHeading={rowHeading}
                  rows={rows}
                  partyNames={partyNames}
                  isFolded={!isOpen}
                />
              )}
              <DotFigure
                quietTitle
                title={t("compare:statementsOf", { title })}
                rowHeading={rowHeading}
                rows={rows}
                partyNames={partyNames}
              />
            </div>
          </div>
        )}
      </Fold>
    </section>
  );
});

type ImportanceLineProps = {
  readonly importance: NonNullable<DimensionComparison["importance"]>;
  readonly partyNames: PerParty<string>;
};

/** How important the dimension is to each party, beside its score and never mixed with it. */
function ImportanceLine({ importance, partyNames }: ImportanceLineProps) {
  const { t } = useTranslation(["results", "compare"]);
  const [language] = useLanguage();
  const figures = PARTIES.map((party) => {
    const mean = importance.parties[party];
    const name = partyNames[party];
    return mean === null
      ? t("results:chart.noFigure", { name })
      : t("results:chart.mark", { name, figure: formatFigure(mean, language) });
  });
  const apart = importance.apart ? [t("compare:importance.apart")] : [];
  return (
    <p className={styles["importance"]}>
      <strong>{t("compare:importance.title")}</strong>
      <span>{`: ${[figures.join(", "), ...apart].join(DOT)}`}</span>
    </p>
  );
}
