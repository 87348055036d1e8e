import { ChartFigure } from "#charts/chart-figure.tsx";
import type { ChartRow } from "#charts/chart-row.ts";
import { ComparisonTable } from "#charts/comparison-table.tsx";
import { PartyLegend } from "#charts/party-legend.tsx";
import { RadarChart } from "#charts/radar-chart.tsx";
import type { PerParty } from "#domain/assessment/party.ts";

type RadarFigureProps = {
  readonly title: string;
  readonly quietTitle?: boolean;
  readonly rowHeading: string;
  readonly rows: readonly ChartRow[];
  readonly partyNames: PerParty<string>;
  /** Behind the names in the legend. */
  readonly notes?: PerParty<string>;
};

/** A radar with its table twin and legend. */
export function RadarFigure({ title, quietTitle, rowHeading, notes, ...chart }: RadarFigureProps) {
  return (
    <ChartFigure
      title={title}
      quietTitle={quietTitle ?? false}
      chart={<RadarChart title={title} {...chart} />}
      table={<ComparisonTable caption={title} rowHeading={rowHeading} {...chart} />}
      legend={<PartyLegend partyNames={chart.partyNames} {...(notes ? { notes } : {})} />}
    />
  );
}
