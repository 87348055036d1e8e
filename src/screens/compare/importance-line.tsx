import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { DimensionComparison } from "#domain/comparison/comparison.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./importance-line.module.css";

type ImportanceLineProps = {
  readonly importance: NonNullable<DimensionComparison["importance"]>;
  readonly partyNames: PerParty<string>;
};

/** How important the dimension is to each party, beside its score and never mixed with it. */
export function ImportanceLine({ importance, partyNames }: ImportanceLineProps) {
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
    <p className={styles["line"]}>
      <strong>{t("compare:importance.title")}</strong>
      <span>{`: ${[figures.join(", "), ...apart].join(DOT)}`}</span>
    </p>
  );
}
