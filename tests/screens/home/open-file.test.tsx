import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toDocument } from "#domain/assessment/assessment-document.ts";
import { setMinutes, setNote } from "#domain/plan/conversation.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { noteInPlan } from "#domain/plan/plan-fields.ts";
import { writeAssessmentFile } from "#platform/channels/files/assessment-file.ts";
import { changePlan, readPlan } from "#platform/storage/plan-store.ts";
import { readRecord, writeRecord } from "#platform/storage/records.ts";
import { readAssessment, saveAssessment } from "#platform/storage/workspace-store.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { aFile, choose, duplicated, id, open, opened, refuse } from "./at-home.tsx";

beforeEach(forgetDevice);
afterEach(() => {
  vi.restoreAllMocks();
  opened.mockReset();
  duplicated.mockReset();
});

const CHANGED = "Changed here and in the file";
const JOINED = "Joined with what was here";

describe("opening a file", () => {
  it("keeps and opens it", async () => {
    const user = await open();
    await choose(user, aFile(toDocument(ASSESSMENT)));
    await waitFor(() => {
      expect(opened).toHaveBeenCalledWith(ASSESSMENT);
    });
    expect(await readAssessment(id)).toEqual({ ok: true, value: ASSESSMENT });
  });

  it.each([
    ["samsyn:r/abc", /not a Samsyn assessment file/],
    [{ ...toDocument(ASSESSMENT), version: 2 }, /needs a newer version of Samsyn/],
    [{ ...toDocument(ASSESSMENT), assessment: {} }, /damaged or was edited/],
    ["x".repeat(5 * 1024 * 1024 + 1), /not a Samsyn assessment file/],
  ])("refuses with a sentence, and changes nothing: %#", async (content, sentence) => {
    const user = await open();
    await choose(user, aFile(content));
    expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
    expect(opened).not.toHaveBeenCalled();
  });

  it("says what is whole of a damaged one, and uses that when asked to", async () => {
    const fresh = await withAnswers(await freshAssessment());
    const content = valueOf(await writeAssessmentFile({ assessment: fresh, plan: null }, ""));
    const { sealed = "" } = fresh.received[0] ?? {};
    const text = (await content.text()).replace(sealed, sealed.replace(/.{9}$/, "AAAAAAAAA"));
    const user = await open();
    await choose(user, aFile(text));
    const dialog = within(await screen.findByRole("dialog", { name: "This file is damaged" }));
    expect(dialog.getByText("Whole replies in it: 1 of 2.")).toBeVisible();
    expect((await readAssessment(fresh.id)).ok).toBe(false);
    await user.click(dialog.getByRole("button", { name: "Use what is whole" }));
    await waitFor(() => {
      expect(opened).toHaveBeenCalledOnce();
    });
    expect(valueOf(await readAssessment(fresh.id)).received).toEqual(fresh.received.slice(1));
  });

  it("asks for the passphrase until it fits", async () => {
    const file = await writeAssessmentFile(
      { assessment: ASSESSMENT, plan: null },
      "three words here",
    );
    if (!file.ok) throw new Error(file.reason);
    const user = await open();
    await choose(user, aFile(await file.value.text()));
    const dialog = within(await screen.findByRole("dialog", { name: "This file is protected" }));
    await user.type(dialog.getByLabelText("Passphrase"), "wrong{Enter}");
    await waitFor(() => {
      expect(dialog.getByLabelText("Passphrase")).toHaveAccessibleDescription(
        /does not open the file/,
      );
    });
    expect(dialog.getByLabelText("Passphrase")).toBeInvalid();
    await user.clear(dialog.getByLabelText("Passphrase"));
    await user.type(dialog.getByLabelText("Passphrase"), "three words here");
    await user.click(dialog.getByRole("button", { name: "Open the file" }));
    await waitFor(() => {
      expect(opened).toHaveBeenCalledWith(ASSESSMENT);
    });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("opens what is here already without asking", async () => {
    await saveAssessment(ASSESSMENT);
    const user = await open();
    await choose(user, aFile(toDocument(ASSESSMENT)));
    await waitFor(() => {
      expect(opened).toHaveBeenCalledWith(ASSESSMENT);
    });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  describe("of which another state is here", () => {
    const other = { ...ASSESSMENT, partyNames: { A: "Old", B: "Names" } };

    it("asks which of two names is to stand, and changes nothing where nobody chooses", async () => {
      await saveAssessment(ASSESSMENT);
      const user = await open();
      await choose(user, aFile(toDocument(other)));
      const dialog = within(await screen.findByRole("dialog", { name: CHANGED }));
      expect(dialog.getByLabelText(`Here: ${ASSESSMENT.partyNames.A}`)).toBeChecked();
      await user.click(dialog.getByRole("button", { name: "Cancel" }));
      expect(screen.queryByRole("dialog")).toBeNull();
      expect(opened).not.toHaveBeenCalled();
      expect(await readAssessment(id)).toEqual({ ok: true, value: ASSESSMENT });
    });

    it("takes what was chosen, and goes back with one press", async () => {
      await saveAssessment(ASSESSMENT);
      const user = await open();
      await choose(user, aFile(toDocument(other)));
      await user.click(await screen.findByLabelText("In the file: Old"));
      await user.click(screen.getByRole("button", { name: "Join" }));
      const report = within(await screen.findByRole("dialog", { name: JOINED }));
      expect(report.getByText("Entries in the set-up: 1")).toBeVisible();
      const names = { A: "Old", B: ASSESSMENT.partyNames.B };
      expect(await readAssessment(id)).toMatchObject({ value: { partyNames: names } });
      await user.click(report.getByRole("button", { name: "Undo" }));
      await waitFor(() => {
        expect(screen.queryByRole("dialog")).toBeNull();
      });
      expect(await readAssessment(id)).toEqual({ ok: true, value: ASSESSMENT });
      expect(opened).not.toHaveBeenCalled();
    });

    it("undoes nothing where something was changed since", async () => {
      await saveAssessment(ASSESSMENT);
      const user = await open();
      await choose(user, aFile(toDocument(other)));
      await user.click(await screen.findByLabelText("In the file: Old"));
      await user.click(screen.getByRole("button", { name: "Join" }));
      const report = within(await screen.findByRole("dialog", { name: JOINED }));
      await changePlan(id, (plan) => setMinutes(plan, 90));
      await user.click(report.getByRole("button", { name: "Undo" }));
      expect(await report.findByRole("alert")).toHaveTextContent(/nothing was undone/);
      expect(await readPlan(id)).toMatchObject({ value: { minutes: 90 } });
      await user.click(report.getByRole("button", { name: "Go on" }));
      expect(opened).toHaveBeenCalledOnce();
    });

    it("joins what was agreed, and says how much came", async () => {
      await saveAssessment(ASSESSMENT);
      await changePlan(id, (plan) => setMinutes(plan, 90));
      const noted = valueOf(setNote(emptyPlan(null), "experience-better", "Ask the fitters"));
      const plan = noteInPlan(emptyPlan(null), noted, [1, "AAAAAAAA"]);
      const user = await open();
      await choose(user, aFile({ ...toDocument(ASSESSMENT), plan }));
      const report = within(await screen.findByRole("dialog", { name: JOINED }));
      expect(report.getAllByRole("listitem").map((line) => line.textContent)).toEqual(["Notes: 1"]);
      await user.click(report.getByRole("button", { name: "Go on" }));
      expect(opened).toHaveBeenCalledOnce();
      expect(await readPlan(id)).toMatchObject({
        value: { minutes: 90, notes: { "experience-better": "Ask the fitters" } },
      });
    });

    it("refuses a file with the same id and another key", async () => {
      await saveAssessment(ASSESSMENT);
      const keyPair = { ...ASSESSMENT.keyPair, privateKey: ASSESSMENT.keyPair.publicKey };
      const user = await open();
      await choose(user, aFile(toDocument({ ...ASSESSMENT, keyPair })));
      expect(await screen.findByRole("alert")).toHaveTextContent(/another key/);
      expect(await readAssessment(id)).toEqual({ ok: true, value: ASSESSMENT });
    });

    it("asks too before a damaged one is replaced", async () => {
      await writeRecord(`assessment:${id}`, { ...toDocument(ASSESSMENT), assessment: {} });
      const user = await open();
      await choose(user, aFile(toDocument(ASSESSMENT)));
      await user.click(await screen.findByRole("button", { name: "Use the file" }));
      await waitFor(() => {
        expect(opened).toHaveBeenCalledWith(ASSESSMENT);
      });
    });

    it("never replaces one of a newer version", async () => {
      const newer = { ...toDocument(ASSESSMENT), version: 2 };
      await writeRecord(`assessment:${id}`, newer);
      const user = await open();
      await choose(user, aFile(toDocument(ASSESSMENT)));
      await waitFor(() => {
        expect(screen.getAllByText(/needs a newer version of Samsyn/)).toHaveLength(2);
      });
      expect(opened).not.toHaveBeenCalled();
      expect(await readRecord(`assessment:${id}`)).toEqual({ ok: true, value: newer });
    });

    it("shows why it could not be kept, with nothing in front of it", async () => {
      await saveAssessment(ASSESSMENT);
      const user = await open();
      await choose(user, aFile(toDocument(other)));
      await screen.findByRole("dialog", { name: CHANGED });
      await user.click(screen.getByLabelText("In the file: Old"));
      refuse("put");
      await user.click(screen.getByRole("button", { name: "Join" }));
      expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
      expect(screen.queryByRole("dialog", { name: CHANGED })).toBeNull();
    });
  });
});
