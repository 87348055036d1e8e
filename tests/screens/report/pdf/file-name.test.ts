import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pdfFileName } from "#screens/report/pdf/file-name.ts";

describe("pdfFileName", () => {
  it("says who, when and in which language", () => {
    expect(pdfFileName({ A: "Nordvik", B: "Alpenblick" }, "2026-11-22", "en")).toBe(
      "Samsyn – Nordvik & Alpenblick – 2026-11-22 – en.pdf",
    );
  });

  it("leaves out what file systems refuse", () => {
    expect(pdfFileName({ A: 'a/b\\c:*?"<>|', B: "..\u202e" }, "2026-11-22", "de")).toBe(
      "Samsyn – abc – 2026-11-22 – de.pdf",
    );
  });

  it("fits on any disk, and cuts no character in half", () => {
    const name = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(name, name, (A, B) => {
        const file = pdfFileName({ A, B }, "2026-11-22", "sv");
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(240);
        expect(file).not.toMatch(/[\p{Cc}\p{Cs}<>:"/\\|?*]/u);
        expect(file.endsWith("2026-11-22 – sv.pdf")).toBe(true);
      }),
      { seed: 3 },
    );
  });
});
