import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { savePicker } from "#tests/support/save-picker.ts";
import { freshAssessment } from "#tests/support/sealed-assessment.ts";
import { click, collect, fillDisk, stored } from "./collecting.tsx";

let fresh: Assessment;

beforeEach(async () => {
  await forgetDevice();
  fresh = await freshAssessment();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the file", () => {
  it("is saved any time, and says that it was", async () => {
    const { files } = catchDownloads();
    const { user } = await collect({ ...fresh, invited: true });
    await click(user, "Save the file");
    expect(await screen.findByText(/Is the file there\?/)).toBeVisible();
    expect(screen.queryByText(/Saved\. Save again/)).toBeNull();
    await click(user, "Yes, it is there");
    expect(await screen.findByText(/Saved\. Save again/)).toBeVisible();
    expect(await screen.findByText(/^Saved as “Samsyn – .*”\.$/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Save the file" })).toHaveFocus();
    expect(files).toHaveLength(1);
    expect((await stored(fresh)).fileSaved).toBe(true);
  });

  it("is encrypted with a passphrase", async () => {
    const { files } = catchDownloads();
    const { user } = await collect({ ...fresh, invited: true });
    await user.type(screen.getByRole("textbox", { name: /Passphrase/ }), "three words");
    await click(user, "Save the file");
    await waitFor(() => {
      expect(files).toHaveLength(1);
    });
    const text = (await files[0]?.content.text()) ?? "";
    expect(text).toMatch(/samsyn-assessment-protected/);
    expect(text).not.toContain(fresh.keyPair.privateKey);
  });

  it("of confidential answers is saved with a passphrase only", async () => {
    const { files } = catchDownloads();
    const configuration = { ...fresh.configuration, mode: "confidential" } as const;
    const { user } = await collect({ ...fresh, configuration, invited: true });
    const passphrase = screen.getByRole("textbox", { name: "Passphrase" });
    expect(passphrase).toBeRequired();
    await click(user, "Save the file");
    expect(await screen.findByRole("alert")).toHaveTextContent(/needs a passphrase/);
    expect(files).toHaveLength(0);
    expect((await stored(fresh)).fileSaved).toBe(false);
    await user.type(passphrase, "three words");
    await click(user, "Save the file");
    await waitFor(() => {
      expect(files).toHaveLength(1);
    });
  });

  it("says where it could not be noted", async () => {
    savePicker();
    const { user } = await collect({ ...fresh, invited: true });
    fillDisk();
    await click(user, "Save the file");
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
  });
});
