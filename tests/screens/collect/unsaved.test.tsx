import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { takeIn } from "#platform/storage/take-in.ts";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";
import { click, collect } from "./collecting.tsx";

beforeEach(async () => {
  await forgetDevice();
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("answers that exist in this browser alone", () => {
  it("bring a reminder until the file is saved, and again with the next answer", async () => {
    catchDownloads();
    const both = await withAnswers(await freshAssessment({ invited: true }));
    const { user } = await collect(both);
    expect(screen.getByText(/^2 answers exist only in this browser/)).toBeVisible();
    await click(user, "To the file");
    expect(document.activeElement).toHaveTextContent("The assessment file");
    await click(user, "Save the file");
    expect(await screen.findByText(/Saved once/)).toBeVisible();
    expect(screen.queryByText(/only in this browser/)).toBeNull();
    await takeIn(await anAnswer(both, "A", "CCCCCCCCCCA"));
    expect(await screen.findByText(/^1 answer exists only in this browser/)).toBeVisible();
  });

  it("of the example bring none", async () => {
    await collect(await withAnswers(await freshAssessment({ invited: true, example: true })));
    expect(screen.queryByText(/only in this browser/)).toBeNull();
  });
});
