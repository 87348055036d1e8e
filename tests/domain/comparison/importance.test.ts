import { describe, expect, it } from "vitest";
import type { AnswerSheet, Rating } from "#domain/answers/answer-sheet.ts";
import { compareImportance } from "#domain/comparison/importance.ts";
import { aSheet } from "./sheets.ts";

function rating(...ratings: readonly (Rating | null)[]): readonly AnswerSheet[] {
  return ratings.map((importance) =>
    aSheet({ importance: importance === null ? {} : { cooperative: importance } }),
  );
}

describe("importance", () => {
  it("is apart from exactly 1.0, or 1.5 with one or two voices", () => {
    const three = { A: rating(4, 4, 3), B: rating(3, 3, 2) };
    expect(compareImportance(three, "cooperative", "open")).toEqual({
      parties: { A: 11 / 3, B: 8 / 3 },
      gap: 1,
      apart: true,
    });
    const two = { A: rating(4, 4), B: rating(3, 3, 3) };
    expect(compareImportance(two, "cooperative", "open").apart).toBe(false);
  });

  it("is undefined where nobody of a party said", () => {
    expect(compareImportance({ A: rating(null), B: rating(5) }, "cooperative", "open")).toEqual({
      parties: { A: null, B: 5 },
      gap: null,
      apart: false,
    });
  });

  it("needs three in confidential mode", () => {
    expect(
      compareImportance(
        { A: rating(1, 1, null), B: rating(5, 5, 5) },
        "cooperative",
        "confidential",
      ),
    ).toEqual({ parties: { A: null, B: 5 }, gap: null, apart: false });
  });
});
