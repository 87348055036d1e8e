import { VerdictDisc } from "#charts/marks/verdict-mark.tsx";
import type { PartyId } from "#domain/assessment/party.ts";
import type { PortfolioCell, Trend } from "#domain/portfolio/partnership.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { gapFigure } from "./our-gap.ts";
import styles from "./portfolio-table.module.css";

const TREND_SIGNS: Readonly<Record<Trend, string>> = { closer: "↘", further: "↗" };

type DimensionCellProps = {
  /** Absent where the dimension was not asked. */
  readonly cell: PortfolioCell | undefined;
  /** Whether the answers of a round are. */
  readonly isOpened: boolean;
  readonly side: PartyId | null;
};

/** A dimension of a partnership: sign of the verdict, difference, and what clearly became of it. */
export function DimensionCell({ cell, isOpened, side }: DimensionCellProps) {
  const { t } = useTranslation(["portfolio", "results"]);
  const [language] = useLanguage();
  if (!cell) {
    return (
      <td>
        <span className="visually-hidden">{t(isOpened ? "notAsked" : "notOpened")}</span>
      </td>
    );
  }
  const { verdict, gap, trend } = cell;
  return (
    <td>
      <span className={styles["cell"]}>
        <VerdictDisc kind={verdict} />
        <span className="visually-hidden">{t(`results:verdict.${verdict}`)}</span>
        {gap !== null && <span className={styles["figure"]}>{gapFigure(gap, side, language)}</span>}
        {trend && (
          <>
            <span aria-hidden="true">{TREND_SIGNS[trend]}</span>
            <span className="visually-hidden">{t(`trend.${trend}`)}</span>
          </>
        )}
      </span>
    </td>
  );
}
