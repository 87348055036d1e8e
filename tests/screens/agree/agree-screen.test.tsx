import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { editNextStep } from "#domain/plan/next-step.ts";
import { setReason } from "#domain/plan/position.ts";
import { changePlan } from "#platform/storage/plan-store.ts";
import {
  addSteps,
  beginWithOpened,
  CONVERSATION,
  changeUnseen,
  conversation,
  id,
  kept,
  show,
  step,
  steps,
} from "./at-agree.tsx";

beginWithOpened();

describe("a conversation", () => {
  it("shows the answers and the question, and saves figures and reason as they come", async () => {
    const user = await show();
    expect(conversation().getByText("Nordvik: mostly true (4.5)")).toBeVisible();
    expect(conversation().getByText(/What have you shown each other so far/)).toBeVisible();
    await user.selectOptions(conversation().getByLabelText("Nordvik now (1–5)"), "4.5");
    await user.selectOptions(conversation().getByLabelText("Alpenblick now (1–5)"), "3.0");
    await user.type(conversation().getByLabelText("One reason"), "We saw the figures ");
    await waitFor(async () => {
      expect((await kept())?.positions["business-model"]).toEqual({
        figures: { A: 4.5, B: 3 },
        votes: { A: [], B: [] },
        reason: "We saw the figures",
      });
    });
    expect(conversation().getByLabelText("One reason")).toHaveValue("We saw the figures ");
    await user.tab();
    await waitFor(() => {
      expect(conversation().getByLabelText("One reason")).toHaveValue("We saw the figures");
    });
    expect(conversation().getByText("Nordvik: mostly true (4.5)")).toBeVisible();
    expect(screen.getByText("All saved")).toBeVisible();
  });

  it("clears the position, with undo", async () => {
    const user = await show();
    await user.selectOptions(conversation().getByLabelText("Nordvik now (1–5)"), "4.5");
    await user.click(
      await conversation().findByRole("button", { name: "Clear scores and reason" }),
    );
    const undo = await conversation().findByRole("button", { name: "Undo" });
    expect(undo).toHaveFocus();
    await waitFor(async () => {
      expect((await kept())?.positions).toEqual({});
    });
    await user.click(undo);
    await waitFor(() => {
      expect(conversation().getByLabelText("Nordvik now (1–5)")).toHaveValue("4.5");
    });
    expect(conversation().getByRole("group", { name: "After the conversation" })).toHaveFocus();
  });

  it("brings back the position that was cleared, not the one that was shown", async () => {
    const user = await show();
    await user.selectOptions(conversation().getByLabelText("Nordvik now (1–5)"), "4.5");
    const clear = await conversation().findByRole("button", { name: "Clear scores and reason" });
    await changeUnseen((plan) => setReason(plan, "business-model", "Just written"));
    await user.click(clear);
    await user.click(await conversation().findByRole("button", { name: "Undo" }));
    await waitFor(async () => {
      expect((await kept())?.positions["business-model"]).toMatchObject({
        figures: { A: 4.5, B: null },
        reason: "Just written",
      });
    });
  });

  it("takes each person's figure, says which is wrong, and gives mean and spread", async () => {
    const user = await show();
    await user.selectOptions(conversation().getByLabelText("Nordvik now (1–5)"), "4.5");
    await user.click(conversation().getByText("Enter every score instead"));
    const list = conversation().getByLabelText("Every score at Nordvik");
    expect(list).toHaveAccessibleDescription(/^One digit a person, such as 4 4 3 5/);
    const votes = async () => (await kept())?.positions["business-model"]?.votes.A;
    await user.type(list, "5, 4 4");
    await waitFor(async () => expect(await votes()).toEqual([4, 4, 5]));
    await user.type(list, " 6");
    await waitFor(() => {
      expect(list).toHaveAccessibleDescription(/“6” is not a score from 1 to 5/);
    });
    expect(list).toBeInvalid();
    expect(await votes()).toEqual([4, 4, 5]);
    await user.type(list, "{Backspace}3");
    const result = await conversation().findByText("4 scores: average 4.0, spread 0.5");
    expect(result.closest("output")).toBeVisible();
    expect(conversation().queryByLabelText("Nordvik now (1–5)")).toBeNull();
    await waitFor(() => expect(list).toBeValid());
    expect(list).toHaveValue("5, 4 4 3");
    await user.tab();
    await waitFor(() => {
      expect(list).toHaveValue("3 4 4 5");
    });
    expect(conversation().getByText("Nordvik: mostly true (4.5)")).toBeVisible();
    await user.click(conversation().getByRole("button", { name: "Clear scores and reason" }));
    const undo = await conversation().findByRole("button", { name: "Undo" });
    expect(list).toHaveValue("");
    await user.click(undo);
    await waitFor(() => {
      expect(list).toHaveValue("3 4 4 5");
    });
    await user.clear(list);
    await waitFor(() => {
      expect(conversation().getByLabelText("Nordvik now (1–5)")).toHaveValue("4.5");
    });
  });

  it("keeps a note for the facilitator alone", async () => {
    const user = await show();
    await user.click(conversation().getByText("Note for yourself only"));
    await user.type(conversation().getByLabelText("Your note"), "Ask Kim");
    await waitFor(async () => {
      expect((await kept())?.notes).toEqual({ "business-model": "Ask Kim" });
    });
  });

  it("is left out until it is brought back, and never once something came out of it", async () => {
    const user = await show();
    const others = screen.getAllByRole("article").length - 1;
    await user.click(conversation().getByRole("button", { name: "Leave this conversation out" }));
    await waitFor(() => {
      expect(screen.getAllByRole("article")).toHaveLength(others);
    });
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => {
      expect(screen.getByRole("article", { name: CONVERSATION })).toHaveFocus();
    });
    await user.selectOptions(conversation().getByLabelText("Nordvik now (1–5)"), "4.5");
    await waitFor(() => {
      expect(
        conversation().queryByRole("button", { name: "Leave this conversation out" }),
      ).toBeNull();
    });
  });

  it("is chosen by each party, and added", async () => {
    const user = await show();
    await user.click(screen.getByText("Choose the conversations"));
    await user.selectOptions(screen.getByLabelText("Alpenblick wants to talk about"), "room");
    expect(await screen.findByText("Chosen by Alpenblick")).toBeVisible();
    const before = screen.getAllByRole("article").length;
    await user.selectOptions(screen.getByLabelText("Another conversation"), "equal-gain");
    await user.click(screen.getByRole("button", { name: "Add the conversation" }));
    await waitFor(() => {
      expect(screen.getAllByRole("article")).toHaveLength(before + 1);
    });
    await waitFor(async () => {
      expect(await kept()).toMatchObject({
        picks: { A: null, B: "room" },
        projector: { added: ["equal-gain"] },
      });
    });
  });
});

describe("next steps", () => {
  it("begin with a question", async () => {
    await show();
    expect(steps().getByText(/What will be different when you meet next/)).toBeVisible();
  });

  it("come from a conversation, with an owner on each side who said yes", async () => {
    const user = await show();
    await user.click(
      conversation().getByRole("button", { name: "Add a next step from this conversation" }),
    );
    await waitFor(() => {
      expect(step(1).getByLabelText("What")).toHaveFocus();
    });
    await user.keyboard("Go through the figures");
    const accepted = step(1).getByLabelText(/^Nordvik: has accepted/);
    expect(accepted).toBeDisabled();
    await user.type(step(1).getByLabelText("Owner at Nordvik"), "Kim Berg");
    await waitFor(() => {
      expect(accepted).toBeEnabled();
    });
    await user.click(accepted);
    await user.type(step(1).getByLabelText("By when"), "2026-06-30");
    await user.type(step(1).getByLabelText("How we will know"), "A page");
    await waitFor(async () => {
      expect((await kept())?.nextSteps).toEqual([
        {
          id: expect.any(Number),
          what: "Go through the figures",
          owners: { A: { name: "Kim Berg", accepted: true }, B: { name: "", accepted: false } },
          by: "2026-06-30",
          how: "A page",
          statement: "business-model",
        },
      ]);
    });
    await user.click(step(1).getByRole("button", { name: /From the conversation about/ }));
    expect(screen.getByRole("article", { name: CONVERSATION })).toHaveFocus();
  });

  it("come back to their place", async () => {
    await addSteps("One", "Two", "Three");
    const user = await show();
    await user.click(steps().getByRole("button", { name: "Remove step 2" }));
    expect(await steps().findByText("The step “Two” is removed.")).toBeVisible();
    await user.click(steps().getByRole("button", { name: "Remove step 2" }));
    expect(await steps().findByText("The step “Three” is removed.")).toBeVisible();
    for (const undo of steps().getAllByRole("button", { name: "Undo" })) await user.click(undo);
    await waitFor(async () => {
      expect((await kept())?.nextSteps.map(({ what }) => what)).toEqual(["One", "Two", "Three"]);
    });
    expect(steps().queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("ask from the fourth on whether three would be better", async () => {
    await addSteps("One", "Two", "Three");
    const user = await show();
    expect(steps().queryByText(/Would three be better/)).toBeNull();
    await user.click(steps().getByRole("button", { name: "Add a next step" }));
    expect(
      await steps().findByText(/That makes 4 next steps. Would three be better/),
    ).toBeVisible();
  });

  it("show what another window writes", async () => {
    await addSteps("One");
    await show();
    await changePlan(id, (plan) => editNextStep(plan, 1, { what: "Another" }));
    await waitFor(() => {
      expect(step(1).getByLabelText("What")).toHaveValue("Another");
    });
  });
});
