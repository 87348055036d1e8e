import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { documentFileName } from "#screens/report/export/file-name.ts";

function pdf(partyNames: PerParty<string>, language: Language = "en"): string {
  return documentFileName({ what: null, partyNames, date: "2026-11-22", language, ending: "pdf" });
}

describe("documentFileName", () => {
  it("says who, when and in which language", () => {
    expect(pdf({ A: "Nordvik", B: "Alpenblick" })).toBe(
      "Samsyn – Nordvik & Alpenblick – 2026-11-22 – en.pdf",
    );
  });

  it("says what it is where its ending does not", () => {
    const partyNames = { A: "Nordvik", B: "Alpenblick" };
    const named = { what: "Tabelle", partyNames, date: "2026-11-22", language: "de" } as const;
    expect(documentFileName({ ...named, ending: "csv" })).toBe(
      "Samsyn – Tabelle – Nordvik & Alpenblick – 2026-11-22 – de.csv",
    );
  });

  it("leaves out what file systems refuse", () => {
    expect(pdf({ A: 'a/b\\c:*?"<>|', B: "..\u202e" }, "de")).toBe(
      "Samsyn – abc – 2026-11-22 – de.pdf",
    );
  });

  it("fits on any disk, and cuts no character in half", () => {
    const name = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(name, name, (A, B) => {
        const file = pdf({ A, B }, "sv");
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(220);
        expect(file).not.toMatch(/[\p{Cc}\p{Cs}<>:"/\\|?*]/u);
        expect(file.endsWith("2026-11-22 – sv.pdf")).toBe(true);
      }),
      { seed: 3 },
    );
  });
});
