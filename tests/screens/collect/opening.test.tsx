import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { openAnswers } from "#domain/assessment/change.ts";
import { setMinutes } from "#domain/plan/conversation.ts";
import { setNextLook } from "#domain/plan/memorandum.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { changePlan, readPlan } from "#platform/storage/plan-store.ts";
import { saveAssessment } from "#platform/storage/workspace-store.ts";
import { takeIn } from "#platform/use-cases/take-in-answers.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { card, click, collect, fillDisk, stored } from "./collecting.tsx";

let fresh: Assessment;

beforeEach(async () => {
  await forgetDevice();
  fresh = await freshAssessment();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("the opening", () => {
  it("is not offered while a side is empty, and says why", async () => {
    await collect(fresh);
    const button = screen.getByRole("button", { name: "Open the answers" });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(/Opening takes at least one reply from each side/);
  });

  it("of confidential answers waits for three on each side, and says so", async () => {
    const both = await withAnswers(fresh);
    await collect({ ...both, configuration: { ...both.configuration, mode: "confidential" } });
    const button = screen.getByRole("button", { name: "Open the answers" });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(/takes three from each side/);
  });

  it("asks once, warns, and shows both", async () => {
    const { user, places } = await collect(await withAnswers(fresh));
    await click(user, "Open the answers");
    const dialog = within(screen.getByRole("dialog", { name: "Open the answers of both sides?" }));
    expect(dialog.getByText("Nordwind Logistik GmbH: 1 · Åkerö Åkeri AB: 1")).toBeVisible();
    expect(dialog.getByText(/^Fewer than expected: Åkerö Åkeri AB\./)).toBeVisible();
    expect(dialog.getByText(/Logistik GmbH and Åkerö Åkeri AB: only one or two/)).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Open now" }));
    await waitFor(() => {
      expect(places).toEqual(["/", `/a/${fresh.id}/compare`]);
    });
    expect((await stored(fresh)).opening).toEqual({
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      includedLate: 0,
    });
    expect(screen.queryByRole("button", { name: "Open the answers" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Remove reply/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "Copy link" })).toBeNull();
    expect(screen.getByRole("link", { name: "See the comparison" })).toBeVisible();
  });

  it("can wait", async () => {
    const { user } = await collect(await withAnswers(fresh));
    await click(user, "Open the answers");
    await click(user, "Keep waiting");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect((await stored(fresh)).opening).toBeNull();
  });

  it("says why it could not, and stays closed", async () => {
    const { user, places } = await collect(await withAnswers(fresh));
    fillDisk();
    await click(user, "Open the answers");
    await click(user, "Open now");
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(places).toEqual(["/"]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("can be looked past only where the rule lets the facilitator", async () => {
    const both = await withAnswers(fresh);
    await collect(both);
    expect(screen.queryByRole("link", { name: "Preview" })).toBeNull();
    await saveAssessment({ ...both, configuration: { ...both.configuration, lookAhead: true } });
    expect(await screen.findByRole("link", { name: "Preview" })).toHaveAttribute(
      "href",
      `#/a/${fresh.id}/compare`,
    );
  });
});

describe("the day of the opening", () => {
  const day = () => screen.getByLabelText("Date of the opening");

  /** The device's clock says this day, and the page that it was built on that one. */
  function setClock(day: string, builtOn: string) {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T12:00:00`) });
    const meta = Object.assign(document.createElement("meta"), { name: "built-on" });
    meta.content = builtOn;
    document.head.append(meta);
  }

  afterEach(() => {
    vi.useRealTimers();
    document.querySelector('meta[name="built-on"]')?.remove();
  });

  it("is today, as the device says, and without doubt where that can be", async () => {
    setClock("2026-11-28", "2026-11-01");
    const { user } = await collect(await withAnswers(fresh));
    await click(user, "Open the answers");
    expect(day()).toHaveValue("2026-11-28");
    expect(screen.queryByText(/Is the clock right/)).toBeNull();
    await user.clear(day());
    expect(screen.getByText("Enter a date.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Open now" })).toBeDisabled();
    await user.type(day(), "2026-11-29");
    expect(await screen.findByText("That day is still to come.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Open now" })).toBeEnabled();
  });

  it("is asked about where the clock is wrong, and can be another", async () => {
    setClock("2016-01-01", "2026-11-01");
    const { user } = await collect(await withAnswers(fresh));
    await click(user, "Open the answers");
    expect(day()).toHaveValue("2016-01-01");
    expect(screen.getByText(/Is the clock right/)).toBeVisible();
    await user.clear(day());
    await user.type(day(), "2026-11-28");
    expect(screen.queryByText(/Is the clock right/)).toBeNull();
    expect(screen.queryByText("That day is still to come.")).toBeNull();
    await click(user, "Open now");
    await waitFor(async () => {
      expect((await stored(fresh)).opening).toEqual({ date: "2026-11-28", includedLate: 0 });
    });
  });

  it("is not before the earlier round", async () => {
    setClock("2026-11-28", "2026-11-01");
    const { user } = await collect(await withAnswers(fresh), "2026-12-24");
    await click(user, "Open the answers");
    expect(screen.getByText(/earlier round was opened later, on 24.December 2026/)).toBeVisible();
  });

  it("can be corrected afterwards, and the day to look again follows", async () => {
    const { user } = await collect(openAnswers(await withAnswers(fresh), "2016-01-01"));
    await changePlan(fresh.id, (plan) => setMinutes(plan, 60));
    await click(user, "Correct the date");
    expect(day()).toHaveValue("2016-01-01");
    await user.clear(day());
    await user.type(day(), "2026-05-04");
    await click(user, "Save the date");
    expect(await screen.findByText(/^Opened on 4.May 2026/)).toBeVisible();
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
    const plan = valueOf(await readPlan(fresh.id));
    expect(plan).toMatchObject({ ...emptyPlan("2026-05-04"), minutes: 60 });
  });

  it("leaves a day to look again that somebody chose", async () => {
    const { user } = await collect(openAnswers(await withAnswers(fresh), "2016-01-01"));
    await changePlan(fresh.id, (plan) => setNextLook(plan, "2027-01-15"));
    await click(user, "Correct the date");
    await user.clear(day());
    await user.type(day(), "2026-05-04");
    await click(user, "Save the date");
    expect(await screen.findByText(/^Opened on 4.May 2026/)).toBeVisible();
    expect(valueOf(await readPlan(fresh.id))?.memorandum.nextLook).toBe("2027-01-15");
  });

  it("stays where it was if it cannot be kept, and says why", async () => {
    const { user } = await collect(openAnswers(await withAnswers(fresh), "2016-01-01"));
    await click(user, "Correct the date");
    await user.clear(day());
    await user.type(day(), "2026-05-04");
    fillDisk();
    await click(user, "Save the date");
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect((await stored(fresh)).opening?.date).toBe("2016-01-01");
  });
});

describe("late answers", () => {
  async function openLate() {
    const opened = openAnswers(await withAnswers(fresh), "2026-05-04");
    const { user } = await collect(opened);
    await takeIn(await anAnswer(fresh, "A", "EEEEEEEEEEA"));
    return user;
  }

  it("stay apart until they are included", async () => {
    const user = await openLate();
    expect(await screen.findByText("Late replies: 1")).toBeVisible();
    expect(card("A").getByText("Replies: 1")).toBeVisible();
    await click(user, "Include late replies");
    expect(await card("A").findByText("Replies: 2")).toBeVisible();
    expect(screen.queryByText("Late replies: 1")).toBeNull();
    const { opening, late } = await stored(fresh);
    expect(late).toEqual([]);
    expect(opening).toMatchObject({ includedLate: 1 });
    expect(opening?.date).not.toBe("2026-05-04");
  });

  it("of confidential assessments wait until they are three of one party", async () => {
    const configuration = { ...fresh.configuration, mode: "confidential" } as const;
    const opening = { date: "2026-05-04", includedLate: 0 };
    const { user } = await collect({ ...(await withAnswers(fresh)), configuration, opening });
    const confidential = { ...fresh, configuration };
    await takeIn(await anAnswer(confidential, "A", "EEEEEEEEEEA"));
    await takeIn(await anAnswer(confidential, "B", "EEEEEEEEEEQ"));
    await takeIn(await anAnswer(confidential, "A", "EEEEEEEEEEU"));
    expect(await screen.findByText("Late replies: 3")).toBeVisible();
    expect(screen.getByText(/can be included once three of them are in/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Include late replies" })).toBeNull();
    await takeIn(await anAnswer(confidential, "A", "EEEEEEEEEEY"));
    await screen.findByText("Late replies: 4");
    await click(user, "Include late replies");
    expect(await screen.findByText("Late replies: 1")).toBeVisible();
    expect((await stored(fresh)).opening).toMatchObject({ includedLate: 3 });
  });

  it("say why they could not be included", async () => {
    const user = await openLate();
    await screen.findByText("Late replies: 1");
    fillDisk();
    await click(user, "Include late replies");
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(screen.getByText("Late replies: 1")).toBeVisible();
  });
});
