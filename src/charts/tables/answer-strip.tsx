import { PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import { formatFigure, formatList } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { type DotLayout, dotLayout } from "../dots/dot-geometry.ts";
import { type DotSizes, Dots } from "../dots/dots.tsx";
import { useNarrow } from "../use-narrow.ts";

const WIDTH = 480;
const MARK_SIZE = 20;
const SIZES: DotSizes = { scale: 1, tick: MARK_SIZE / 2, link: 0, trail: 0 };
const FIGURE = 13;
/** The picture shrinks with the page; its figures must not. */
const NARROW_FIGURE = 20;
/** Up to so many equal answers stand clear of each other. */
const CLEAR_STACK = 8;

type AnswerStripProps = {
  readonly means: PerParty<number | null>;
  /** Every rating, 1 to 5; null where hidden. */
  readonly ratings: PerParty<readonly number[] | null>;
  readonly partyNames: PerParty<string>;
  /** Draws one party alone, without the other's name. */
  readonly only?: PartyId;
};

/** Every single answer as a dot: party A above the scale, B below, with their averages between. */
export function AnswerStrip({ means, ratings, partyNames, only }: AnswerStripProps) {
  const { t } = useTranslation("results");
  const [language] = useLanguage();
  const layout = stripLayout(means, ratings);
  const parties = PARTIES.filter((party) => only === undefined || party === only);
  const said = parties.flatMap((party) => {
    const [mean, name, single] = [means[party], partyNames[party], ratings[party]];
    if (mean === null) return [t("chart.noFigure", { name })];
    const figure = formatFigure(mean, language);
    const figures = formatList((single ?? []).map(String), language);
    const each = figures === "" ? [] : [t("chart.everyAnswer", { name, figures })];
    return [t("chart.mark", { name, figure }), ...each];
  });
  const isNarrow = useNarrow();
  const { axis, ticks, height } = layout;
  // One party alone needs no room on the other's side of the scale.
  const top = only === "B" ? axis.y - MARK_SIZE : 0;
  const bottom = only === "A" ? axis.y + MARK_SIZE : height;
  return (
    <Dots
      layout={layout}
      sizes={SIZES}
      linked={false}
      extent={{ top, bottom }}
      aria-label={said.join(", ")}
    >
      {only === undefined && (
        <g
          aria-hidden="true"
          fill="var(--ink-muted)"
          fontFamily="var(--font-sans)"
          fontSize={isNarrow ? NARROW_FIGURE : FIGURE}
          textAnchor="middle"
        >
          {ticks.map(({ value, x }) => (
            <text key={value} x={x} y={height - 2}>
              {value}
            </text>
          ))}
        </g>
      )}
    </Dots>
  );
}

/** The layout, as high as the highest stack of equal answers needs. */
export function stripLayout(
  means: PerParty<number | null>,
  ratings: PerParty<readonly number[] | null>,
): DotLayout {
  const stacks = PARTIES.flatMap((party) =>
    [1, 2, 3, 4, 5].map((value) => (ratings[party] ?? []).filter((one) => one === value).length),
  );
  const stacked = Math.min(CLEAR_STACK, Math.max(...stacks));
  const height = MARK_SIZE * (4 + 1.15 * Math.max(1, stacked));
  return dotLayout({ width: WIDTH, height, markSize: MARK_SIZE, means, ratings });
}
