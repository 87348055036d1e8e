import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { ChartFigure } from "#charts/chart-figure.tsx";
import { type ChartRow, earlierDay, earlierLegend } from "#charts/chart-row.ts";
import { PartyLegend } from "#charts/marks/party-legend.tsx";
import { RadarChart, RadarRoom } from "#charts/radar/radar-chart.tsx";
import { exportDrawing } from "#charts/svg-export.ts";
import { ComparisonTable } from "#charts/tables/comparison-table.tsx";
import type { PerParty } from "#domain/assessment/party.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { whenIdle } from "#platform/when-idle.ts";
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
  /** Below what is seen first: the radar, which takes longest, is drawn once the page is idle. */
  readonly below?: boolean;
};

/** A radar with its table twin and legend. */
export function RadarFigure(props: RadarFigureProps) {
  const { title, quietTitle, rowHeading, notes, below = false, ...chart } = props;
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const isDrawn = useIdle(!below);
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

/** Whether the page has been idle, or is about to be printed; each figure is drawn in a task of its own. */
function useIdle(isDue: boolean): boolean {
  const [isIdle, setIsIdle] = useState(isDue);
  useEffect(() => {
    if (isIdle) return undefined;
    const draw = () => {
      flushSync(() => {
        setIsIdle(true);
      });
    };
    const cancel = whenIdle(draw);
    addEventListener("beforeprint", draw);
    return () => {
      cancel();
      removeEventListener("beforeprint", draw);
    };
  }, [isIdle]);
  return isIdle;
}
