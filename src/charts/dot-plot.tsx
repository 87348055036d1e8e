import type { SVGProps } from "react";
import type { PerParty } from "#domain/assessment/party.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { ChartMark } from "./chart-mark.tsx";
import { type ChartRow, earlierMeans, plotInWords } from "./chart-row.ts";
import { dotLayout } from "./dot-geometry.ts";
import styles from "./dot-plot.module.css";
import { EarlierTrail } from "./earlier-trail.tsx";

const WIDTH = 288;
const HEIGHT = 44;
const MARK_SIZE = 16;
const EARLIER_HEIGHT = 58;
const EXPECTED_HEIGHT = 76;

type DotPlotProps = {
  readonly row: ChartRow;
  readonly partyNames: PerParty<string>;
  /** Draws what each party expected of the other as hollow marks, if it was asked. */
  readonly withExpectations?: boolean;
  /** Where the rows of a chart are reached by key and pointer: what makes this one a stop. */
  readonly stop?: SVGProps<SVGSVGElement>;
};

/** One row: both parties on the scale from 1 to 5, linked. */
export function DotPlot({ row, partyNames, withExpectations = false, stop }: DotPlotProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const { axis, ticks, link, marks, trails, width, height } = dotLayout({
    width: WIDTH,
    height: withExpectations ? EXPECTED_HEIGHT : row.earlier ? EARLIER_HEIGHT : HEIGHT,
    markSize: MARK_SIZE,
    means: row.means,
    earlier: earlierMeans(row),
    ...(withExpectations ? { expectations: row.expectations } : {}),
  });
  const name = plotInWords(t, row, partyNames, language, withExpectations);
  return (
    <svg
      className={styles["plot"]}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
      {...stop}
    >
      <line className={styles["scale"]} x1={axis.from} x2={axis.to} y1={axis.y} y2={axis.y} />
      {ticks.map(({ value, x }) => (
        <line
          key={value}
          className={styles["scale"]}
          x1={x}
          x2={x}
          y1={axis.y - MARK_SIZE / 2}
          y2={axis.y + MARK_SIZE / 2}
        />
      ))}
      {link && row.gap !== null && (
        <line
          className={styles["link"]}
          x1={link.from.x}
          y1={link.from.y}
          x2={link.to.x}
          y2={link.to.y}
        />
      )}
      {trails.map((trail) => (
        <EarlierTrail key={trail.party} trail={trail} />
      ))}
      {marks.map((mark) => (
        <ChartMark
          key={`${mark.party}-${mark.kind}`}
          party={mark.party}
          at={mark}
          size={mark.size}
          look={mark.kind === "expected" ? "hollow" : "filled"}
        />
      ))}
    </svg>
  );
}
