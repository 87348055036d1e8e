import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyPlan } from "#domain/plan/plan.ts";
import { fail } from "#domain/result.ts";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { aPlanWithStep, show } from "./show-report.tsx";

let files: ReturnType<typeof catchDownloads>["files"];

beforeEach(() => {
  ({ files } = catchDownloads());
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("the other files", () => {
  const part = (name: string) => within(screen.getByRole("region", { name }));

  it.each([
    ["Slides for PowerPoint", "Make the slides", /– en\.pptx”/u],
    ["Memorandum for Word", "Make the document", /^Samsyn.*Memorandum.*– en\.docx/u],
    ["Dates for the calendar", "Make the calendar file", /Dates.*– en\.ics/u],
    ["Data", "Make the spreadsheet (Excel)", /Spreadsheet.*– en\.xlsx/u],
    ["Data", "Make the table (CSV)", /Table.*– en\.csv/u],
  ])("are made and named: %s", async (region, button, name) => {
    await show(aPlanWithStep());
    await userEvent.click(part(region).getByRole("button", { name: button }));
    await part(region).findByRole("status");
    await expect.poll(() => files).toHaveLength(1);
    const [file] = files;
    expect(`${file?.name}”`).toMatch(name);
    expect(file?.content.size).toBeGreaterThan(100);
  });

  it("have each date in a file of its own, where there are several", async () => {
    await show(aPlanWithStep());
    await userEvent.click(screen.getByText("One date at a time"));
    const button = /^15.January 2027: Visit \(Nordvik & Alpenblick\)$/u;
    await userEvent.click(part("Dates for the calendar").getByRole("button", { name: button }));
    await expect.poll(() => files).toHaveLength(1);
    expect(files[0]?.name).toMatch(/ – Date 2027-01-15 – Nordvik.*en\.ics$/u);
    expect((await files[0]?.content.text())?.match(/^UID:/gmu)).toHaveLength(1);
  });

  it("are written in the language of the documents", async () => {
    await show(aPlanWithStep());
    await userEvent.click(screen.getByRole("radio", { name: "Svenska" }));
    await userEvent.click(part("Data").getByRole("button", { name: "Make the table (CSV)" }));
    await expect.poll(() => files).toHaveLength(1);
    const [file] = files;
    expect(file?.name).toBe("Samsyn – Tabell – Nordvik & Alpenblick – 2026-11-22 – sv.csv");
    expect(await file?.content.text()).toContain("level;module");
  });

  it("have the numbers of the browser's region, or those that one chooses", async () => {
    vi.spyOn(navigator, "language", "get").mockReturnValue("de-CH");
    await show();
    const format = screen.getByLabelText("Numbers in the table");
    expect(format).toHaveDisplayValue("Decimal point, as in Switzerland");
    expect(format).toHaveAccessibleDescription(
      "Preset to Switzerland, the region of this browser.",
    );
    await userEvent.selectOptions(format, "Decimal comma");
    await userEvent.click(part("Data").getByRole("button", { name: "Make the table (CSV)" }));
    await expect.poll(() => files).toHaveLength(1);
    expect(await files[0]?.content.text()).toContain(";mean_gap;0,");
  });

  it("offer no memorandum before anything was agreed, and no dates where none is set", async () => {
    await show(emptyPlan(null));
    expect(screen.queryByRole("region", { name: "Memorandum for Word" })).toBeNull();
    expect(screen.queryByRole("region", { name: "Dates for the calendar" })).toBeNull();
  });

  it("show how far the comparison is, and stop when asked to", async () => {
    let isAborted = false;
    await show(emptyPlan(null), ({ signal, onProgress }) => {
      onProgress(0.25);
      return new Promise((resolve) => {
        signal.addEventListener("abort", () => {
          isAborted = true;
          resolve(fail("cancelled"));
        });
      });
    });
    await userEvent.click(part("Data").getByRole("button", { name: "Make the comparison (JSON)" }));
    expect(await screen.findByRole("progressbar")).toHaveValue(0.25);
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(isAborted).toBe(true);
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(files).toEqual([]);
  });

  it("say where one could not be made", async () => {
    await show();
    await userEvent.click(part("Data").getByRole("button", { name: "Make the comparison (JSON)" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/safe.*try again/iu);
  });
});

describe("printing", () => {
  it("has the result, the next steps and every statement in a table", async () => {
    await show(aPlanWithStep());
    const [article] = screen.getAllByRole("article");
    expect(article).toHaveTextContent("You see 18 of 23");
    expect(article).toHaveTextContent("Visit · by 15 January 2027 · nobody yet");
    expect(within(article ?? document.body).getAllByRole("row")).toHaveLength(1 + 24);
  });
});

describe("days", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("of the opening is said, with the way to where it is corrected", async () => {
    await show();
    const correct = screen.getByRole("link", { name: "Correct the date" });
    expect(correct).toHaveAttribute("href", "#/a/AAAAAAAAAAA/collect");
    expect(correct.parentElement).toHaveTextContent(/^Answers opened on 22.November 2026/);
  });

  it.each([
    ["2027-05-22", false],
    ["2027-05-23", true],
  ])("to look again has passed, seen from %s: %s", async (today, hasPassed) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T12:00:00`) });
    await show();
    const passed = screen.queryByText(/^The next review, 22.May 2027, has passed/);
    expect(passed !== null).toBe(hasPassed);
  });
});

it("leads to where the file is saved that holds what was agreed, and to the next round", async () => {
  await show();
  const file = within(screen.getByRole("region", { name: "The assessment file" }));
  expect(file.getByRole("link")).toHaveAttribute("href", "#/a/AAAAAAAAAAA/collect");
  expect(screen.getByRole("link", { name: "Next round" })).toHaveAttribute(
    "href",
    "#/a/AAAAAAAAAAA/again",
  );
});
