import { expect, it } from "vitest";
import { comparisonText } from "#app/comparison/comparison-text.ts";
import { compareAnswers } from "#platform/use-cases/compare-answers.ts";
import { freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";

it("writes what is on the screen and the statistics of the same answers, and tells how far it is", async () => {
  const assessment = await withAnswers(await freshAssessment());
  const { comparison } = await compareAnswers(assessment);
  const shares: number[] = [];
  const text = await comparisonText(assessment, comparison, (share) => {
    shares.push(share);
  });
  const { configuration, partyNames } = assessment;
  const document: unknown = JSON.parse(text);
  expect(document).toMatchObject({
    format: "samsyn-comparison",
    questionnaireVersion: configuration.questionnaireVersion,
    partyNames,
    comparison: JSON.parse(JSON.stringify(comparison)),
  });
  expect(document).toHaveProperty("statistics.statements.length", configuration.statements.length);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});
