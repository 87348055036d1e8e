import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { OwnWords } from "#domain/assessment/own-words.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { OWN_IDS } from "#domain/questionnaire/structure.ts";
import { invitationQr } from "#platform/use-cases/invitation-qr.ts";
import { ownWordsOf } from "#tests/support/own-words.ts";
import { ASSESSMENT, CONFIGURATION, payload } from "#tests/support/sealing-samples.ts";
import { valueOf } from "#tests/support/value-of.ts";

beforeAll(() => {
  vi.stubGlobal("location", new URL("https://samsyn.example.org/some/folder/"));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

function asking(ownWords: OwnWords) {
  const statements = [...CONFIGURATION.statements, ...ownWords.statements.map(({ id }) => id)];
  return { ...ASSESSMENT, configuration: { ...CONFIGURATION, statements, ownWords } };
}

function qrFor(ownWords: OwnWords, wanted: Language = "de") {
  return invitationQr(payload("B", asking(ownWords)), wanted);
}

describe("an invitation's QR code", () => {
  it.each<[number, readonly Language[], number]>([
    [1, ["en"], 12],
    [1, LANGUAGES, 15],
    [4, ["en"], 15],
    [4, ["de"], 16],
    [4, LANGUAGES, 23],
    [8, ["de"], 19],
  ])("with %i own statements in %j has at most version %i", async (count, languages, most) => {
    const { picture, language } = valueOf(await qrFor(ownWordsOf(count, languages)));
    expect(picture.version).toBeLessThanOrEqual(most);
    expect(language).toBeNull();
  });

  it.each(LANGUAGES)("with eight in all languages is one code in %s alone", async (wanted) => {
    const { picture, language } = valueOf(await qrFor(ownWordsOf(8), wanted));
    expect(picture.version).toBeLessThanOrEqual(19);
    expect(language).toBe(wanted);
  });

  it("carries few own words in all languages, read from the last row", async () => {
    expect(valueOf(await qrFor(ownWordsOf(1)))).toMatchObject({
      readableFrom: null,
      language: null,
      choice: [],
    });
  });

  it("says from how near more of them are read", async () => {
    const { picture, readableFrom, language } = valueOf(await qrFor(ownWordsOf(4)));
    expect(picture.version).toBeGreaterThan(15);
    expect(picture.version).toBeLessThanOrEqual(25);
    expect(readableFrom).toBeCloseTo(544 / (picture.modules + 8), 0);
    expect(language).toBeNull();
  });

  it("carries one language where all are too many: the wanted one, and there is a choice", async () => {
    const german = valueOf(await qrFor(ownWordsOf(8)));
    expect(german).toMatchObject({ language: "de", choice: ["sv", "de", "en"] });
    const swedish = valueOf(await qrFor(ownWordsOf(8), "sv"));
    expect(swedish.language).toBe("sv");
    expect(swedish.picture.path).not.toBe(german.picture.path);
  });

  it("is none where each language is too long", async () => {
    const text = (seed: number) =>
      Array.from({ length: 119 }, (_, at) =>
        String.fromCodePoint(0x4e00 + ((seed * 7919 + at * 104729) % 20000)),
      ).join("");
    const words = (seed: number) => ({ text: text(seed), label: `${seed}` });
    const statements = OWN_IDS.map((id, index) => ({
      id,
      expected: false,
      words: { sv: words(index), de: words(index + 8) },
    }));
    expect(await qrFor({ languages: ["sv", "de"], statements })).toEqual({
      ok: false,
      reason: "own-too-large",
    });
  });
});
