import { Suspense } from "react";
import type { ChartRow } from "#charts/chart-row.ts";
import type { RadarSizes } from "#charts/radar/radar.tsx";
import type { RadarLayout } from "#charts/radar/radar-geometry.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import { Boundary } from "#ui/boundary.tsx";
import { lazyComponent } from "#ui/lazy-component.ts";
import { LoadFailed } from "#ui/load-failed.tsx";
import { useStage } from "../../stage/stage-context.ts";
import { measureText } from "./measure-text.ts";
import { look } from "./reveal.tsx";

const Radar = lazyComponent(async () => (await import("#charts/radar/radar.tsx")).Radar);

/** Fetches what draws radars before a slide needs it; what fails is fetched again then. */
export function prefetchRadar(): void {
  Radar.prefetch().catch(() => undefined);
}

/** Shares of the slide's height. */
const LETTERS = 0.0305;
const MARKS: PerParty<number> = { A: 0.0368, B: 0.0304 };
const EARLIER_MARK = 0.0192;
const LINE = 0.0065;
const GRID = 0.0025;
const EARLIER_LINE = 0.0045;
/** The middle and the end of the scale. */
const TICKS = [3, 5];

export type RadarShown = PerParty<boolean> & { readonly differences: boolean };

type SlideRadarProps = {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** Three or more, in questionnaire order. */
  readonly rows: readonly ChartRow[];
  readonly shown: RadarShown;
};

/** The radar in the size of the back row, with what has been shown so far. */
export function SlideRadar({ width, height, label, rows, shown }: SlideRadarProps) {
  const stage = useStage();
  const sizes = sizesOn(stage.height);
  return (
    <div style={{ inlineSize: width, blockSize: height }}>
      <Boundary instead={LoadFailed} resetKey={label}>
        <div role="img" aria-label={label}>
          <Suspense fallback={null}>
            <Radar
              width={width}
              height={height}
              rows={rows}
              sizes={sizes}
              measure={measureText(sizes.label)}
              ticks={TICKS}
              ground="paper"
              renderUnder={(layout) => (
                <g className={look(shown.differences)}>
                  <Differences layout={layout} width={2 * sizes.line} />
                </g>
              )}
              lookOf={(party) => look(shown[party])}
            />
          </Suspense>
        </div>
      </Boundary>
    </div>
  );
}

function sizesOn(height: number): RadarSizes {
  return {
    label: LETTERS * height,
    figure: LETTERS * height,
    grid: GRID * height,
    line: LINE * height,
    marks: { A: MARKS.A * height, B: MARKS.B * height },
    earlierLine: EARLIER_LINE * height,
    earlierMark: EARLIER_MARK * height,
  };
}

type DifferencesProps = { readonly layout: RadarLayout; readonly width: number };

function Differences({ layout: { series }, width }: DifferencesProps) {
  const [a, b] = series;
  return a?.points.map((from) => {
    const to = b?.points.find(({ axis }) => axis === from.axis);
    if (!to) return null;
    return (
      <line
        key={from.axis}
        stroke="var(--chart-link)"
        strokeWidth={width}
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
      />
    );
  });
}
