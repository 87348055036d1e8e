import { afterEach, describe, expect, it, vi } from "vitest";
import { graphemes } from "#domain/graphemes.ts";

const SAMPLES = [
  [],
  ["a", "b", " ", "c"],
  ["å", "a\u030a", "s\u0323\u0307", "ß"],
  ["👩🏽‍🚀", "👨‍👩‍👧", "❤️‍🔥", "🇸🇪", "🇩🇪", "1️⃣"],
  ["🏴󠁧󠁢󠁳󠁣󠁴󠁿", "م", "ی\u200c", "خ"],
  ["\r\n", "\n", "\u0301"],
];

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("graphemes", () => {
  it.each(SAMPLES)("are what a reader takes for one character", (...pieces) => {
    expect(graphemes(pieces.join(""))).toEqual(pieces);
  });

  it.each(SAMPLES)("are the same where the browser has no segmenter", (...pieces) => {
    vi.stubGlobal("Intl", { NumberFormat: Intl.NumberFormat });
    expect(graphemes(pieces.join(""))).toEqual(pieces);
  });
});
