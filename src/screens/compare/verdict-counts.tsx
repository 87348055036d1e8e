import { VerdictDisc } from "#charts/verdict-mark.tsx";
import type { ComparisonSummary } from "#domain/comparison/comparison.ts";
import { TALLY } from "#domain/comparison/tally.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./verdict-counts.module.css";

type VerdictCountsProps = { readonly summary: ComparisonSummary };

/** How many statements of each kind, without the kinds that did not occur. */
export function VerdictCounts({ summary }: VerdictCountsProps) {
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
