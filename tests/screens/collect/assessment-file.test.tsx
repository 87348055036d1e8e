import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { receiveAnswer } from "#domain/sealing/receive-answer.ts";
import { writeAssessmentFile } from "#platform/channels/files/assessment-file.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { collect, stored } from "./collecting.tsx";

beforeEach(forgetDevice);

async function received(assessment: Assessment, party: "A" | "B", people: readonly string[]) {
  let current = assessment;
  for (const person of people) {
    const code = await anAnswer(current, party, person);
    current = valueOf(await receiveAnswer(current, code)).assessment;
  }
  return current;
}

async function fileOf(assessment: Assessment, passphrase = ""): Promise<File> {
  const content = valueOf(await writeAssessmentFile({ assessment, plan: null }, passphrase));
  return new File([content], "x.samsyn.json", { type: "application/json" });
}

function chooser() {
  return screen.getByLabelText(/files/i, { selector: "input[type=file]" });
}

it("joins the answers of another device, says how many came, and takes it back with one press", async () => {
  const both = await withAnswers(await freshAssessment());
  const other = await received(both, "B", ["CCCCCCCCCCA", "DDDDDDDDDDA"]);
  const here = await received(await received(both, "A", ["EEEEEEEEEEA", "FFFFFFFFFFA"]), "B", [
    "GGGGGGGGGGA",
  ]);
  const { user } = await collect(here);
  await user.upload(chooser(), await fileOf(other));
  const report = within(await screen.findByRole("dialog", { name: "Joined with what was here" }));
  const lines = report.getAllByRole("listitem").map((line) => line.textContent);
  expect(lines).toEqual([`More replies for ${here.partyNames.B}: 2`]);
  expect((await stored(here)).received).toHaveLength(7);
  await user.click(report.getByRole("button", { name: "Undo" }));
  await waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
  expect((await stored(here)).received).toEqual(here.received);
  await user.upload(chooser(), await fileOf(other));
  await user.click(await screen.findByRole("button", { name: "Go on" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect((await stored(here)).received).toHaveLength(7);
});

it("says so where a file brings nothing", async () => {
  const here = await withAnswers(await freshAssessment());
  const { user } = await collect(here);
  await user.upload(chooser(), await fileOf(here));
  await user.click(await screen.findByRole("button", { name: "Go on" }));
  expect(await stored(here)).toEqual(here);
});
