/** A wide slide in inches, and the light theme of `src/ui/tokens.css` as office programs write colours. */
export const SLIDE = { width: 13.333, height: 7.5, left: 0.75, top: 0.55 } as const;

export const CONTENT_WIDTH = SLIDE.width - 2 * SLIDE.left;

export const COLOURS = {
  ink: "1A1F25",
  muted: "545B64",
  line: "D9D6CC",
  paper: "FFFFFF",
  A: "0072B2",
  B: "D55E00",
} as const;

export const FONTS = { heading: "Georgia", text: "Calibri" } as const;

/** The layout that every slide but the first uses. */
export const LAYOUT = "SAMSYN";
