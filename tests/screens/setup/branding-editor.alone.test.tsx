import "#tests/support/serial-locks.ts";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { ok } from "#domain/result.ts";
import { readLogo } from "#platform/channels/files/logo-file.ts";
import { saveAssessment } from "#platform/storage/workspace-store.ts";
import { SetUpScreen } from "#screens/setup/set-up-screen.tsx";
import { aLogo } from "#tests/support/a-logo.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

vi.mock("#platform/channels/files/logo-file.ts", () => ({ readLogo: vi.fn() }));

it("keeps a colour that is chosen while the logo is still being read", async () => {
  const logo = aLogo(30, 10);
  let isRead = () => {};
  vi.mocked(readLogo).mockReturnValue(
    new Promise((resolve) => {
      isRead = () => {
        resolve(ok(logo));
      };
    }),
  );
  const saved = vi.fn<(assessment: Assessment) => void>();
  await saveAssessment(ASSESSMENT);
  await renderWithWords(<SetUpScreen assessment={ASSESSMENT} onSaved={saved} />, "en");
  const user = userEvent.setup();
  const heading = screen.getByRole("heading", { name: "Logo and colour" });
  await user.click(heading);
  // What a browser tells by itself when it unfolds.
  fireEvent(heading.closest("details") ?? heading, new Event("toggle"));
  const chooser = await screen.findByLabelText("Choose a logo", { selector: "input" });

  await user.upload(chooser, new File(["x"], "logo.png"));
  fireEvent.change(screen.getByLabelText(/^Colour of titles/), { target: { value: "#0a5a3c" } });
  expect(screen.getByText("With a colour.")).toBeVisible();
  isRead();

  expect(await screen.findByText("With a logo. With a colour.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save changes" }));
  await waitFor(() => {
    expect(saved.mock.calls[0]?.[0].branding).toEqual({ logo, accent: "#0a5a3c" });
  });
});
