import type PptxGenJS from "pptxgenjs";
import { COLOURS } from "../export/office-look.ts";
import { LAYOUT, SLIDE, SLIDE_TEXT_WIDTH } from "./slide-look.ts";

/** So many rows stay readable on one slide. */
const PER_SLIDE = 4;

type SlideTable = {
  readonly title: string;
  /** As office programs write it; the title may be in another. */
  readonly lang: string;
  readonly titleLang?: string;
  /** In inches. */
  readonly widths: readonly number[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly SlideCell[])[];
};

/** A text in the slide's language, or in one of its own. */
type SlideCell = string | { readonly text: string; readonly lang: string };

/** A table on as many slides as it needs, at least one. Returns the slides. */
export function addTableSlides(
  deck: PptxGenJS,
  { title, lang, titleLang = lang, widths, heads, rows }: SlideTable,
): readonly PptxGenJS.Slide[] {
  const row = (cells: readonly SlideCell[], bold = false): PptxGenJS.TableRow =>
    cells.map((cell) => {
      const { text, lang: own } = typeof cell === "string" ? { text: cell, lang } : cell;
      return { text, options: { bold, lang: own } };
    });
  const slides: PptxGenJS.Slide[] = [];
  for (let start = 0; start === 0 || start < rows.length; start += PER_SLIDE) {
    const here = rows.slice(start, start + PER_SLIDE);
    const slide = deck.addSlide({ masterName: LAYOUT });
    slide.addText(title, { placeholder: "title", lang: titleLang });
    slide.addTable([row(heads, true), ...here.map((cells) => row(cells))], {
      x: SLIDE.left,
      y: 1.6,
      w: SLIDE_TEXT_WIDTH,
      colW: [...widths],
      fontSize: here
        .flat()
        .some((cell) => (typeof cell === "string" ? cell : cell.text).length > 120)
        ? 14
        : 17,
      color: COLOURS.ink,
      border: { type: "solid", pt: 0.75, color: COLOURS.line },
      margin: 0.08,
      valign: "top",
    });
    slides.push(slide);
  }
  return slides;
}
