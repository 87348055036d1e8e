import { describe, expect, it } from "vitest";
import { expectedStatements } from "#domain/assessment/survey-configuration.ts";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { payload } from "#tests/support/sealing-samples.ts";
import { questionSheet } from "#wording/question-sheet.ts";
import { plainText } from "#wording/text-document.ts";
import { EVERYTHING, questionWordsIn } from "./text-documents.ts";

describe("questionSheet", () => {
  it.each(LANGUAGES)("has all that is asked, numbered through, in %s", async (language) => {
    const t = await questionWordsIn(language);
    const sheet = questionSheet(t, EVERYTHING, language);
    const items = sheet.sections.flatMap((section) => section.items);
    expect(items.map(({ text }) => text)).toEqual(
      EVERYTHING.configuration.statements.map((id) => t(`questionnaire:statements.${id}.text`)),
    );
    expect(items.map(({ number }) => number)).toEqual(
      EVERYTHING.configuration.statements.map((_, index) => index + 1),
    );
    const text = plainText(sheet);
    for (const asked of ["relationship.ask", "goOn.ask", "importance.ask"] as const) {
      expect(text).toContain(t(`questionnaire:${asked}`));
    }
    expect(text).toContain(t("questionnaire:balance.ask"));
    expect(text).toContain(t("questionnaire:importanceScale.5"));
    expect(text).toContain("2026");
    expect(text).toContain("nurses");
    const [first] = expectedStatements(EVERYTHING.configuration);
    const number = items.findIndex(
      (item) => first && item.text === t(`questionnaire:statements.${first}.text`),
    );
    const guesses = sheet.sections.at(-2)?.notes.join(" ");
    expect(guesses).toMatch(new RegExp(`\\b${number + 1}\\b`, "u"));
    expect(text).not.toMatch(/\{\{|undefined|closing:|questionnaire:/u);
  });

  it("has nothing of what is not asked", async () => {
    const t = await questionWordsIn("en");
    const { configuration } = payload("A");
    const [statement] = configuration.statements;
    if (!statement) throw new Error("nothing is asked");
    const one = { ...configuration, statements: [statement], importance: false } as const;
    const asked = { ...payload("A"), configuration: { ...one, expectations: "none" as const } };
    const text = plainText(questionSheet(t, asked, "en"));
    expect(text.match(/^\d+\. /gmu)).toEqual(["1. "]);
    expect(text).not.toMatch(/How important|How do you think most people|Please answer by/u);
  });
});
