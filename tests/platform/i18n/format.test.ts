import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  formatDate,
  formatFigure,
  formatList,
  formatTableFigure,
  today,
} from "#platform/i18n/format.ts";

describe("formatFigure", () => {
  it.each([
    [4.25, "en", "4.3"],
    [4.25, "sv", "4,3"],
    [3, "de", "3,0"],
    [-1.5, "en", "-1.5"],
    [-0.04, "en", "0.0"],
    [-0, "de", "0,0"],
  ] as const)("writes %d in %s as %s", (value, language, text) => {
    expect(formatFigure(value, language)).toBe(text);
  });
});

describe("formatTableFigure", () => {
  it.each([
    [3.96, "en", "3.96"],
    [4, "sv", "4,00"],
    [8 / 3, "de", "2,67"],
  ] as const)("writes %d in %s as %s", (value, language, text) => {
    expect(formatTableFigure(value, language)).toBe(text);
  });
});

describe("formatDate", () => {
  it.each([
    ["en", "3\u00a0May 2026"],
    ["de", "3.\u00a0Mai 2026"],
    ["sv", "3\u00a0maj 2026"],
  ] as const)("writes a day in %s", (language, text) => {
    expect(formatDate("2026-05-03", language)).toBe(text);
  });
});

describe("formatList", () => {
  it.each([
    ["en", "A, B and C"],
    ["de", "A, B und C"],
    ["sv", "A, B och C"],
  ] as const)("joins in %s", (language, text) => {
    expect(formatList(["A", "B", "C"], language)).toBe(text);
  });
});

describe("today", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is the day on this device, just before and after midnight", () => {
    vi.setSystemTime(new Date(2026, 0, 9, 23, 59, 59));
    expect(today()).toBe("2026-01-09");
    vi.setSystemTime(new Date(2026, 0, 10, 0, 0, 1));
    expect(today()).toBe("2026-01-10");
  });
});
