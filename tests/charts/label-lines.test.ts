import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenLines, labelLines, measureByCharacters } from "#charts/label-lines.ts";

const tenths = (text: string) => [...text].length * 10;

describe("labelLines", () => {
  it("keeps one line where it fits", () => {
    expect(labelLines("Transparency", 120, tenths)).toEqual(["Transparency"]);
  });

  it("breaks into two lines of like width", () => {
    expect(labelLines("Who else we work with", 200, tenths)).toEqual(["Who else we", "work with"]);
  });

  it("breaks after a hyphen and at a soft hyphen, which shows only there", () => {
    expect(labelLines("End-user-focused", 100, tenths)).toEqual(["End-user-", "focused"]);
    expect(labelLines("Innovations\u00adkraft", 130, tenths)).toEqual(["Innovations-", "kraft"]);
    expect(labelLines("Innovations\u00adkraft", 160, tenths)).toEqual(["Innovationskraft"]);
  });

  it("says that two lines do not do", () => {
    expect(labelLines("Zusammenarbeitsvereinbarung", 100, tenths)).toBeNull();
  });
});

describe("brokenLines", () => {
  it("hyphenates inside words and joins short ones", () => {
    expect(brokenLines("Zusammenarbeit im Alltag", 100, tenths)).toEqual([
      "Zusammena-",
      "rbeit im",
      "Alltag",
    ]);
  });

  it("loses no character and keeps to the width", () => {
    const letters = fc.stringMatching(/^[a-zåäöß]{1,30}( [a-zåäöß]{1,30}){0,4}$/u);
    fc.assert(
      fc.property(letters, fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = brokenLines(text, width, tenths);
        expect(lines.join("").replaceAll(/[- ]/gu, "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(tenths(line)).toBeLessThanOrEqual(width);
      }),
      { seed: 4 },
    );
  });
});

describe("measureByCharacters", () => {
  it("counts graphemes, not code units", () => {
    const measure = measureByCharacters(10);
    expect(measure("👩‍⚕️é")).toBeCloseTo(15.9);
  });

  it("tells narrow letters from wide ones", () => {
    const measure = measureByCharacters(10);
    expect(measure("ill")).toBeCloseTo(9);
    expect(measure("Mat")).toBeCloseTo(18.5);
  });
});
