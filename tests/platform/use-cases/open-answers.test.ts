import { expect, it } from "vitest";
import { openSheets } from "#platform/use-cases/open-answers.ts";
import { freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";

it("opens every answer for its party, and counts those that no longer open", async () => {
  const assessment = await withAnswers(await freshAssessment());
  const whole = await openSheets(assessment);
  expect(whole.unreadable).toBe(0);
  expect(whole.sheets.A.map(({ respondentId }) => respondentId)).toEqual(["AAAAAAAAAAA"]);
  expect(whole.sheets.B.map(({ respondentId }) => respondentId)).toEqual(["BBBBBBBBBBA"]);

  const [first, ...others] = assessment.received;
  if (!first) throw new Error("no answer is in");
  const broken = { ...first, sealed: `${first.sealed.slice(0, -4)}AAAA` };
  const opened = await openSheets({ ...assessment, received: [broken, ...others] });
  expect(opened.unreadable).toBe(1);
  expect([...opened.sheets.A, ...opened.sheets.B]).toHaveLength(1);
});
