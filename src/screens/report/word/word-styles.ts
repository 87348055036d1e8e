import { COLOURS, FONTS } from "../office-look.ts";

/** The styles of the memorandum, by their names in Word: half points, spaces in twentieths of a point. */
export const STYLES = {
  document: {
    run: { font: FONTS.text, size: 22, color: COLOURS.ink },
    paragraph: { spacing: { after: 80 } },
  },
  title: {
    run: { font: FONTS.heading, size: 44, bold: true, color: COLOURS.ink },
    paragraph: { spacing: { after: 160 } },
  },
  heading1: {
    run: { font: FONTS.heading, size: 28, bold: true, color: COLOURS.ink },
    paragraph: { spacing: { before: 320, after: 100 } },
  },
  listParagraph: { paragraph: { spacing: { after: 60 } } },
} as const;
