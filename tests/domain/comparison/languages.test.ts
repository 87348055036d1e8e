import { describe, expect, it } from "vitest";
import { differInLanguage } from "#domain/comparison/languages.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { aSheet } from "./sheets.ts";

function answeringIn(...languages: readonly Language[]) {
  return languages.map((language) => aSheet({ language }));
}

describe("languages", () => {
  it("differ where most of one party answered in another than most of the other", () => {
    const A = answeringIn("sv", "sv", "en");
    expect(differInLanguage({ A, B: answeringIn("de") }, "open")).toBe(true);
    expect(differInLanguage({ A, B: answeringIn("sv", "de", "sv") }, "open")).toBe(false);
  });

  it("need more than half: a tie is no most", () => {
    const A = answeringIn("sv", "de");
    expect(differInLanguage({ A, B: answeringIn("en") }, "open")).toBe(false);
    expect(differInLanguage({ A: [], B: answeringIn("en") }, "open")).toBe(false);
  });

  it("are told in confidential mode of three people a party and more", () => {
    const three = answeringIn("sv", "sv", "de");
    expect(differInLanguage({ A: three, B: answeringIn("en", "en", "en") }, "confidential")).toBe(
      true,
    );
    expect(differInLanguage({ A: three, B: answeringIn("en", "en") }, "confidential")).toBe(false);
  });
});
