import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { setNotedBy } from "#domain/plan/memorandum.ts";
import { editNextStep } from "#domain/plan/next-step.ts";
import { changePlan } from "#platform/storage/plan-store.ts";
import { addSteps, beginWithOpened, changeUnseen, id, kept, paper, show } from "../at-agree.tsx";

beginWithOpened();

describe("the memorandum", () => {
  it("is filled in from what was agreed until somebody writes, and can be filled in again", async () => {
    await addSteps("Go through the figures");
    await changePlan(id, (plan) =>
      editNextStep(plan, 1, { owners: { A: { name: "Kim Berg", accepted: true } } }),
    );
    const user = await show();
    const brings = paper().getByLabelText("What Nordvik contributes");
    expect(brings).toHaveValue("Go through the figures");
    expect(paper().getByRole("row", { name: /figures Kim Berg, has accepted/ })).toBeVisible();
    expect(paper().getByLabelText(/^Written down by.*Nordvik/)).toHaveValue("Kim Berg");
    await user.clear(brings);
    await user.type(brings, "Two people");
    await user.tab();
    await waitFor(async () => {
      expect((await kept())?.memorandum.texts).toEqual({ "brings-A": "Two people" });
    });
    await user.click(
      paper().getByRole("button", { name: "Fill in again: What Nordvik contributes" }),
    );
    await waitFor(() => {
      expect(brings).toHaveValue("Go through the figures");
    });
    await user.click(await paper().findByRole("button", { name: "Undo" }));
    await waitFor(() => {
      expect(brings).toHaveValue("Two people");
    });
  });

  it("brings back what was filled in again, not what was shown", async () => {
    await changePlan(id, (plan) => setNotedBy(plan, "A", ["Kim Berg"]));
    const user = await show();
    const again = paper().getByRole("button", { name: /^Fill in again: Written down/ });
    await changeUnseen((plan) => setNotedBy(plan, "A", ["Kim Berg", "Robin Huber"]));
    await user.click(again);
    await user.click(await paper().findByRole("button", { name: "Undo" }));
    await waitFor(async () => {
      expect((await kept())?.memorandum.notedBy.A).toEqual(["Kim Berg", "Robin Huber"]);
    });
  });

  it("looks again after six months, is noted by names, and has signatures when asked for", async () => {
    const user = await show();
    expect(paper().getByLabelText("Next review")).toHaveValue("2026-11-03");
    await user.type(
      paper().getByLabelText(/^Written down by.*Alpenblick/),
      "Robin Huber{Enter}Alex Moser",
    );
    await user.click(paper().getByLabelText(/^Add lines for signatures/));
    await waitFor(async () => {
      expect((await kept())?.memorandum).toMatchObject({
        notedBy: { A: null, B: ["Robin Huber", "Alex Moser"] },
        signatures: true,
      });
    });
  });

  it("says where the day to look again has passed", async () => {
    const user = await show();
    const look = paper().getByLabelText("Next review");
    expect(look).toHaveAccessibleDescription(/^That day has passed/);
    await user.clear(look);
    await user.type(look, "9999-01-01");
    await waitFor(() => {
      expect(look).toHaveAccessibleDescription(/^Six months after the opening/);
    });
  });

  it.each([
    ["sv", "Avsiktsförklaring", /inget avtal/],
    ["de", "Absichtserklärung", /kein Vertrag/],
    ["en", "Memorandum of understanding", /not a contract/],
  ] as const)("says in %s that it is no contract", async (language, name, sentence) => {
    await show(language);
    const section = within(screen.getByRole("region", { name }));
    expect(section.getByText(sentence)).toBeVisible();
  });
});
