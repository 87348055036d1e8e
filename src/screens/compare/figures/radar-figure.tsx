import { useState } from "react";
import { ChartFigure } from "#charts/chart-figure.tsx";
import { type ChartRow, earlierDay, earlierLegend } from "#charts/chart-row.ts";
import { PartyLegend } from "#charts/marks/party-legend.tsx";
import { RadarChart, RadarRoom } from "#charts/radar/radar-chart.tsx";
import { exportDrawing } from "#charts/svg-export.ts";
import { ComparisonTable } from "#charts/tables/comparison-table.tsx";
import type { PerParty } from "#domain/assessment/party.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { meanWords } from "#wording/result-words.ts";
import { FigureTools } from "./figure-tools.tsx";

type RadarFigureProps = {
  readonly title: string;
  readonly quietTitle?: boolean;
  readonly rowHeading: string;
  readonly rows: readonly ChartRow[];
  readonly partyNames: PerParty<string>;
  /** Behind the names in the legend. */
  readonly notes?: PerParty<string>;
  /** Out of sight: the radar, which takes longest, is drawn once it is unfolded. */
  readonly isFolded?: boolean;
};

/** A radar with its table twin and legend. */
export function RadarFigure(props: RadarFigureProps) {
  const { title, quietTitle, rowHeading, notes, isFolded = false, ...chart } = props;
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const [isDrawn, setIsDrawn] = useState(!isFolded);
  if (!isFolded && !isDrawn) setIsDrawn(true);
  const since = earlierDay(chart.rows);
  const save = (drawing: SVGSVGElement) => {
    const rings = t("results:chart.rings", { three: meanWords(t, 3), four: meanWords(t, 4) });
    const captions = [rings, earlierLegend(t, since, language)];
    return exportDrawing({ title, partyNames: chart.partyNames, captions, drawing });
  };
  return (
    <ChartFigure
      title={title}
      quietTitle={quietTitle ?? false}
      hasPoints
      chart={isDrawn ? <RadarChart title={title} {...chart} /> : <RadarRoom />}
      table={<ComparisonTable caption={title} rowHeading={rowHeading} {...chart} />}
      legend={
        <PartyLegend partyNames={chart.partyNames} since={since} {...(notes ? { notes } : {})} />
      }
      tools={
        <FigureTools
          title={title}
          partyNames={chart.partyNames}
          draw={(drawings) => drawings.map(save)[0] ?? null}
        />
      }
    />
  );
}
