import { beforeAll, describe, expect, it } from "vitest";
import { addNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { REPORT_PARTS } from "#screens/report/pdf/content/parts.ts";
import { writtenIn } from "#screens/report/pdf/content/undrawable.ts";
import {
  type OpenedFonts,
  openFonts,
  undrawableIn,
} from "#screens/report/pdf/fonts/font-fallback.ts";
import { type FontFiles, fontsFor } from "#screens/report/pdf/fonts/font-names.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { OWN_WORDS } from "#tests/support/own-words.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { aPlan, aSource, fontFiles, pdfOf, SOME_PEOPLE } from "../builders.ts";
import { readPdf } from "../read-pdf.ts";

let shelf: OpenedFonts;

beforeAll(async () => {
  shelf = openFonts(await fontFiles());
});

describe("undrawableIn", () => {
  it.each([
    ["numbers in circles, fractions", "① ⅓", "① ⅓"],
    ["whole characters, each once", "株式 株", "株 式"],
    ["Greek of the ancients", "ἀρχή", "ἀ"],
    ["Vietnamese", "Nguyễn Phúc Hoàng", "ễ"],
    ["Hebrew and Arabic", "אב مـ", "א ב م ـ"],
    ["Chinese and Japanese", "株式会社", "株 式 会 社"],
    ["marks that no letter is composed with", "q\u0337", "q\u0337"],
  ])("finds %s", (_, text, boxes) => {
    expect(undrawableIn(shelf, text).join(" ")).toBe(boxes.normalize("NFC"));
  });

  it.each([
    ["Swedish, German, French, Spanish", "Åkerö Größe ẞ œuvre façade ¿qué?"],
    ["Polish, Czech, Romanian, Turkish", "Łódź żółć Příbram Ștefan țară Şişli İzmir ığ"],
    ["the Baltic, Croatian, Icelandic", "Šiauliai ģimene õun đak Þór"],
    ["Greek", "Ελλάς ΆΈΉΊΌΎΏ ϊϋ"],
    ["Cyrillic, Ukrainian, Serbian", "нефть ЩЁ Їжак ґ Ђорђе Љубав №5"],
    ["arrows and signs", "aber → 2×/Woche ≥ 3 ≠ ∞ ● ■ ✓ ✔ ☑ ★"],
    ["ballot boxes, crosses, dingbats", "☐ ☑ ☒ ✓ ✔ ✗ ✘ ➔ ➜ ➤ ► ◆ ✱ ☎ ⌘ ⭢ 🗹"],
    ["emoji", "Top 👍 👍🏽 👩‍🚀 🇸🇪 ❤️ ☹️ ⚠ ✅ ‼ 1️⃣ 🎉"],
    ["letters and marks apart", "Åkerö Größe é ñ Łódź ğ й ΐ".normalize("NFD")],
    ["quotes, dashes, currencies", "„so“ ”så” ‘x’ «oui» – — … • · 2×3 ½ € £ ₺ ₽ ™ −1"],
    ["every kind of space and line end", "a\u00a0b\u2003c\u2009d\u202fe\u3000f\u2028g\nh\ti"],
    ["hyphens that do not break or only may", "A\u2011B\u2010C\u2012D so\u00adfort"],
    ["ligatures from other documents", "ef\ufb01cient \ufb02ow o\ufb03ce"],
    ["what has no shape", "a\u200bb\u200dc\ufe0fd\u2060e\u200ef\ufeffg"],
  ])("finds nothing in %s", (_, text) => {
    expect(undrawableIn(shelf, text)).toEqual([]);
  });
});

/** Every character of the blocks of signs, from ℀ to the last of the emoji. */
function signs(): readonly string[] {
  const blocks = [
    [0x2100, 0x2bff],
    [0x1_d400, 0x1_d7ff],
    [0x1_f000, 0x1_faff],
  ] as const;
  const all = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return all.filter((character) => !/\p{Cn}/u.test(character));
}

describe("the fonts for a text", () => {
  const missing = (text: string, files: FontFiles) => undrawableIn(openFonts(files), text);

  it.each([
    ["Nordvik & Großhandel AG – 3,5 − 1 ↑", []],
    ["Łódź", ["latinExt"]],
    ["Ελλάς", ["greek"]],
    ["нефть", ["cyrillic"]],
    ["a → b", ["math"]],
    ["✓ ★ ☐ ☑ ✗ ➜", ["symbols"]],
    ["👍 ❤️ ✔️", ["emoji"]],
  ])("are those that it needs: %s", (text, expected) => {
    const kinds = fontsFor(text).map((name) => name.split("-").at(-1));
    expect([...new Set(kinds)]).toEqual(["latin", ...expected]);
  });

  it("draw each character that any of them can draw", async () => {
    const all = await fontFiles();
    const alike = new Map<string, string>();
    const others = "Åß Łğ ΑΏ Њґ ❤️ ☀️ 🏳️‍🌈 #️⃣ ㊗ €".split(" ");
    for (const sign of [...signs(), ...others]) {
      const names = fontsFor(sign).join();
      alike.set(names, `${alike.get(names) ?? ""}\n${sign}`);
    }
    for (const text of alike.values()) {
      const needed = Object.fromEntries(fontsFor(text).map((name) => [name, all[name]]));
      expect(missing(text, needed)).toEqual(undrawableIn(shelf, text));
    }
  });

  it("leave boxes where one could not be loaded", async () => {
    const files = await fontFiles(fontsFor(""));
    expect(missing("Ня 👍 ok", files)).toEqual(["Н", "я", "👍"]);
  });
});

describe("writtenIn", () => {
  const plan = valueOf(
    addNextStep(aPlan(1), { what: "Visit →", how: "Seen ✓", owners: { A: { name: "Ольга" } } }),
  );
  const source = aSource(SOME_PEOPLE, {
    comparison: aComparison(MIXED_ANSWERS),
    plan: { ...plan, memorandum: { ...plan.memorandum, texts: { purpose: "≥ 3" } } },
    partyNames: { A: "Газпром нефть", B: "B" },
  });

  it("has names, comments and what was agreed", () => {
    const { names, comments, agreed } = writtenIn(source, REPORT_PARTS);
    expect(names).toMatch(/Газпром нефть[^]*Ольга/u);
    expect(comments).toContain("figures");
    expect(agreed).toMatch(/Visit →[^]*Seen ✓[^]*≥ 3/u);
  });

  it("has own statements, the open question and what was answered to it", () => {
    const comparison = aComparison(MIXED_ANSWERS);
    const said = { A: [{ text: "Календарь", language: "en" as const }], B: [] };
    const asking = {
      ...source,
      comparison: { ...comparison, ownWords: OWN_WORDS, openAnswers: said },
    };
    const { own, comments } = writtenIn(asking, REPORT_PARTS);
    expect(comments).toMatch(/figures[^]*Календарь/u);
    for (const { words } of OWN_WORDS.statements) expect(own).toContain(words.de?.text);
    expect(own).toContain(OWN_WORDS.openQuestion?.de);
    expect(writtenIn(asking, []).comments).toBe("");
  });

  it("has on one page what stands there alone", () => {
    const { names, comments, agreed } = writtenIn(source, []);
    expect(names).toMatch(/Газпром нефть[^]*Ольга/u);
    expect(comments).toBe("");
    expect(agreed).toContain("Visit →");
    expect(agreed).not.toMatch(/[✓≥]/u);
  });

  it("has nothing where nothing was written", () => {
    const nothing = aSource(SOME_PEOPLE, { plan: emptyPlan(null) });
    expect(writtenIn(nothing, REPORT_PARTS)).toEqual({
      names: "Nordvik\nAlpenblick",
      own: "",
      comments: "",
      agreed: "",
    });
  });
});

it("draws spaces, hyphens and ligatures of other documents as what they are", async () => {
  const partyNames = { A: "Nord\u2011Süd\u2009AG", B: "E\ufb03zienz" };
  const { text } = await readPdf(
    await pdfOf(aSource(SOME_PEOPLE, { partyNames }), "de", { parts: [] }),
  );
  expect(text).toContain("Nord-Süd AG & Effizienz");
});

it("writes Greek, Cyrillic, signs and emoji as letters that can be searched and read aloud", async () => {
  const partyNames = { A: "Ελληνικά Έργα", B: "Енергія №1" };
  const plan = aPlan(1, { what: "Sign → deliver ✓ ≥ 3 👍 👩‍🚀 🇸🇪" });
  const source = aSource(SOME_PEOPLE, { partyNames, plan });
  const { text } = await readPdf(await pdfOf(source, "en", { parts: [] }));
  expect(text).toContain("Ελληνικά Έργα & Енергія №1");
  expect(text.replace(/\s/gu, "")).toContain("Sign→deliver✓≥3👍👩‍🚀🇸🇪");
});
