import { describe, expect, it } from "vitest";
import {
  askSignatures,
  moveDefaultNextLook,
  notedBy,
  setMemorandumText,
  setNextLook,
  setNotedBy,
  withDefaultNextLook,
} from "#domain/plan/memorandum.ts";
import { addNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan, MEMORANDUM_FIELDS } from "#domain/plan/plan.ts";
import { valueOf } from "#tests/support/value-of.ts";

const EMPTY = emptyPlan(null);

describe("the memorandum", () => {
  it.each(MEMORANDUM_FIELDS)("has a text %s that can be written and given back", (field) => {
    const plan = valueOf(setMemorandumText(EMPTY, field, " Together\nwe … "));
    expect(plan.memorandum.texts).toEqual({ [field]: "Together\nwe …" });
    expect(valueOf(setMemorandumText(plan, field, null))).toEqual(EMPTY);
  });

  it("keeps an emptied text apart from one that nobody edited", () => {
    expect(valueOf(setMemorandumText(EMPTY, "problems", "")).memorandum.texts).toEqual({
      problems: "",
    });
  });

  it("refuses a text above 2 000 characters", () => {
    expect(setMemorandumText(EMPTY, "purpose", "x".repeat(2001))).toEqual({
      ok: false,
      reason: "too-long",
    });
  });

  it("asks for signatures only when told to", () => {
    expect(EMPTY.memorandum.signatures).toBe(false);
    expect(askSignatures(EMPTY, true).memorandum.signatures).toBe(true);
  });
});

describe("the next look", () => {
  it("is six months after the opening", () => {
    expect(emptyPlan("2026-05-04").memorandum.nextLook).toBe("2026-11-04");
    expect(withDefaultNextLook(EMPTY, "2026-08-31").memorandum.nextLook).toBe("2027-02-28");
  });

  it("stays where somebody set it", () => {
    const plan = valueOf(setNextLook(EMPTY, "2027-01-15"));
    expect(withDefaultNextLook(plan, "2026-05-04")).toEqual(plan);
    expect(valueOf(setNextLook(plan, null))).toEqual(EMPTY);
    expect(setNextLook(plan, "2027-13-01")).toEqual({ ok: false, reason: "no-date" });
  });
});

describe("the next look of an opening whose day is corrected", () => {
  it("moves with it unless somebody chose another day, or none", () => {
    const moved = moveDefaultNextLook(emptyPlan("2016-01-01"), "2016-01-01", "2026-11-28");
    expect(moved).toEqual(emptyPlan("2026-11-28"));
    const chosen = valueOf(setNextLook(moved, "2027-01-15"));
    expect(moveDefaultNextLook(chosen, "2026-11-28", "2026-12-01")).toBe(chosen);
    expect(moveDefaultNextLook(EMPTY, "2026-11-28", "2026-12-01")).toBe(EMPTY);
  });
});

describe("who noted it", () => {
  const owners = ["Åsa Berg", "", "åsa berg", "Kim"];
  let owned = EMPTY;
  for (const name of owners) owned = valueOf(addNextStep(owned, { owners: { A: { name } } }));

  it("is filled in with those who own a next step, each once", () => {
    expect(notedBy(owned, "A")).toEqual(["Åsa Berg", "Kim"]);
    expect(notedBy(owned, "B")).toEqual([]);
  });

  it("is what somebody wrote", () => {
    const plan = valueOf(setNotedBy(owned, "A", [" Jo ", ""]));
    expect(notedBy(plan, "A")).toEqual(["Jo"]);
    expect(notedBy(valueOf(setNotedBy(owned, "A", [])), "A")).toEqual([]);
    expect(valueOf(setNotedBy(plan, "A", null))).toEqual(owned);
  });

  it("has limits", () => {
    const seven = Array.from({ length: 7 }, (_, index) => `Kim ${index}`);
    expect(setNotedBy(EMPTY, "B", seven)).toEqual({ ok: false, reason: "too-many" });
    expect(setNotedBy(EMPTY, "B", ["x".repeat(61)])).toEqual({ ok: false, reason: "too-long" });
    let many = EMPTY;
    for (const name of seven) many = valueOf(addNextStep(many, { owners: { B: { name } } }));
    expect(notedBy(many, "B")).toHaveLength(6);
  });
});
