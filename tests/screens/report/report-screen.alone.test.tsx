import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { fail, ok } from "#domain/result.ts";
import { findUndrawable, makePdf } from "#screens/report/pdf/make-pdf.ts";
import { ReportScreen } from "#screens/report/report-screen.tsx";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { cancel, savePicker } from "#tests/support/save-picker.ts";

vi.mock("#screens/report/pdf/make-pdf.ts", () => ({
  makePdf: vi.fn(),
  findUndrawable: vi.fn(),
  warmUp: () => () => undefined,
}));

/** Each format loads a library when it is asked for. */
const TIMEOUT = 30_000;
const SOON = { timeout: 15_000 };

const PDF = new Blob(["%PDF"], { type: "application/pdf" });

function aPlanWithStep() {
  const plan = addNextStep(emptyPlan("2026-11-22"), { what: "Visit", by: "2027-01-15" });
  if (!plan.ok) throw new Error(plan.reason);
  return plan.value;
}

function show(
  plan = emptyPlan("2026-11-22"),
  comparisonDocument: ComponentProps<typeof ReportScreen>["comparisonDocument"] = () =>
    Promise.reject(new Error("no answers")),
) {
  return renderWithWords(
    <ReportScreen
      assessmentId="AAAAAAAAAAA"
      comparison={aComparison(MIXED_ANSWERS)}
      partyNames={{ A: "Nordvik", B: "Alpenblick" }}
      date="2026-11-22"
      includedLate={0}
      earlier={null}
      example={false}
      plan={plan}
      comparisonDocument={comparisonDocument}
    />,
    "en",
  );
}

const makeButton = () => screen.getByRole("button", { name: "Make the PDF" });
const headingsOfPdf = () =>
  vi.mocked(makePdf).mock.calls[0]?.[0].sections.map(({ heading }) => heading);

let files: ReturnType<typeof catchDownloads>["files"];

beforeEach(() => {
  vi.mocked(makePdf).mockReset();
  vi.mocked(findUndrawable).mockReset();
  vi.mocked(findUndrawable).mockResolvedValue(ok({ names: [], comments: [], agreed: [] }));
  ({ files } = catchDownloads());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the PDF", { timeout: TIMEOUT }, () => {
  it("is made with one click, whole, in the language of the screen", async () => {
    vi.mocked(makePdf).mockResolvedValue(ok(PDF));
    await show();
    expect(screen.getByRole("radio", { name: "English" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "Everything" })).toBeChecked();
    await userEvent.click(makeButton());
    const name = "Samsyn – Nordvik & Alpenblick – 2026-11-22 – en.pdf";
    expect(await screen.findByRole("status", {}, SOON)).toHaveTextContent(
      `Handed to your browser as “${name}”.`,
    );
    expect(files).toEqual([{ name, content: PDF }]);
    expect(headingsOfPdf()).toContain("Comments");
  });

  it("is one page where that is wanted", async () => {
    vi.mocked(makePdf).mockResolvedValue(ok(PDF));
    await show();
    await userEvent.click(screen.getByRole("radio", { name: "One page" }));
    expect(screen.getByRole("checkbox", { name: "Comments" })).not.toBeChecked();
    await userEvent.click(makeButton());
    await screen.findByRole("status", {}, SOON);
    expect(headingsOfPdf()).toEqual([]);
  });

  it("has the parts that are ticked", async () => {
    vi.mocked(makePdf).mockResolvedValue(ok(PDF));
    await show();
    await userEvent.click(screen.getByRole("radio", { name: "One page" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Comments" }));
    expect(screen.getByRole("radio", { name: "My own choice" })).toBeChecked();
    await userEvent.click(makeButton());
    await screen.findByRole("status", {}, SOON);
    expect(headingsOfPdf()).toEqual(["Comments"]);
  });

  it("is written in another language without changing the screen's", async () => {
    vi.mocked(makePdf).mockResolvedValue(ok(PDF));
    await show();
    await userEvent.click(screen.getByRole("radio", { name: "Deutsch" }));
    await userEvent.click(makeButton());
    expect(await screen.findByRole("status", {}, SOON)).toHaveTextContent("– de.pdf");
    const [report] = vi.mocked(makePdf).mock.calls[0] ?? [];
    expect(report?.language).toBe("de");
    expect(report?.footer.page).toBe("Seite {page} von {pages}");
    expect(makeButton()).toBeVisible();
  });

  it("is said to be saved where the browser says so, under the name that was chosen", async () => {
    const { disk } = savePicker({ choose: () => "For the board.pdf" });
    vi.mocked(makePdf).mockResolvedValue(ok(PDF));
    await show();
    await userEvent.click(makeButton());
    expect(await screen.findByText("Saved as “For the board.pdf”.")).toBeVisible();
    expect([...disk.keys()]).toEqual(["For the board.pdf"]);
  });

  it("leaves everything as it was where nobody chose a place", async () => {
    const { asked } = savePicker({ choose: cancel });
    vi.mocked(makePdf).mockResolvedValue(ok(PDF));
    await show();
    await userEvent.click(makeButton());
    await vi.waitFor(() => {
      expect(asked).toHaveLength(1);
      expect(screen.queryByRole("progressbar")).toBeNull();
    });
    expect(screen.queryByText(/as “/)).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(files).toEqual([]);
  });

  it("shows how far it is, and stops when asked to", async () => {
    let aborted = false;
    vi.mocked(makePdf).mockImplementation((_, { signal, onProgress }) => {
      onProgress(0.5);
      return new Promise((resolve) => {
        signal.addEventListener("abort", () => {
          aborted = true;
          resolve(fail("cancelled"));
        });
      });
    });
    await show();
    await userEvent.click(makeButton());
    expect(await screen.findByRole("progressbar")).toHaveValue(0.5);
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(aborted).toBe(true);
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(makeButton()).toHaveFocus();
    expect(files).toEqual([]);
    expect(screen.getByRole("radio", { name: "One page" })).toBeEnabled();
  });

  it.each(["parts-missing", "failed"] as const)(
    "says what happened, what is safe and what to do: %s",
    async (reason) => {
      vi.mocked(makePdf).mockResolvedValue(fail(reason));
      await show();
      await userEvent.click(makeButton());
      expect(await screen.findByRole("alert")).toHaveTextContent(/safe.*try again/iu);
      expect(files).toEqual([]);
    },
  );

  it("says before it is made what it cannot show, and where", async () => {
    vi.mocked(findUndrawable).mockResolvedValue(
      ok({ names: ["Г", "א"], comments: Array.from("abcdefghijklmnopqrstu"), agreed: [] }),
    );
    await show();
    expect(
      await screen.findByText(/^The PDF shows some characters as crossed boxes/),
    ).toBeVisible();
    expect(screen.getByText("In names: \u2068Г א\u2069")).toBeVisible();
    expect(screen.getByText(/^In comments: a b c .* s t …$/)).toBeVisible();
    expect(screen.queryByText(/^In what you agreed/)).toBeNull();
    const [written] = vi.mocked(findUndrawable).mock.lastCall ?? [];
    expect(written?.names).toContain("Alpenblick");
    expect(written?.comments).toContain("figures");
  });

  it("looks only at what it will have", async () => {
    await show();
    await userEvent.click(screen.getByRole("checkbox", { name: "Comments" }));
    await vi.waitFor(() => {
      expect(vi.mocked(findUndrawable).mock.lastCall?.[0].comments).toBe("");
    });
    expect(screen.queryByText(/^The PDF shows some characters/)).toBeNull();
  });

  it("stops when one leaves", async () => {
    let signal: AbortSignal | undefined;
    vi.mocked(makePdf).mockImplementation((_, options) => {
      signal = options.signal;
      return new Promise(() => undefined);
    });
    const { unmount } = await show();
    await userEvent.click(makeButton());
    await vi.waitFor(() => {
      expect(signal).toBeDefined();
    });
    unmount();
    expect(signal?.aborted).toBe(true);
  });
});

describe("the other files", { timeout: TIMEOUT }, () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const part = (name: string) => within(screen.getByRole("region", { name }));

  it.each([
    ["Slides for PowerPoint", "Make the slides", /– en\.pptx”/u],
    ["Memorandum for Word", "Make the document", /^Samsyn.*Memorandum.*– en\.docx/u],
    ["Dates for the calendar", "Make the calendar file", /Dates.*– en\.ics/u],
    ["Data", "Make the table (CSV)", /Table.*– en\.csv/u],
  ])("are made and named: %s", async (region, button, name) => {
    await show(aPlanWithStep());
    await userEvent.click(part(region).getByRole("button", { name: button }));
    await part(region).findByRole("status", {}, SOON);
    await vi.waitFor(() => {
      expect(files).toHaveLength(1);
    }, SOON);
    const [file] = files;
    expect(`${file?.name}”`).toMatch(name);
    expect(file?.content.size).toBeGreaterThan(100);
  });

  it("are written in the language of the documents", async () => {
    await show(aPlanWithStep());
    await userEvent.click(screen.getByRole("radio", { name: "Svenska" }));
    await userEvent.click(part("Data").getByRole("button", { name: "Make the table (CSV)" }));
    await vi.waitFor(() => {
      expect(files).toHaveLength(1);
    }, SOON);
    const [file] = files;
    expect(file?.name).toBe("Samsyn – Tabell – Nordvik & Alpenblick – 2026-11-22 – sv.csv");
    expect(await file?.content.text()).toContain("level;module");
  });

  it("have the numbers of the browser's region, or those that one chooses", async () => {
    vi.spyOn(navigator, "language", "get").mockReturnValue("de-CH");
    await show();
    const format = screen.getByLabelText("Numbers in the table");
    expect(format).toHaveDisplayValue("Decimal point, as in Switzerland");
    await userEvent.selectOptions(format, "Decimal comma");
    await userEvent.click(part("Data").getByRole("button", { name: "Make the table (CSV)" }));
    await vi.waitFor(() => {
      expect(files).toHaveLength(1);
    }, SOON);
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

describe("printing", { timeout: TIMEOUT }, () => {
  it("has the result, the next steps and every statement in a table", async () => {
    await show(aPlanWithStep());
    const [article] = screen.getAllByRole("article");
    expect(article).toHaveTextContent("You see 18 of 23");
    expect(article).toHaveTextContent("Visit · by 15 January 2027 · nobody yet");
    expect(within(article ?? document.body).getAllByRole("row")).toHaveLength(1 + 24);
  });
});

describe("days", { timeout: TIMEOUT }, () => {
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

it("leads to where the next round is started", async () => {
  await show();
  expect(screen.getByRole("link", { name: "Next round" })).toHaveAttribute(
    "href",
    "#/a/AAAAAAAAAAA/again",
  );
});
