import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#ui/button.tsx";
import styles from "./chart-figure.module.css";

type ChartFigureProps = {
  readonly title: string;
  /** Leaves the title to screen readers, where the page says it already. */
  readonly quietTitle?: boolean;
  readonly chart: ReactNode;
  /** The same figures in rows and columns. */
  readonly table: ReactNode;
  readonly legend?: ReactNode;
};

/** A chart with its table twin, one key away. */
export function ChartFigure({ title, quietTitle = false, chart, table, legend }: ChartFigureProps) {
  const { t } = useTranslation("results");
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  return (
    <figure className={styles["figure"]} aria-labelledby={titleId}>
      <figcaption id={titleId} className={quietTitle ? "visually-hidden" : styles["title"]}>
        {title}
      </figcaption>
      <div className={styles["body"]}>{asTable ? table : chart}</div>
      <div className={styles["foot"]}>
        {legend}
        <Button
          look="quiet"
          aria-pressed={asTable}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {t("chart.asTable")}
        </Button>
      </div>
    </figure>
  );
}
