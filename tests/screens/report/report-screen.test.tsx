import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "#domain/result.ts";
import { download } from "#platform/channels/download.ts";
import { makePdf } from "#screens/report/pdf/make-pdf.ts";
import { ReportScreen } from "#screens/report/report-screen.tsx";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";

vi.mock("#screens/report/pdf/make-pdf.ts", () => ({ makePdf: vi.fn() }));
vi.mock("#platform/channels/download.ts", async (original) => ({
  ...(await original<typeof import("#platform/channels/download.ts")>()),
  download: vi.fn(),
}));

const PDF = new Blob(["%PDF"], { type: "application/pdf" });

function show() {
  return renderWithWords(
    <ReportScreen
      comparison={aComparison(MIXED_ANSWERS)}
      partyNames={{ A: "Nordvik", B: "Alpenblick" }}
      date="2026-11-22"
      includedLate={0}
      example={false}
    />,
    "en",
  );
}

const makeButton = () => screen.getByRole("button", { name: "Make the PDF" });

beforeEach(() => {
  vi.mocked(makePdf).mockReset();
  vi.mocked(download).mockReset();
});

describe("ReportScreen", () => {
  it("makes the PDF with one click, in the language of the screen", async () => {
    vi.mocked(makePdf).mockResolvedValue(ok(PDF));
    await show();
    expect(screen.getByRole("radio", { name: "English" })).toBeChecked();
    await userEvent.click(makeButton());
    const name = "Samsyn – Nordvik & Alpenblick – 2026-11-22 – en.pdf";
    expect(await screen.findByRole("status")).toHaveTextContent(name);
    expect(download).toHaveBeenCalledExactlyOnceWith(name, PDF);
  });

  it("writes it in another language without changing the screen's", async () => {
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
    expect(download).not.toHaveBeenCalled();
  });

  it.each(["parts-missing", "failed"] as const)(
    "says what happened, what is safe and what to do: %s",
    async (reason) => {
      vi.mocked(makePdf).mockResolvedValue(fail(reason));
      await show();
      await userEvent.click(makeButton());
      expect(await screen.findByRole("alert")).toHaveTextContent(/safe.*try again/iu);
      expect(download).not.toHaveBeenCalled();
    },
  );

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
