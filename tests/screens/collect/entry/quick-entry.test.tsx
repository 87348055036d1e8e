import "#tests/support/serial-locks.ts";
import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { SurveyConfiguration } from "#domain/assessment/survey-configuration.ts";
import { STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { fromBase64url } from "#domain/sealing/bytes/bytes.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { listKeys } from "#platform/storage/records.ts";
import { readAssessment, saveAssessment } from "#platform/storage/workspace-store.ts";
import { QuickEntry } from "#screens/collect/entry/quick-entry.tsx";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { freshAssessment } from "#tests/support/sealed-assessment.ts";

const CONFIGURATION: SurveyConfiguration = {
  questionnaireVersion: 1,
  statements: ["equal-gain", "both-goals", "satisfaction"],
  expectations: "none",
  importance: false,
  mode: "open",
  lookAhead: false,
};
const onDone = vi.fn();
let assessment: Assessment;

async function open(configuration: Partial<SurveyConfiguration> = {}) {
  assessment = await freshAssessment({ configuration: { ...CONFIGURATION, ...configuration } });
  await saveAssessment(assessment);
  const rendered = await renderWithWords(
    <QuickEntry assessment={assessment} party="B" onDone={onDone} />,
    "en",
  );
  return { user: userEvent.setup(), ...rendered };
}

async function sealed() {
  const stored = await readAssessment(assessment.id);
  const [received] = stored.ok ? stored.value.received : [];
  const opened = received && (await openAnswer(assessment, fromBase64url(received.sealed)));
  if (!opened?.ok) throw new Error("no answer is in");
  return { ...opened.value, checkCode: received?.checkCode };
}

function done() {
  return screen.findByRole("heading", { name: "Sealed and in" });
}

beforeEach(async () => {
  await forgetDevice();
  onDone.mockClear();
});

describe("entering a form", () => {
  it("takes a key that is held down for one answer", async () => {
    const { user } = await open();
    await user.keyboard("2");
    const field = document.activeElement ?? document.body;
    for (const key of ["4", "Enter", "Backspace"]) {
      expect(fireEvent.keyDown(field, { key, repeat: true }), key).toBe(false);
    }
    expect(fireEvent.keyDown(field, { key: "Tab", repeat: true })).toBe(true);
  });

  it("takes 24 answers and more by keys alone, and shows the check code", async () => {
    const core = STATEMENTS.filter(({ module }) => module === "four-values");
    const { user } = await open({ statements: core.map(({ id }) => id) });
    await user.keyboard(`2${"4".repeat(24)}5{Enter}`);
    await done();
    const { sheet, party, checkCode } = await sealed();
    expect(party).toBe("B");
    expect(Object.values(sheet.ratings)).toEqual(Array.from({ length: 24 }, () => 4));
    expect(sheet).toMatchObject({ relationship: "reseller", goOn: 5, language: "en", revision: 1 });
    expect(screen.getByText(String(checkCode))).toBeVisible();
  });

  it("reads 0 as cannot judge, space and Enter as left open", async () => {
    const { user } = await open();
    await user.keyboard("{Enter}0 5 {Enter}");
    await done();
    const { sheet } = await sealed();
    expect(sheet.relationship).toBeNull();
    expect(sheet.ratings).toEqual({ "equal-gain": "cannot-judge", satisfaction: 5 });
  });

  it("asks in whose favour right after a low rating of the balance", async () => {
    const { user } = await open();
    await user.keyboard("12");
    expect(screen.getByText("In whose favour?")).toBeVisible();
    for (const name of [
      "1 Åkerö Åkeri AB",
      "2 Nordwind Logistik GmbH",
      "3 Neither",
      "4 I cannot say",
    ]) {
      expect(screen.getByRole("button", { name })).toBeVisible();
    }
    await user.keyboard("2450{Enter}");
    await done();
    const { sheet } = await sealed();
    expect(sheet.balance).toEqual({ "equal-gain": "theirs" });
    expect(sheet.goOn).toBe("cannot-judge");
  });

  it("says whom “we” means beside the statements", async () => {
    await open();
    expect(
      screen.getByText("“We” means Nordwind Logistik GmbH and Åkerö Åkeri AB together."),
    ).toBeVisible();
  });

  it("goes back by Backspace, and takes the balance away with the low rating", async () => {
    const { user } = await open();
    await user.keyboard("121{Backspace}{Backspace}");
    expect(screen.getByRole("textbox", { name: "Answer on the form" })).toHaveValue("2");
    await user.keyboard("544 {Enter}");
    await done();
    const { sheet } = await sealed();
    expect(sheet.ratings).toEqual({ "equal-gain": 5, "both-goals": 4, satisfaction: 4 });
    expect(sheet.balance).toEqual({});
  });

  it("says which digits there are, and stays, where one does not belong", async () => {
    const { user } = await open();
    await user.keyboard("17");
    expect(screen.getByRole("alert")).toHaveTextContent("Choose one of 1, 2, 3, 4, 5, 0.");
    expect(screen.getByText(/· 2 of 5/)).toBeVisible();
    await user.keyboard("4");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("takes importance and expectations by digits too", async () => {
    const { user } = await open({ importance: true, expectations: "marked" });
    await user.keyboard("14443");
    expect(screen.getByText(/How important do you think each/)).toBeVisible();
    await user.keyboard("35");
    expect(
      screen.getByText(/How do you think most people at Nordwind Logistik GmbH/),
    ).toBeVisible();
    await user.keyboard("0{Enter}");
    await done();
    const { sheet } = await sealed();
    expect(sheet.importance).toEqual({ cooperative: 3, "end-user-focused": 5 });
    expect(sheet.expectations).toEqual({ "equal-gain": "cannot-judge" });
  });

  it("can be done with the mouse", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "7 Something else" }));
    await user.click(screen.getByRole("button", { name: "5 Completely true" }));
    await user.click(screen.getByRole("button", { name: "Leave open" }));
    await user.click(screen.getByRole("button", { name: "Back one" }));
    expect(screen.getByText(/· 3 of 5/)).toBeVisible();
  });
});

describe("comments", () => {
  it("go to the statement with the number, and can be removed", async () => {
    const { user } = await open();
    await user.keyboard("1444 ");
    await user.type(screen.getByLabelText("Number of the statement"), "9");
    await user.type(screen.getByLabelText("Comment"), "  Not measured. ");
    await user.click(screen.getByRole("button", { name: "Add" }));
    expect(screen.getByText("No statement has this number.")).toBeVisible();
    await user.clear(screen.getByLabelText("Number of the statement"));
    await user.type(screen.getByLabelText("Number of the statement"), "2");
    await user.click(screen.getByRole("button", { name: "Add" }));
    await user.type(screen.getByLabelText("Number of the statement"), "3");
    await user.type(screen.getByLabelText("Comment"), "Gone");
    await user.click(screen.getByRole("button", { name: "Add" }));
    await user.click(screen.getByRole("button", { name: "Remove the comment on 3" }));
    await user.click(screen.getByRole("button", { name: "Seal and add" }));
    await done();
    expect((await sealed()).sheet.comments).toEqual({ "both-goals": "Not measured." });
  });
});

describe("afterwards", () => {
  it("keeps nothing readable, and takes the next form as another person's", async () => {
    const { user } = await open();
    await user.keyboard("1444 {Enter}");
    await done();
    expect(await listKeys("")).toEqual({ ok: true, value: [`assessment:${assessment.id}`] });
    expect(screen.queryByText("Entered so far")).toBeNull();
    await user.keyboard("{Enter}");
    await user.keyboard("1555 {Enter}");
    await done();
    const stored = await readAssessment(assessment.id);
    expect(stored.ok && new Set(stored.value.received.map((each) => each.respondentId)).size).toBe(
      2,
    );
    await user.click(screen.getByRole("button", { name: "To the collected answers" }));
    expect(onDone).toHaveBeenCalledOnce();
  });

  it("seals nothing where no statement is answered", async () => {
    const { user } = await open();
    await user.keyboard("1    {Enter}");
    expect(await screen.findByText(/Enter at least one answer/)).toBeVisible();
  });
});

describe("leaving", () => {
  it("leaves at once where nothing is entered", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "To the collected answers" }));
    expect(onDone).toHaveBeenCalledOnce();
  });
});
