import type { ReactNode, SVGProps } from "react";
import type { PartyId } from "#domain/assessment/party.ts";
import { ChartMark } from "../marks/chart-mark.tsx";
import { dashArray, EARLIER_DASH, PARTY_PAINT } from "../marks/party-look.ts";
import type { DotLayout, DotMark } from "./dot-geometry.ts";
import styles from "./dots.module.css";

/** Lengths in user units. */
export type DotSizes = {
  readonly scale: number;
  /** How far a tick reaches to either side of the scale. */
  readonly tick: number;
  readonly link: number;
  readonly trail: number;
};

type DotsProps = SVGProps<SVGSVGElement> & {
  readonly layout: DotLayout;
  readonly sizes: DotSizes;
  /** Whether the two means are linked, where both are there. */
  readonly linked: boolean;
  /** What is shown of the layout's height; all of it by default. */
  readonly extent?: { readonly top: number; readonly bottom: number };
  /** Class of a part that is not always shown. */
  readonly lookOf?: (
    part: "link" | "rating" | DotMark["kind"],
    party: PartyId,
  ) => string | undefined;
  /** Over everything. */
  readonly children?: ReactNode;
};

/**
 * Both parties on the scale from 1 to 5, on screen, slides and in saved pictures alike. It is painted in
 * tokens, without style sheets.
 */
export function Dots(props: DotsProps) {
  const { layout, sizes, linked, extent, lookOf, children, ...svg } = props;
  const { axis, ticks, link, marks, trails, strip, width, height } = layout;
  const { top, bottom } = extent ?? { top: 0, bottom: height };
  return (
    <svg
      className={styles["dots"]}
      viewBox={`0 ${top} ${width} ${bottom - top}`}
      role="img"
      {...svg}
    >
      <g stroke="var(--chart-grid)" strokeWidth={sizes.scale}>
        <line x1={axis.from} x2={axis.to} y1={axis.y} y2={axis.y} />
        {ticks.map(({ value, x }) => (
          <line key={value} x1={x} x2={x} y1={axis.y - sizes.tick} y2={axis.y + sizes.tick} />
        ))}
      </g>
      {link && linked && (
        <line
          className={lookOf?.("link", "A")}
          stroke="var(--chart-link)"
          strokeWidth={sizes.link}
          x1={link.from.x}
          y1={link.from.y}
          x2={link.to.x}
          y2={link.to.y}
        />
      )}
      {trails.map(({ party, from, to, size }) => (
        <g key={party}>
          <line
            stroke={PARTY_PAINT[party]}
            strokeWidth={sizes.trail}
            strokeDasharray={dashArray(EARLIER_DASH, sizes.trail)}
            strokeLinecap="round"
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
          <ChartMark party={party} at={from} size={size} look="earlier" />
        </g>
      ))}
      {strip.map(({ party, x, y, size }) => (
        <g key={`${party} ${x} ${y}`} className={lookOf?.("rating", party)}>
          <ChartMark party={party} at={{ x, y }} size={size} />
        </g>
      ))}
      {marks.map(({ party, kind, size, ...at }) => (
        <g key={`${party} ${kind}`} className={lookOf?.(kind, party)}>
          <ChartMark
            party={party}
            at={at}
            size={size}
            look={kind === "mean" ? "filled" : "hollow"}
          />
        </g>
      ))}
      {children}
    </svg>
  );
}
