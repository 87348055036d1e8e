import { type ReactNode, useId, useRef, useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import styles from "./chart-figure.module.css";
import { useKeyWithin } from "./use-key-within.ts";

type ChartFigureProps = {
  readonly title: string;
  /** Leaves the title to screen readers, where the page says it already. */
  readonly quietTitle?: boolean;
  readonly chart: ReactNode;
  /** The same figures in rows and columns. */
  readonly table: ReactNode;
  readonly legend?: ReactNode;
  /** What else can be done with the chart, behind the button for the table. */
  readonly tools?: ReactNode;
  /** Whether the chart has points that the arrow keys reach. */
  readonly hasPoints?: boolean;
};

/** A chart with its table twin, one key away. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, quietTitle = false, chart, table, legend, tools, hasPoints = false } = props;
  const { t } = useTranslation("results");
  const [asTable, setAsTable] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  useKeyWithin(figure, "t", () => {
    setAsTable(!asTable);
    // What had the focus may be gone with the chart.
    toggle.current?.focus();
  });
  return (
    <figure
      ref={figure}
      className={styles["figure"]}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-keys`}
    >
      <figcaption id={`${id}-title`} className={quietTitle ? "visually-hidden" : styles["title"]}>
        {title}
      </figcaption>
      <div className={styles["body"]}>
        <div data-drawn="" hidden={asTable}>
          {chart}
        </div>
        {asTable && table}
      </div>
      <div className={styles["foot"]}>
        {legend}
        <div className={styles["tools"]}>
          <Button
            ref={toggle}
            look="quiet"
            aria-pressed={asTable}
            aria-keyshortcuts="t"
            onClick={() => {
              setAsTable(!asTable);
            }}
          >
            <span>{t("chart.asTable")}</span>
            <kbd className={styles["key"]} aria-hidden="true">
              {"T"}
            </kbd>
          </Button>
          {tools}
        </div>
      </div>
      <p id={`${id}-keys`} className={styles["keys"]}>
        {t(hasPoints && !asTable ? "chart.pointKeys" : "chart.keys")}
      </p>
    </figure>
  );
}

/** What is drawn in the figure in which an element lies, also while its table shows. */
export function drawingsBeside(element: Element): readonly SVGSVGElement[] {
  const figure = element.closest("figure");
  return figure ? [...figure.querySelectorAll<SVGSVGElement>("[data-drawn] svg")] : [];
}
