import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { fail, ok } from "#domain/result.ts";
import { QuestionsScreen } from "#screens/questions/questions-screen.tsx";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { payload } from "#tests/support/sealing-samples.ts";
import type { MakeTextPdf } from "#wording/text-document.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const PDF = new Blob(["%PDF"], { type: "application/pdf" });

const makePdf = vi.fn<MakeTextPdf>();

async function show() {
  const ui = (
    <QuestionsScreen
      payload={payload("B")}
      back={{ to: "invitation", path: "/i/x" }}
      makePdf={makePdf}
    />
  );
  await renderWithWords(ui, "en");
  return userEvent.setup();
}

it("shows all that is asked, and leads to the invitation", async () => {
  await show();
  expect(screen.getAllByRole("listitem").map((item) => item.getAttribute("value"))).toEqual(
    payload("B").configuration.statements.map((_, index) => String(index + 1)),
  );
  expect(screen.getByRole("heading", { name: "Closing question" })).toBeVisible();
  expect(
    screen.getByText("Knowing what you know today, should this cooperation go on?"),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "To the invitation" })).toHaveAttribute("href", "#/i/x");
  expect(document.body.textContent).not.toMatch(/\{\{|closing:|questionnaire:/u);
});

it("is printed, or saved as a PDF to send along", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  const { files } = catchDownloads();
  makePdf.mockResolvedValue(ok({ pdf: PDF, undrawable: [] }));
  const user = await show();
  await user.click(screen.getByRole("button", { name: "Print" }));
  expect(print).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole("button", { name: "Save as PDF" }));
  expect(await screen.findByText(/samsyn-questions-en\.pdf/)).toBeVisible();
  expect(await files[0]?.content.text()).toBe("%PDF");
  expect(makePdf.mock.calls[0]?.[0].sections.length).toBeGreaterThan(3);
  vi.unstubAllGlobals();
});

it("names what the PDF cannot show before it is saved", async () => {
  const { files } = catchDownloads();
  makePdf.mockResolvedValue(ok({ pdf: PDF, undrawable: ["株", "式"] }));
  const user = await show();
  await user.click(screen.getByRole("button", { name: "Save as PDF" }));
  expect(await screen.findByText(/^The PDF cannot show 2 characters: 株 式\./u)).toBeVisible();
  expect(files).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Save as PDF" }));
  expect(await screen.findByText(/samsyn-questions-en\.pdf/)).toBeVisible();
  expect(files).toHaveLength(1);
  expect(screen.queryByText(/^The PDF cannot show/u)).toBeNull();
});

it("says so where the PDF cannot be made", async () => {
  makePdf.mockResolvedValue(fail("parts-missing"));
  const user = await show();
  await user.click(screen.getByRole("button", { name: "Save as PDF" }));
  expect(await screen.findByText(/Part of Samsyn could not be loaded/)).toBeVisible();
});
