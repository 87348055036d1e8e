import { describe, expect, it } from "vitest";
import { type AnswerSheet, newSheet } from "#domain/answers/answer-sheet.ts";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { OWN_WORDS } from "#tests/support/own-words.ts";
import { WHOLE_SHEET } from "#tests/support/sealing-samples.ts";
import { answersCopy } from "#wording/answers-copy.ts";
import { plainText } from "#wording/text-document.ts";
import { EVERYTHING, questionWordsIn } from "./text-documents.ts";

describe("answersCopy", () => {
  it.each(LANGUAGES)("has every answer in words, and whose copy it is, in %s", async (language) => {
    const t = await questionWordsIn(language);
    const copy = answersCopy(t, EVERYTHING, WHOLE_SHEET, language, "K7Q-4MD");
    expect(copy.lead).toContain(t("closing:copy.leave"));
    const text = plainText(copy);
    expect(text).toContain("K7Q-4MD");
    for (const [id, answer] of Object.entries(WHOLE_SHEET.ratings)) {
      const item = copy.sections
        .flatMap(({ items }) => items)
        .find((each) => each.text === t(`questionnaire:statements.${id as "equal-gain"}.text`));
      const words =
        answer === "cannot-judge"
          ? t("questionnaire:scale.cannotJudge")
          : `${answer} ${t(`questionnaire:scale.${answer}`)}`;
      expect(item?.below[0]).toBe(words);
    }
    for (const comment of Object.values(WHOLE_SHEET.comments)) expect(text).toContain(comment);
    expect(text).not.toMatch(/\{\{|undefined|closing:|questionnaire:/u);
  });

  it("has the open question and its answer, where one is asked", async () => {
    const t = await questionWordsIn("de");
    const asking = {
      ...EVERYTHING,
      configuration: { ...EVERYTHING.configuration, ownWords: OWN_WORDS },
    };
    const heading = OWN_WORDS.openQuestion?.de;
    const last = (copied: AnswerSheet) =>
      answersCopy(t, asking, copied, "de", "K7Q-4MD").sections.at(-1);
    expect(last({ ...WHOLE_SHEET, openAnswer: "Nach dem Kalender." })).toEqual({
      heading,
      notes: ["Nach dem Kalender."],
      items: [],
    });
    const { openAnswer: _left, ...without } = WHOLE_SHEET;
    expect(last(without)).toMatchObject({ heading, notes: [t("closing:review.notAnswered")] });
  });

  it("says of what was left open that it is", async () => {
    const t = await questionWordsIn("en");
    const empty = newSheet("AAAAAAAAAAA", "en");
    const text = plainText(answersCopy(t, EVERYTHING, empty, "en", "K7Q-4MD"));
    const { statements } = EVERYTHING.configuration;
    expect(text.match(/Not answered/gu)?.length).toBeGreaterThan(statements.length);
  });
});
