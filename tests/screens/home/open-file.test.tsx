import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toDocument } from "#domain/assessment/assessment-document.ts";
import { setMinutes } from "#domain/plan/conversation.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { writeAssessmentFile } from "#platform/channels/assessment-file.ts";
import { changePlan, readPlan } from "#platform/storage/plan-store.ts";
import { readRecord, writeRecord } from "#platform/storage/records.ts";
import {
  openAssessment,
  readAssessment,
  saveAssessment,
} from "#platform/storage/workspace-store.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { aFile, choose, duplicated, id, open, opened, refuse } from "./at-home.tsx";

beforeEach(async () => {
  await forgetDevice();
  vi.stubGlobal("isSecureContext", true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  opened.mockReset();
  duplicated.mockReset();
});

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
    [{ ...toDocument(ASSESSMENT), version: 2 }, /made with a newer version of Samsyn/],
    [{ ...toDocument(ASSESSMENT), assessment: {} }, /damaged or was edited/],
    ["x".repeat(5 * 1024 * 1024 + 1), /larger than 5 MB and was not read/],
  ])("refuses with a sentence, and changes nothing: %#", async (content, sentence) => {
    const user = await open();
    await choose(user, aFile(content));
    expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
    expect(opened).not.toHaveBeenCalled();
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
    await waitFor(
      () => {
        expect(dialog.getByLabelText("Passphrase")).toHaveAccessibleDescription(
          /does not open the file/,
        );
      },
      { timeout: 20_000 },
    );
    expect(dialog.getByLabelText("Passphrase")).toBeInvalid();
    await user.clear(dialog.getByLabelText("Passphrase"));
    await user.type(dialog.getByLabelText("Passphrase"), "three words here");
    await user.click(dialog.getByRole("button", { name: "Open the file" }));
    await waitFor(
      () => {
        expect(opened).toHaveBeenCalledWith(ASSESSMENT);
      },
      { timeout: 20_000 },
    );
    expect(screen.queryByRole("dialog")).toBeNull();
  }, 45_000);

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

    it("keeps what is here", async () => {
      await saveAssessment(ASSESSMENT);
      const user = await open();
      await choose(user, aFile(toDocument(other)));
      await user.click(await screen.findByRole("button", { name: "Keep what is here" }));
      expect(screen.queryByRole("dialog")).toBeNull();
      expect(opened).not.toHaveBeenCalled();
      expect(await readAssessment(id)).toEqual({ ok: true, value: ASSESSMENT });
    });

    it("takes the file when asked to", async () => {
      await saveAssessment(ASSESSMENT);
      const user = await open();
      await choose(user, aFile(toDocument(other)));
      await user.click(await screen.findByRole("button", { name: "Use the file" }));
      await waitFor(() => {
        expect(opened).toHaveBeenCalledWith(other);
      });
      expect(await openAssessment(id)).toEqual({ ok: true, value: other });
    });

    it("asks too where only what was agreed differs, and takes it along", async () => {
      await saveAssessment(ASSESSMENT);
      await changePlan(id, (plan) => setMinutes(plan, 90));
      const plan = { ...emptyPlan(null), minutes: 30 };
      const user = await open();
      await choose(user, aFile({ ...toDocument(ASSESSMENT), plan }));
      await user.click(await screen.findByRole("button", { name: "Use the file" }));
      await waitFor(() => {
        expect(opened).toHaveBeenCalledWith(ASSESSMENT);
      });
      expect(await readPlan(id)).toEqual({ ok: true, value: plan });
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
        expect(screen.getAllByText(/written by a newer version of Samsyn/)).toHaveLength(2);
      });
      expect(opened).not.toHaveBeenCalled();
      expect(await readRecord(`assessment:${id}`)).toEqual({ ok: true, value: newer });
    });

    it("shows why it could not be kept, with nothing in front of it", async () => {
      await saveAssessment(ASSESSMENT);
      const user = await open();
      await choose(user, aFile(toDocument(other)));
      refuse("put");
      await user.click(await screen.findByRole("button", { name: "Use the file" }));
      expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
      expect(screen.queryByRole("dialog")).toBeNull();
    });
  });
});
