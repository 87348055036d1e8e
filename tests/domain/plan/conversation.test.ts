import { describe, expect, it } from "vitest";
import { pickConversation, setMinutes, setNote } from "#domain/plan/conversation.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { valueOf } from "#tests/support/value-of.ts";

const EMPTY = emptyPlan(null);

describe("conversations", () => {
  it("are picked by each party for itself", () => {
    const plan = pickConversation(pickConversation(EMPTY, "A", "experience-better"), "B", "room");
    expect(plan.picks).toEqual({ A: "experience-better", B: "room" });
    expect(pickConversation(plan, "A", null).picks).toEqual({ A: null, B: "room" });
  });

  it("have notes for the facilitator", () => {
    const plan = valueOf(setNote(EMPTY, "experience-better", "Ask Kim first.\nThen wait."));
    expect(plan.notes).toEqual({ "experience-better": "Ask Kim first.\nThen wait." });
    expect(valueOf(setNote(plan, "experience-better", " "))).toEqual(EMPTY);
    expect(setNote(plan, "experience-better", "x".repeat(2001))).toEqual({
      ok: false,
      reason: "too-long",
    });
  });

  it.each([1, 90, 600, null])("may take %s minutes together", (minutes) => {
    expect(valueOf(setMinutes(EMPTY, minutes)).minutes).toBe(minutes);
  });

  it.each([0, 601, 1.5, -1, Number.NaN])("cannot take %d minutes", (minutes) => {
    expect(setMinutes(EMPTY, minutes)).toEqual({ ok: false, reason: "out-of-range" });
  });
});
