import { describe, expect, it } from "vitest";
import { faultsIn, listedIn, weigh } from "../../scripts/language/rules.mjs";
import { wordsIn } from "../../scripts/language/statement-rules.mjs";
import { kindOf, LANGUAGES, wordsOf } from "../../scripts/language/words.mjs";

const STATEMENT = "questionnaire:statements.experience-better.text";
const OTHER = "questionnaire:statements.room.text";
const ANCHOR = "prompts:statements.experience-better.low";
const LABEL = "questionnaire:dimensions.win.label";
const SCREEN = "collect:title";

function words(...entries: readonly (readonly [string, string])[]) {
  return new Map(entries);
}

function faults(language: string, ...entries: readonly (readonly [string, string])[]) {
  return faultsIn(language, words(...entries)).map(({ rule, word }) => `${rule} ${word}`);
}

function listed(language: string, key: string, text: string) {
  return listedIn(language, words([key, text])).map(({ rule, word }) => `${rule} ${word}`);
}

describe("counting words", () => {
  it.each([
    ["We look at end-user satisfaction.", 5],
    ["„Monteurinnen und Monteure“ – so heißt es hier.", 7],
    ["Each side’s needs, 3.5 of them!", 6],
    ["", 0],
  ])("%s", (text, count) => {
    expect(wordsIn(text)).toHaveLength(count);
  });
});

describe("what no reason excuses", () => {
  it("is a statement over 18 words", () => {
    const long = Array.from({ length: 19 }, (_, index) => `word${index}`).join(" ");
    expect(faults("en", [STATEMENT, long])).toEqual(["long-statement 19"]);
    expect(faults("en", [STATEMENT, long.replace(/ \S+$/, "")])).toEqual([]);
    expect(faults("en", [SCREEN, long])).toEqual([]);
  });

  it("is an anchor over 14 words, for 1 as for 5", () => {
    const long = Array.from({ length: 15 }, (_, index) => `ord${index}`).join(" ");
    for (const key of [ANCHOR, "prompts:statements.experience-better.high"]) {
      expect(faults("sv", [key, long])).toEqual(["long-anchor 15"]);
    }
    expect(faults("sv", ["prompts:statements.experience-better.ask", long])).toEqual([]);
  });

  it("is an axis label over 22 characters, of statement or dimension", () => {
    expect(faults("de", [LABEL, "Ä".repeat(22)])).toEqual([]);
    expect(faults("de", [LABEL, "Ä".repeat(23)])).toEqual(["long-label 23"]);
    expect(
      faults("de", ["questionnaire:statements.experience-better.label", "Ä".repeat(23)]),
    ).toEqual(["long-label 23"]);
  });

  it("is the same sentence twice in the questionnaire, whatever its case and signs", () => {
    const same = [
      [STATEMENT, "We plan together."],
      [ANCHOR, "we plan, together"],
      [OTHER, "We plan together today."],
      [SCREEN, "We plan together."],
    ] as const;
    expect(faults("en", ...same)).toEqual([`repeated ${STATEMENT}`]);
  });

  it("lets a dimension's axis read as a statement's, but no two of a kind", () => {
    const own = "questionnaire:statements.experience-better.label";
    expect(faults("en", [LABEL, "Joint plan"], [own, "Joint plan"])).toEqual([]);
    const two = ["questionnaire:statements.room.label", "Joint plan"] as const;
    expect(faults("en", [own, "Joint plan"], two)).toEqual([`repeated ${own}`]);
  });

  it.each([
    ["en", "{{name}}’s answers", "{{name}}’"],
    ["en", "{{name}}' answers", "{{name}}'"],
    ["en", "at the {{party}}", "the {{party}}"],
    ["sv", "{{a}}s svar", "{{a}}s"],
    ["sv", "{{ name }}-folket", "{{ name }}-f"],
    ["sv", "{{party}}:s svar", "{{party}}:s"],
    ["sv", "bara hos {{smaller}}s", "{{smaller}}s"],
    ["de", "{{b}}s Antworten", "{{b}}s"],
    ["de", "Antworten der {{party}}", "der {{party}}"],
    ["de", "Beim {{name}} sind", "Beim {{name}}"],
  ])("is a name that %s would inflect: %s", (language, text, found) => {
    expect(faults(language, [SCREEN, text])).toEqual([`inflected-name ${found}`]);
  });

  it.each([
    ["en", "{{a}} and {{b}}: {{count}}s"],
    ["en", "At {{name}}, “{{name}}” – ({{a}})."],
    ["de", "bei {{party}}, für {{name}}; dieser {{count}}"],
    ["sv", "hos {{name}}. Är {{a}} eller {{b}} inne?"],
  ])("is no name that stands as it is: %s %s", (language, text) => {
    expect(faults(language, [SCREEN, text])).toEqual([]);
  });
});

describe("what needs a reason", () => {
  it.each([
    ["sv", "Vi gissar inte.", "negation inte"],
    ["sv", "Vi planerar och följer upp.", "and-or och"],
    ["sv", "Vi frågar kund/leverantör.", "and-or kund/leverantör"],
    ["sv", "Vi säger alltid till.", "always-never alltid"],
    ["sv", "Vi följer våra nyckeltal.", "jargon nyckeltal"],
    ["sv", "Varje part vet det.", "avoid part"],
    ["de", "Wir raten nicht.", "negation nicht"],
    ["de", "Keiner Seite fehlt etwas.", "negation Keiner"],
    ["de", "Wir planen oder handeln.", "and-or oder"],
    ["de", "Wir sagen es stets.", "always-never stets"],
    ["de", "Wir erfüllen das SLA.", "jargon SLA"],
    ["de", "Unsere Bewertung stimmt.", "avoid Bewertung"],
    ["de", "Der Bewertungsbogen fehlt.", "avoid Bewertungsbogen"],
    ["en", "We don’t guess.", "negation don’t"],
    ["en", "We plan and act.", "and-or and"],
    ["en", "We plan & act.", "and-or &"],
    ["en", "We never guess.", "always-never never"],
    ["en", "Our roadmap holds.", "jargon roadmap"],
    ["en", "We share the verdict.", "avoid verdict"],
  ])("finds in %s: %s", (language, text, found) => {
    expect(listed(language, STATEMENT, text)).toEqual([found]);
  });

  it.each([
    ["sv", "Våra partner startar på samma gång."],
    ["sv", "Det gapar tomt."],
    ["de", "Wir urteilen gemeinsam."],
    ["de", "Die Gegend kennen wir."],
    ["en", "The note on Northern island stands."],
    ["en", "Instrumental music."],
  ])("takes whole words only, German nouns by their capital: %s %s", (language, text) => {
    expect(listed(language, STATEMENT, text)).toEqual([]);
  });

  it("reads statements for negations, and every screen for words to avoid", () => {
    expect(listed("en", SCREEN, "Do not show and share a verdict, never.")).toEqual([
      "avoid verdict",
    ]);
    expect(listed("en", ANCHOR, "The roadmap is not shared.")).toEqual(["jargon roadmap"]);
  });

  it("does not read the names of placeholders", () => {
    expect(listed("sv", SCREEN, "Fyll i på nytt: {{part}}")).toEqual([]);
  });

  it("names a word once, however often it stands there", () => {
    expect(listed("sv", STATEMENT, "Part och part och part.")).toEqual([
      "and-or och",
      "avoid Part",
      "avoid part",
    ]);
  });
});

describe("exceptions", () => {
  const [finding] = listedIn("en", words([STATEMENT, "We never guess."]));
  if (!finding) throw new Error("nothing found");
  const { rule, language, key, word } = finding;
  const exception = { rule, language, key, word, reason: "It is a quotation." };

  it("excuse the one finding that they name", () => {
    expect(weigh([finding], [exception])).toEqual({ open: [], idle: [] });
  });

  it.each([
    ["another key", { key: OTHER }],
    ["another language", { language: "sv" }],
    ["another word", { word: "always" }],
    ["another rule", { rule: "jargon" }],
    ["no reason", { reason: " " }],
  ])("excuse nothing with %s, and are told", (_, change) => {
    const wrong = { ...exception, ...change };
    expect(weigh([finding], [wrong])).toEqual({ open: [finding], idle: [wrong] });
  });
});

describe("the words themselves", () => {
  it.each(LANGUAGES)("are read with their kinds (%s)", (language) => {
    const kinds = [...wordsOf(language).keys()].map(kindOf);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([count("statement"), count("anchor"), count("prompt")]).toEqual([64, 128, 128]);
    expect([count("label"), count("why")]).toEqual([88, 24]);
  });

  it.each(LANGUAGES)("have no fault (%s)", (language) => {
    expect(faultsIn(language, wordsOf(language))).toEqual([]);
  });
});
