import { expect, it } from "vitest";
import { letterFor } from "#domain/assessment/letter.ts";
import { createAssessment } from "#domain/sealing/create-assessment.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { ASSESSMENT, FULL_SHEET } from "#tests/support/sealing-samples.ts";

const { partyNames, expectedRespondents, inviter, terms } = ASSESSMENT;
const DETAILS = { partyNames, expectedRespondents, inviter, terms };

it("makes an assessment of its own that opens what its invitations seal", async () => {
  const assessment = await createAssessment(DETAILS);
  expect(assessment).toMatchObject({ ...DETAILS, received: [], late: [], opening: null });
  expect(assessment).toMatchObject({ invited: false, fileSaved: false, example: false });
  for (const party of ["A", "B"] as const) {
    const code = await sealAnswer(letterFor(assessment, party), FULL_SHEET);
    const opened = await openAnswer(assessment, code);
    expect(opened).toMatchObject({ ok: true, value: { party, sheet: FULL_SHEET } });
  }
  const other = await createAssessment(DETAILS, true);
  expect(other.example).toBe(true);
  expect(other.id).not.toBe(assessment.id);
  expect(other.keyPair).not.toEqual(assessment.keyPair);
  expect(other.invitations).not.toEqual(assessment.invitations);
});
