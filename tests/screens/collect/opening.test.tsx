import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { openAnswers } from "#domain/assessment/change.ts";
import { takeIn } from "#platform/storage/take-in.ts";
import { saveAssessment } from "#platform/storage/workspace-store.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";
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
    expect(button).toHaveAccessibleDescription(/Both sides need at least one answer/);
  });

  it("of confidential answers waits for three on each side, and says so", async () => {
    const both = await withAnswers(fresh);
    await collect({ ...both, terms: { ...both.terms, mode: "confidential" } });
    const button = screen.getByRole("button", { name: "Open the answers" });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(/both sides need at least three answers/);
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
    expect(screen.queryByRole("button", { name: /^Remove answer/ })).toBeNull();
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
    expect(screen.queryByRole("link", { name: "Look ahead" })).toBeNull();
    await saveAssessment({ ...both, terms: { ...both.terms, lookAhead: true } });
    expect(await screen.findByRole("link", { name: "Look ahead" })).toHaveAttribute(
      "href",
      `#/a/${fresh.id}/compare`,
    );
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
    expect(await screen.findByText("1 late answer")).toBeVisible();
    expect(card("A").getByText("1 answer is in")).toBeVisible();
    await click(user, "Include late answers");
    expect(await card("A").findByText("2 answers are in")).toBeVisible();
    expect(screen.queryByText("1 late answer")).toBeNull();
    const { opening, late } = await stored(fresh);
    expect(late).toEqual([]);
    expect(opening).toMatchObject({ includedLate: 1 });
    expect(opening?.date).not.toBe("2026-05-04");
  });

  it("of confidential assessments wait until they are three of one party", async () => {
    const terms = { ...fresh.terms, mode: "confidential" } as const;
    const opening = { date: "2026-05-04", includedLate: 0 };
    const { user } = await collect({ ...(await withAnswers(fresh)), terms, opening });
    const confidential = { ...fresh, terms };
    await takeIn(await anAnswer(confidential, "A", "EEEEEEEEEEA"));
    await takeIn(await anAnswer(confidential, "B", "EEEEEEEEEEQ"));
    await takeIn(await anAnswer(confidential, "A", "EEEEEEEEEEU"));
    expect(await screen.findByText("3 late answers")).toBeVisible();
    expect(screen.getByText(/only once at least three from the same organisation/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Include late answers" })).toBeNull();
    await takeIn(await anAnswer(confidential, "A", "EEEEEEEEEEY"));
    await screen.findByText("4 late answers");
    await click(user, "Include late answers");
    expect(await screen.findByText("1 late answer")).toBeVisible();
    expect((await stored(fresh)).opening).toMatchObject({ includedLate: 3 });
  });

  it("say why they could not be included", async () => {
    const user = await openLate();
    await screen.findByText("1 late answer");
    fillDisk();
    await click(user, "Include late answers");
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(screen.getByText("1 late answer")).toBeVisible();
  });
});
