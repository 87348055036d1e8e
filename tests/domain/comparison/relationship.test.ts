import { describe, expect, it } from "vitest";
import type { AnswerSheet, Relationship } from "#domain/answers/answer-sheet.ts";
import { compareRelationship } from "#domain/comparison/relationship.ts";
import { aSheet } from "./sheets.ts";

function choosing(...choices: readonly (Relationship | null)[]): readonly AnswerSheet[] {
  return choices.map((relationship) => aSheet({ relationship }));
}

describe("relationship", () => {
  it("differs where the most chosen differ", () => {
    expect(
      compareRelationship(
        {
          A: choosing("customer-supplier", "customer-supplier", "technology"),
          B: choosing("technology", null),
        },
        "open",
      ),
    ).toEqual({
      parties: { A: { "customer-supplier": 2, technology: 1 }, B: { technology: 1 } },
      mostChosen: { A: ["customer-supplier"], B: ["technology"] },
      differ: true,
    });
  });

  it("does not differ where a tie holds what the other chose", () => {
    const result = compareRelationship(
      { A: choosing("technology", "reseller"), B: choosing("technology") },
      "open",
    );
    expect(result).toMatchObject({
      mostChosen: { A: ["reseller", "technology"], B: ["technology"] },
      differ: false,
    });
  });

  it("is null where nobody was asked, and does not differ where one party is silent", () => {
    expect(compareRelationship({ A: choosing(null), B: [] }, "open")).toBeNull();
    expect(compareRelationship({ A: choosing("licence"), B: [] }, "open")).toEqual({
      parties: { A: { licence: 1 }, B: {} },
      mostChosen: { A: ["licence"], B: [] },
      differ: false,
    });
  });

  it("shows in confidential mode numbers from five, a clear choice from three", () => {
    const five = choosing("licence", "licence", "licence", "licence", "ecosystem");
    const three = choosing("reseller", "reseller", "licence");
    expect(compareRelationship({ A: five, B: three }, "confidential")).toEqual({
      parties: { A: { licence: 4, ecosystem: 1 }, B: {} },
      mostChosen: { A: ["licence"], B: ["reseller"] },
      differ: true,
    });
    const tied = choosing("reseller", "licence", "ecosystem");
    const two = choosing("reseller", "reseller");
    expect(compareRelationship({ A: tied, B: two }, "confidential")).toEqual({
      parties: { A: {}, B: {} },
      mostChosen: { A: [], B: [] },
      differ: false,
    });
  });
});
