import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "#domain/result.ts";
import { findUndrawable, makePdf } from "#screens/report/pdf/make-pdf.ts";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { cancel, savePicker } from "#tests/support/save-picker.ts";
import { show } from "./show-report.tsx";

vi.mock("#screens/report/pdf/make-pdf.ts", () => ({
  makePdf: vi.fn(),
  findUndrawable: vi.fn(),
  warmUp: () => () => undefined,
}));

const PDF = new Blob(["%PDF"], { type: "application/pdf" });

const makeButton = () => screen.getByRole("button", { name: "Make the PDF" });
const headingsOfPdf = () =>
  vi.mocked(makePdf).mock.calls[0]?.[0].sections.map(({ heading }) => heading);

let files: ReturnType<typeof catchDownloads>["files"];

beforeEach(() => {
  vi.mocked(makePdf).mockReset();
  vi.mocked(findUndrawable).mockReset();
  vi.mocked(findUndrawable).mockResolvedValue(ok({ names: [], own: [], comments: [], agreed: [] }));
  ({ files } = catchDownloads());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the PDF", () => {
  it("is made with one click, whole, in the language of the screen", async () => {
    vi.mocked(makePdf).mockResolvedValue(ok(PDF));
    await show();
    expect(screen.getByRole("radio", { name: "English" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "Everything" })).toBeChecked();
    await userEvent.click(makeButton());
    const name = "Samsyn – Nordvik & Alpenblick – 2026-11-22 – en.pdf";
    expect(await screen.findByRole("status")).toHaveTextContent(
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
    await screen.findByRole("status");
    expect(headingsOfPdf()).toEqual([]);
  });

  it("has the parts that are ticked", async () => {
    vi.mocked(makePdf).mockResolvedValue(ok(PDF));
    await show();
    await userEvent.click(screen.getByRole("radio", { name: "One page" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Comments" }));
    expect(screen.getByRole("radio", { name: "My own choice" })).toBeChecked();
    await userEvent.click(makeButton());
    await screen.findByRole("status");
    expect(headingsOfPdf()).toEqual(["Comments"]);
  });

  it("is written in another language without changing the screen's", async () => {
    vi.mocked(makePdf).mockResolvedValue(ok(PDF));
    await show();
    await userEvent.click(screen.getByRole("radio", { name: "Deutsch" }));
    await userEvent.click(makeButton());
    expect(await screen.findByRole("status")).toHaveTextContent("– de.pdf");
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
    await expect.poll(() => asked).toHaveLength(1);
    await expect.poll(() => screen.queryByRole("progressbar")).toBeNull();
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
      ok({
        names: ["字", "א"],
        own: ["文"],
        comments: Array.from("字abcdefghijklmnopqrst"),
        agreed: [],
      }),
    );
    await show();
    expect(
      await screen.findByText(/^23 characters cannot be printed. The PDF shows crossed boxes/),
    ).toBeVisible();
    expect(screen.getByText("In names: \u2068字 א\u2069")).toBeVisible();
    expect(screen.getByText("In your own statements: 文")).toBeVisible();
    expect(screen.getByText(/^In comments: 字 a b c .* s …/)).toBeVisible();
    expect(screen.queryByText(/^In what you agreed/)).toBeNull();
    const [written] = vi.mocked(findUndrawable).mock.lastCall ?? [];
    expect(written?.names).toContain("Alpenblick");
    expect(written?.comments).toContain("figures");
  });

  it("looks only at what it will have", async () => {
    await show();
    await userEvent.click(screen.getByRole("checkbox", { name: "Comments" }));
    await expect.poll(() => vi.mocked(findUndrawable).mock.lastCall?.[0].comments).toBe("");
    expect(screen.queryByText(/cannot be printed/)).toBeNull();
  });

  it("stops when one leaves", async () => {
    let signal: AbortSignal | undefined;
    vi.mocked(makePdf).mockImplementation((_, options) => {
      signal = options.signal;
      return new Promise(() => undefined);
    });
    const { unmount } = await show();
    await userEvent.click(makeButton());
    await expect.poll(() => signal).toBeDefined();
    unmount();
    expect(signal?.aborted).toBe(true);
  });
});
