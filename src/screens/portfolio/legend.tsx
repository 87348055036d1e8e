import { VerdictMark } from "#charts/marks/verdict-mark.tsx";
import type { VerdictKind } from "#domain/comparison/comparison.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import styles from "./portfolio-screen.module.css";

const SIGNS = [
  ["same", "shared-strength"],
  ["near", "mixed"],
  ["apart", "not-on-the-same-page"],
  ["unknown", "too-little-data"],
] as const satisfies readonly (readonly [string, VerdictKind])[];

type LegendProps = {
  /** Whether figures have a sign, and rows a trend. */
  readonly hasSides: boolean;
  readonly hasTrends: boolean;
};

/** What the signs of the table mean. */
export function Legend({ hasSides, hasTrends }: LegendProps) {
  const { t } = useTranslation("portfolio");
  return (
    <div className={shared["quiet"]}>
      <ul className={styles["legend"]}>
        {SIGNS.map(([sign, kind]) => (
          <li key={sign}>
            <VerdictMark kind={kind} word={t(`legend.${sign}`)} />
          </li>
        ))}
      </ul>
      <p>{t("legend.figure")}</p>
      {hasSides && <p>{t("legend.sides")}</p>}
      {hasTrends && <p>{t("legend.trends")}</p>}
    </div>
  );
}
