import { type DotLayout, type DotMark, dotLayout } from "#charts/dots/dot-geometry.ts";
import { Dots } from "#charts/dots/dots.tsx";
import { ChartMark } from "#charts/marks/chart-mark.tsx";
import { otherParty, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import { useStage } from "../../stage/stage-context.ts";
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
  const { top, bottom } = extent(layout, markSize);
  return (
    <Dots
      layout={layout}
      sizes={{ scale: LINE * height, tick: TICK * markSize, link: LINK * height, trail: 0 }}
      linked
      extent={{ top, bottom }}
      style={{ inlineSize: width, blockSize: bottom - top }}
      aria-label={label}
      lookOf={(part, party) => look(isShown(part, party, shown))}
    >
      {shown.expectations && <Travels layout={layout} />}
    </Dots>
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

function isShown(
  part: "link" | "rating" | DotMark["kind"],
  party: PartyId,
  shown: DotScaleProps["shown"],
): boolean {
  switch (part) {
    case "link":
      return shown.link;
    case "expected":
      return shown.expectations;
    case "rating":
      return shown[party] && !shown.expectations;
    case "mean":
      return shown[party];
  }
}
