import { useDeferredValue, useMemo, useState } from "react";
import { searchPartnerships, sortPartnerships } from "#domain/portfolio/order.ts";
import { mostCommonName } from "#domain/portfolio/our-side.ts";
import type { Partnership } from "#domain/portfolio/partnership.ts";
import { today } from "#platform/i18n/format.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { FileButton } from "#ui/fields/file-button.tsx";
import { useViewInAddress } from "#ui/hooks/use-view-in-address.ts";
import { Problem } from "#ui/problem.tsx";
import { ScreenHead } from "#ui/screen-head.tsx";
import shared from "#ui/shared.module.css";
import { columnsOf } from "./columns.ts";
import { Legend } from "./legend.tsx";
import { PortfolioControls } from "./portfolio-controls.tsx";
import styles from "./portfolio-screen.module.css";
import { PortfolioTable } from "./portfolio-table.tsx";
import { parsePortfolioView, portfolioAddress } from "./portfolio-view.ts";
import { SaveDates, SaveTable } from "./save-files.tsx";
import { StepsOverview } from "./steps-overview.tsx";
import { usePortfolio } from "./use-portfolio.ts";

type PortfolioScreenProps = {
  /** What stands behind the path in the address. */
  readonly rest: string;
  /** Another number reads the device anew. */
  readonly turn: number;
  readonly onFiles: (files: readonly File[]) => void;
};

/** All partnerships of this device side by side, each as its own mode shows it. */
export function PortfolioScreen({ rest, turn, onFiles }: PortfolioScreenProps) {
  const { t } = useTranslation("portfolio");
  const { read, problem } = usePortfolio(turn);
  const files = (
    <div>
      <FileButton label={t("files")} accept=".json,application/json" multiple onFiles={onFiles} />
    </div>
  );
  return (
    <div className={styles["portfolio"]}>
      <ScreenHead title={t("title")} lead={t("lead")} />
      <Problem reason={problem} />
      {read?.problems.map((reason) => (
        <Problem key={reason} reason={reason} />
      ))}
      <p role="status">
        {read && read.partnerships.length < read.all && (
          <span>{t("reading", { done: read.partnerships.length, all: read.all })}</span>
        )}
        {read?.all === 0 && <span>{t("none")}</span>}
      </p>
      {read && read.partnerships.length > 0 && (
        <Partnerships
          rest={rest}
          partnerships={read.partnerships}
          isWhole={read.partnerships.length === read.all}
        />
      )}
      {files}
    </div>
  );
}

type PartnershipsProps = {
  readonly rest: string;
  readonly partnerships: readonly Partnership[];
  /** Whether all of them are there: a part of them is no file to keep. */
  readonly isWhole: boolean;
};

function Partnerships({ rest, partnerships, isWhole }: PartnershipsProps) {
  const { t } = useTranslation("portfolio");
  const [view, onView] = useViewInAddress(rest, parsePortfolioView, portfolioAddress);
  const [day] = useState(today);
  const usual = useMemo(() => mostCommonName(partnerships), [partnerships]);
  const we = view.we === null ? usual : view.we || null;
  const { order, search, modules } = view;
  const asked = useMemo(() => {
    const found = searchPartnerships(partnerships, search);
    const shown = sortPartnerships(found, { order, we, today: day });
    return { shown, columns: columnsOf(modules), we };
  }, [partnerships, search, modules, order, we, day]);
  // A hundred rows must not hold up what was pressed or typed.
  const drawn = useDeferredValue(asked);
  const { shown } = drawn;
  return (
    <>
      <div className={shared["stack2"]}>
        <PortfolioControls partnerships={partnerships} view={view} onView={onView} we={we} />
        <div className={styles["count"]}>
          <p role="status">
            {shown.length < partnerships.length && (
              <span>{t("shown", { count: shown.length, all: partnerships.length })}</span>
            )}
          </p>
          {search !== "" && (
            <Button
              look="quiet"
              onClick={() => {
                onView({ ...view, search: "" });
              }}
            >
              {t("all")}
            </Button>
          )}
        </div>
      </div>
      <PortfolioTable
        partnerships={shown}
        we={drawn.we}
        columns={drawn.columns}
        today={day}
        order={order}
        onOrder={(chosen) => {
          onView({ ...view, order: chosen });
        }}
      />
      <Legend hasSides={drawn.we !== null} hasTrends={partnerships.some(hasTrend)} />
      <StepsOverview partnerships={shown} we={drawn.we} today={day}>
        {isWhole && <SaveDates partnerships={shown} />}
      </StepsOverview>
      {isWhole && <SaveTable partnerships={shown} we={we} today={day} />}
    </>
  );
}

function hasTrend({ newest }: Partnership): boolean {
  return Object.values(newest?.cells ?? {}).some(({ trend }) => trend !== null);
}
