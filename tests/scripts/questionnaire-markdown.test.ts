import { describe, expect, it } from "vitest";
import { questionnaireMarkdown } from "../../scripts/language/questionnaire-markdown.mjs";

const WORDS = new Map([
  ["questionnaire:scale.1", "Not | true"],
  ["questionnaire:modules.four-values.name", "Four values"],
  ["questionnaire:dimensions.cooperative.name", "Cooperation"],
  ["questionnaire:dimensions.cooperative.label", "Together"],
  ["results:why.cooperative", "It lasts."],
  ["questionnaire:statements.experience-better.text", "They have their say."],
  ["questionnaire:statements.experience-better.label", "Heard"],
  ["prompts:statements.experience-better.low", "Nobody asks."],
  ["prompts:statements.experience-better.high", "Everybody is asked."],
  ["prompts:statements.experience-better.ask", "Who asks?"],
  ["prompts:statements.experience-better.askLow", "Whom could you ask?"],
]);

function write(words = WORDS) {
  return questionnaireMarkdown({
    structure: {
      version: 1,
      modules: [
        {
          id: "four-values",
          dimensions: [{ id: "cooperative", source: "001", statements: ["experience-better"] }],
        },
      ],
      marks: new Map([["experience-better", ["short", "added"]]]),
    },
    words: { sv: WORDS, de: words, en: WORDS },
    notes: { "experience-better": "Heard, not given a vote." },
    minutes: {
      seconds: { start: 60, statement: 20, expectation: 8, importance: 6 },
      examples: [["the short form: 12 statements", 5]],
    },
  });
}

describe("the document of the questionnaire", () => {
  const text = write();

  it("shows every text in the three languages side by side, with ids and notes", () => {
    for (const row of [
      "| **statement** | They have their say. | They have their say. | They have their say. |",
      "| looks like at 1 | Nobody asks. | Nobody asks. | Nobody asks. |",
      "| to open, where both are low | Whom could you ask? | Whom could you ask? | Whom could you ask? |",
      "| why it matters, said with the results only | It lasts. | It lasts. | It lasts. |",
      "Source 001.",
      "#### `experience-better`",
      "Translator's note: Heard, not given a vote.",
    ]) {
      expect(text).toContain(`\n${row}\n`);
    }
  });

  it("says what is added, what it takes, and how it may be used", () => {
    expect(text).toContain("*short form; added: follows from the sources' ideas");
    expect(text).toContain("without being said there: `experience-better`.");
    expect(text).toContain("| the short form: 12 statements | 5 |");
    expect(text).toContain("CC BY 4.0");
  });

  it("keeps its tables whole, whatever stands in a text", () => {
    expect(text).toContain("| `scale.1` | Not \\| true | Not \\| true | Not \\| true |");
  });

  it("fails where a language has no words", () => {
    const words = new Map(WORDS);
    words.delete("prompts:statements.experience-better.ask");
    expect(() => write(words)).toThrow("no words for prompts:statements.experience-better.ask");
  });
});
