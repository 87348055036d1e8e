import { ChartMark } from "#charts/chart-mark.tsx";
import { type DotLayout, type DotMark, dotLayout } from "#charts/dot-geometry.ts";
import { otherParty, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import { useStage } from "../stage/stage-context.ts";
import styles from "./dot-scale.module.css";
import { look } from "./reveal.tsx";

/** Shares of the slide's height. */
const MARK = 0.055;
const LINE = 0.005;
const LINK = 0.012;
/** Share of a mark that a tick reaches to either side of the scale. */
const TICK = 0.7;

type DotScaleProps = {
  /** In pixels. */
  readonly width: number;
  /** What it says, for those who do not see it. */
  readonly label: string;
  readonly means: PerParty<number | null>;
  readonly expectations?: PerParty<number | null>;
  /** Single ratings, where they were asked for; null where hidden. They give way to expectations. */
  readonly ratings?: PerParty<readonly number[] | null>;
  readonly shown: PerParty<boolean> & { readonly expectations: boolean; readonly link: boolean };
};

/** The scale from 1 to 5 with what has been shown so far; later marks have their place already. */
export function DotScale(props: DotScaleProps) {
  const { width, label, means, expectations, ratings, shown } = props;
  const { height } = useStage();
  const markSize = MARK * height;
  const hasDots = (ratings?.A?.length ?? 0) + (ratings?.B?.length ?? 0) > 0;
  const rows = hasDots ? 6 : expectations ? 4 : 2;
  const layout = dotLayout({
    width,
    height: rows * markSize,
    markSize,
    means,
    ...(expectations ? { expectations } : {}),
    ...(ratings ? { ratings } : {}),
  });
  const { axis, ticks, link, marks, strip } = layout;
  const { top, bottom } = extent(layout, markSize);
  return (
    <svg
      className={styles["svg"]}
      width={width}
      height={bottom - top}
      viewBox={`0 ${top} ${width} ${bottom - top}`}
      role="img"
      aria-label={label}
    >
      <g className={styles["scale"]} strokeWidth={LINE * height}>
        <line x1={axis.from} x2={axis.to} y1={axis.y} y2={axis.y} />
        {ticks.map(({ value, x }) => (
          <line
            key={value}
            x1={x}
            x2={x}
            y1={axis.y - markSize * TICK}
            y2={axis.y + markSize * TICK}
          />
        ))}
      </g>
      {link && (
        <line
          className={`${styles["link"]} ${look(shown.link)}`}
          strokeWidth={LINK * height}
          x1={link.from.x}
          y1={link.from.y}
          x2={link.to.x}
          y2={link.to.y}
        />
      )}
      {strip.map(({ party, x, y, size }) => (
        <g key={`${party} ${x} ${y}`} className={look(shown[party] && !shown.expectations)}>
          <ChartMark party={party} at={{ x, y }} size={size} />
        </g>
      ))}
      {marks.map((mark) => (
        <g key={`${mark.party} ${mark.kind}`} className={look(isShown(mark, shown))}>
          <ChartMark
            party={mark.party}
            at={mark}
            size={mark.size}
            look={mark.kind === "expected" ? "hollow" : "filled"}
          />
        </g>
      ))}
      {shown.expectations && <Travels layout={layout} />}
    </svg>
  );
}

/** What is drawn takes no more height than it needs: the letters around it are larger for it. */
function extent({ axis, marks, strip }: DotLayout, markSize: number) {
  const drawn = [...marks, ...strip, { y: axis.y, size: markSize * TICK * 2 }];
  return {
    top: Math.min(...drawn.map(({ y, size }) => y - size / 2)),
    bottom: Math.max(...drawn.map(({ y, size }) => y + size / 2)),
  };
}

/** From what a party expected to what the other answered: how far off it was. */
function Travels({ layout: { marks } }: { readonly layout: DotLayout }) {
  const meanOf = (party: PartyId) =>
    marks.find((mark) => mark.party === party && mark.kind === "mean");
  return marks.flatMap((mark) => {
    const target = mark.kind === "expected" ? meanOf(otherParty(mark.party)) : undefined;
    if (!target) return [];
    const way = `${target.x - mark.x}px ${target.y - mark.y}px`;
    return [
      <g key={mark.party} className={styles["travel"]} style={{ translate: way }}>
        <ChartMark party={mark.party} at={mark} size={mark.size} look="hollow" />
      </g>,
    ];
  });
}

function isShown({ kind, party }: DotMark, shown: DotScaleProps["shown"]): boolean {
  return kind === "expected" ? shown.expectations : shown[party];
}
