import { LIGHT } from "#charts/marks/colours.ts";
import type { PageSize } from "../../export/page-size.ts";
import type { Face } from "../fonts/font-names.ts";

/** A page in points. Text keeps within `left`, `top` and `bottom`, and the same width on each paper. */
export type PageFormat = {
  readonly size: PageSize;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
};

export const PAGES: Readonly<Record<PageSize, PageFormat>> = {
  A4: { size: "A4", width: 595.28, height: 841.89, left: 58, top: 54, bottom: 775.89 },
  Letter: { size: "Letter", width: 612, height: 792, left: 66.36, top: 45, bottom: 740 },
};

export const PAGE_TEXT_WIDTH = 479.28;

export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly colour: string;
};

export const TEXT_STYLES = {
  kicker: { face: "sans", size: 9, leading: 12, colour: LIGHT.inkMuted },
  title: { face: "serifBold", size: 26, leading: 31, colour: LIGHT.ink },
  headline: { face: "serifBold", size: 19, leading: 24, colour: LIGHT.ink },
  heading: { face: "serifBold", size: 15, leading: 19, colour: LIGHT.ink },
  subheading: { face: "serifBold", size: 12, leading: 15, colour: LIGHT.ink },
  lead: { face: "sans", size: 11.5, leading: 16, colour: LIGHT.ink },
  body: { face: "sans", size: 10, leading: 14, colour: LIGHT.ink },
  strong: { face: "sansBold", size: 10, leading: 14, colour: LIGHT.ink },
  quiet: { face: "sans", size: 9, leading: 12.5, colour: LIGHT.inkMuted },
  quietStrong: { face: "sansBold", size: 9, leading: 12.5, colour: LIGHT.ink },
  statement: { face: "serifBold", size: 10.5, leading: 13.5, colour: LIGHT.ink },
  figure: { face: "sansBold", size: 11, leading: 14, colour: LIGHT.ink },
  cell: { face: "sans", size: 9.5, leading: 12.5, colour: LIGHT.ink },
  cellStrong: { face: "sansBold", size: 9.5, leading: 12.5, colour: LIGHT.ink },
  small: { face: "sans", size: 8, leading: 10.5, colour: LIGHT.inkMuted },
  columnHead: { face: "sansBold", size: 8, leading: 10, colour: LIGHT.inkMuted },
  axisLabel: { face: "sansBold", size: 9, leading: 10.8, colour: LIGHT.ink },
  axisLabelMuted: { face: "sans", size: 9, leading: 10.8, colour: LIGHT.inkMuted },
  ringFigure: { face: "sans", size: 7, leading: 8, colour: LIGHT.inkMuted },
} as const satisfies Readonly<Record<string, TextStyle>>;
