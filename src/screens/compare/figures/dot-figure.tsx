import { useState } from "react";
import { ChartFigure } from "#charts/chart-figure.tsx";
import {
  type ChartRow,
  earlierDay,
  earlierLegend,
  gapFigure,
  hasExpectations,
} from "#charts/chart-row.ts";
import { DotRows } from "#charts/dots/dot-rows.tsx";
import { PartyLegend } from "#charts/marks/party-legend.tsx";
import { exportRows } from "#charts/svg-export.ts";
import { ComparisonTable } from "#charts/tables/comparison-table.tsx";
import type { PerParty } from "#domain/assessment/party.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import { FigureTools } from "./figure-tools.tsx";

type DotFigureProps = {
  readonly title: string;
  readonly quietTitle?: boolean;
  readonly rowHeading: string;
  readonly rows: readonly ChartRow[];
  readonly partyNames: PerParty<string>;
  /** Behind the names in the legend. */
  readonly notes?: PerParty<string>;
};

/** A dot plot of several rows with its table twin and legend; expectations on demand. */
export function DotFigure({ title, quietTitle, rowHeading, notes, ...chart }: DotFigureProps) {
  const { t } = useTranslation(["results", "questionnaire", "compare"]);
  const [language] = useLanguage();
  const [asked, setAsked] = useState(false);
  const canShow = chart.rows.some(hasExpectations);
  const isShown = asked && canShow;
  const since = earlierDay(chart.rows);
  const save = (drawings: readonly SVGSVGElement[]) =>
    exportRows({
      title,
      partyNames: chart.partyNames,
      rows: drawings.flatMap((drawing, index) => {
        const row = chart.rows[index];
        if (!row) return [];
        const { name, kind, gap } = row;
        const result = t(`results:verdict.${kind}`);
        return [{ drawing, name, kind, result, gap: gapFigure(t, gap, language) }];
      }),
      scale: {
        low: t("compare:scaleLow", { words: t("questionnaire:scale.1") }),
        high: t("compare:scaleHigh", { words: t("questionnaire:scale.5") }),
      },
      captions: [isShown ? t("compare:expectedLegend") : null, earlierLegend(t, since, language)],
    });
  return (
    <ChartFigure
      title={title}
      quietTitle={quietTitle ?? false}
      hasPoints
      chart={<DotRows {...chart} withExpectations={isShown} />}
      table={
        <ComparisonTable
          caption={title}
          rowHeading={rowHeading}
          withExpectations={isShown}
          {...chart}
        />
      }
      legend={
        <>
          <PartyLegend partyNames={chart.partyNames} since={since} {...(notes ? { notes } : {})} />
          {isShown && <p className={shared["muted"]}>{t("compare:expectedLegend")}</p>}
        </>
      }
      tools={
        <FigureTools
          title={title}
          partyNames={chart.partyNames}
          draw={save}
          {...(canShow ? { expected: { isShown, onChange: setAsked } } : {})}
        />
      }
    />
  );
}
