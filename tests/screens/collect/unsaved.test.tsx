import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { takeIn } from "#platform/use-cases/take-in-answers.ts";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { cancel, savePicker } from "#tests/support/save-picker.ts";
import { anAnswer, freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";
import { click, collect, stored } from "./collecting.tsx";

beforeEach(async () => {
  await forgetDevice();
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("answers that exist in this browser alone", () => {
  it("bring a reminder until the file is saved, and again with the next answer", async () => {
    catchDownloads();
    const both = await withAnswers(await freshAssessment({ invited: true }));
    const { user } = await collect(both);
    expect(screen.getByText(/^Replies that exist only in this browser: 2\./)).toBeVisible();
    await click(user, "To the file");
    expect(document.activeElement).toHaveTextContent("The assessment file");
    await click(user, "Save the file");
    await user.click(await screen.findByRole("button", { name: "Yes, it is there" }));
    expect(await screen.findByText(/Saved\. Save again/)).toBeVisible();
    expect(screen.queryByText(/only in this browser/)).toBeNull();
    await takeIn(await anAnswer(both, "A", "CCCCCCCCCCA"));
    expect(await screen.findByText(/^Replies that exist only in this browser: 1\./)).toBeVisible();
  });

  it("stay so while the file is only in the browser's hands, and those that came since then", async () => {
    catchDownloads();
    const both = await withAnswers(await freshAssessment({ invited: true }));
    const { user } = await collect(both);
    await click(user, "Save the file");
    expect(await screen.findByText(/Is the file there/)).toBeVisible();
    expect(screen.getByText(/^Replies that exist only in this browser: 2\./)).toBeVisible();
    await takeIn(await anAnswer(both, "A", "CCCCCCCCCCA"));
    expect(await screen.findByText(/^Replies that exist only in this browser: 3\./)).toBeVisible();
    await click(user, "Yes, it is there");
    expect(await screen.findByText(/^Replies that exist only in this browser: 1\./)).toBeVisible();
  });

  it("stay so where the person chose no place for the file", async () => {
    const { asked } = savePicker({ choose: cancel });
    const both = await withAnswers(await freshAssessment({ invited: true }));
    const { user } = await collect(both);
    await click(user, "Save the file");
    await waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    expect(screen.getByText(/^Replies that exist only in this browser: 2\./)).toBeVisible();
    expect(screen.queryByText(/Saved/)).toBeNull();
    expect((await stored(both)).fileSaved).toBe(false);
  });

  it("are noted as they stood in the file, though more came while the place was chosen", async () => {
    const both = await withAnswers(await freshAssessment({ invited: true }));
    const { user } = await collect(both);
    let choose = () => {};
    savePicker({
      close: () =>
        new Promise<void>((resolve) => {
          choose = resolve;
        }),
    });
    await click(user, "Save the file");
    await takeIn(await anAnswer(both, "A", "CCCCCCCCCCA"));
    expect(await screen.findByText(/^Replies that exist only in this browser: 3\./)).toBeVisible();
    choose();
    expect(await screen.findByText(/^Replies that exist only in this browser: 1\./)).toBeVisible();
    expect(await screen.findByText(/^Saved as/)).toBeVisible();
  });

  it("of the example bring none", async () => {
    await collect(await withAnswers(await freshAssessment({ invited: true, example: true })));
    expect(screen.queryByText(/only in this browser/)).toBeNull();
  });
});

describe("a browser that clears what was not visited for a week", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 11, 28, 12) });
    vi.spyOn(navigator, "vendor", "get").mockReturnValue("Apple Computer, Inc.");
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("names the day by which to come back, until the file is saved", async () => {
    catchDownloads();
    const { user } = await collect(await freshAssessment({ invited: true }));
    expect(screen.getByText(/Come back by 3 January 2027, or save the file/)).toBeVisible();
    await click(user, "Save the file");
    await user.click(await screen.findByRole("button", { name: "Yes, it is there" }));
    expect(await screen.findByText(/Saved\. Save again/)).toBeVisible();
    expect(screen.queryByText(/Come back by/)).toBeNull();
  });

  it("names none in others", async () => {
    vi.spyOn(navigator, "vendor", "get").mockReturnValue("Google Inc.");
    await collect(await freshAssessment({ invited: true }));
    expect(screen.queryByText(/Come back by/)).toBeNull();
  });
});
