import { type Measure, measureByCharacters } from "#charts/label-lines.ts";

/** As axis labels are drawn (charts/radar/radar.tsx). */
const WEIGHT = 600;

/**
 * Measures labels in the letters in which they are drawn, so that no word is broken that fits; by
 * typical widths where the browser has no canvas to measure on.
 *
 * @param fontSize in pixels
 */
export function measureText(fontSize: number): Measure {
  const context =
    typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return measureByCharacters(fontSize);
  const family = getComputedStyle(document.documentElement).getPropertyValue("--font-sans");
  context.font = `${WEIGHT} ${fontSize}px ${family}`;
  return (text) => context.measureText(text).width;
}
