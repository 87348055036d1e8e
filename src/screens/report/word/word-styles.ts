/** Fonts that offices have; sizes in half points, spaces in twentieths of a point. */
const TEXT = "Calibri";
const HEADINGS = "Georgia";
const INK = "1A1F25";

/** The styles of the memorandum, by their names in Word. */
export const STYLES = {
  document: {
    run: { font: TEXT, size: 22, color: INK },
    paragraph: { spacing: { after: 80 } },
  },
  title: {
    run: { font: HEADINGS, size: 44, bold: true, color: INK },
    paragraph: { spacing: { after: 160 } },
  },
  heading1: {
    run: { font: HEADINGS, size: 28, bold: true, color: INK },
    paragraph: { spacing: { before: 320, after: 100 } },
  },
  listParagraph: { paragraph: { spacing: { after: 60 } } },
} as const;
