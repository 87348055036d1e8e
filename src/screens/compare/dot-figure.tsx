import { ChartFigure } from "#charts/chart-figure.tsx";
import type { ChartRow } from "#charts/chart-row.ts";
import { ComparisonTable } from "#charts/comparison-table.tsx";
import { DotRows } from "#charts/dot-rows.tsx";
import { PartyLegend } from "#charts/party-legend.tsx";
import type { PerParty } from "#domain/assessment/party.ts";

type DotFigureProps = {
  readonly title: string;
  readonly quietTitle?: boolean;
  readonly rowHeading: string;
  readonly rows: readonly ChartRow[];
  readonly partyNames: PerParty<string>;
  /** Behind the names in the legend. */
  readonly notes?: PerParty<string>;
};

/** A dot plot of several rows with its table twin and legend. */
export function DotFigure({ title, quietTitle, rowHeading, notes, ...chart }: DotFigureProps) {
  return (
    <ChartFigure
      title={title}
      quietTitle={quietTitle ?? false}
      chart={<DotRows {...chart} />}
      table={<ComparisonTable caption={title} rowHeading={rowHeading} {...chart} />}
      legend={<PartyLegend partyNames={chart.partyNames} {...(notes ? { notes } : {})} />}
    />
  );
}
