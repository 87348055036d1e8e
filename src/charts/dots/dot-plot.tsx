import type { SVGProps } from "react";
import type { PerParty } from "#domain/assessment/party.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { type ChartRow, earlierMeans, type PlotParts, plotInWords } from "../chart-row.ts";
import { dotLayout } from "./dot-geometry.ts";
import { type DotSizes, Dots } from "./dots.tsx";

const WIDTH = 288;
const HEIGHT = 44;
const MARK_SIZE = 16;
const EARLIER_HEIGHT = 58;
const EXPECTED_HEIGHT = 76;
const SIZES: DotSizes = { scale: 1, tick: MARK_SIZE / 2, link: 4, trail: 1.75 };

/** What each party expected of the other is drawn as hollow marks. */
type DotPlotProps = PlotParts & {
  readonly row: ChartRow;
  readonly partyNames: PerParty<string>;
  /** Where the rows of a chart are reached by key and pointer: what makes this one a stop. */
  readonly stop?: SVGProps<SVGSVGElement>;
};

/** One row: both parties on the scale from 1 to 5, linked. */
export function DotPlot({ row, partyNames, stop, ...parts }: DotPlotProps) {
  const { withExpectations = false } = parts;
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const layout = dotLayout({
    width: WIDTH,
    height: withExpectations ? EXPECTED_HEIGHT : row.earlier ? EARLIER_HEIGHT : HEIGHT,
    markSize: MARK_SIZE,
    means: row.means,
    earlier: earlierMeans(row),
    ...(withExpectations ? { expectations: row.expectations } : {}),
  });
  return (
    <Dots
      layout={layout}
      sizes={SIZES}
      linked={row.gap !== null}
      aria-label={plotInWords(t, row, partyNames, language, parts)}
      {...stop}
    />
  );
}
