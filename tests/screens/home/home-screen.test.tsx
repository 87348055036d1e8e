import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toDocument } from "#domain/assessment/assessment-document.ts";
import { listKeys, writeRecord } from "#platform/storage/records.ts";
import { readAssessment, saveAssessment } from "#platform/storage/workspace-store.ts";
import { withChecksums } from "#tests/support/assessment-file.ts";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { duplicated, id, open, opened, refuse } from "./at-home.tsx";

beforeEach(forgetDevice);
afterEach(() => {
  vi.restoreAllMocks();
  opened.mockReset();
  duplicated.mockReset();
});

describe("what lies on this device", () => {
  it("is nothing at first", async () => {
    await open();
    expect(await screen.findByText(/Nothing yet/)).toBeVisible();
  });

  it("is a list with what has come in, each leading to where one left it", async () => {
    const opening = { date: "2026-05-04", includedLate: 0 };
    await saveAssessment(ASSESSMENT);
    await saveAssessment({ ...ASSESSMENT, id: "AAECAwQFBgg", opening, example: true });
    await open();
    const links = await screen.findAllByRole("link", { name: /^Nordwind Logistik GmbH and Åkerö/ });
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      `#/a/${id}/collect`,
      "#/a/AAECAwQFBgg/compare",
    ]);
    expect(screen.getByText("Replies so far: 0 and 0")).toBeVisible();
    const [next, ...none] = screen.getAllByRole("link", { name: /^Next round of Nordwind/ });
    expect(next).toHaveAttribute("href", "#/a/AAECAwQFBgg/again");
    expect(none).toEqual([]);
    expect(screen.getByText("Example · Opened on 4 May 2026")).toBeVisible();
  });

  it("isolates names that run from right to left", async () => {
    await saveAssessment({ ...ASSESSMENT, partyNames: { A: "חברה", B: "Åkerö" } });
    await open();
    const link = await screen.findByRole("link", { name: /Åkerö/ });
    expect(link).toHaveTextContent("\u2068חברה\u2069 and Åkerö");
  });

  it("shows markup in a name as it is written", async () => {
    const A = "<img src=x onerror=alert(1)>";
    await saveAssessment({ ...ASSESSMENT, partyNames: { A, B: "{{b}} $t(none)" } });
    await open();
    expect(await screen.findByRole("link", { name: `${A} and {{b}} $t(none)` })).toBeVisible();
    expect(document.querySelector("img")).toBeNull();
  });

  it("does not hide what cannot be read", async () => {
    await saveAssessment(ASSESSMENT);
    await writeRecord("assessment:AAECAwQFBgg", { ...toDocument(ASSESSMENT), assessment: {} });
    await open();
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /cannot be read and was left untouched/,
    );
    expect(screen.getByRole("link", { name: /Nordwind/ })).toBeVisible();
  });

  it("says why there is no list", async () => {
    refuse("getAllKeys", "UnknownError");
    await open();
    expect(await screen.findByRole("alert")).toHaveTextContent(/storage is not working/);
    expect(screen.queryByText(/Nothing yet/)).toBeNull();
  });
});

describe("duplicating", () => {
  it("makes a new assessment of the same set-up, and leaves the old one", async () => {
    await saveAssessment(ASSESSMENT);
    const user = await open();
    await user.click(await screen.findByRole("button", { name: /^Duplicate set-up of Nord/ }));
    await waitFor(() => {
      expect(duplicated).toHaveBeenCalledTimes(1);
    });
    const copy = duplicated.mock.calls[0]?.[0];
    expect(copy).toMatchObject({
      partyNames: ASSESSMENT.partyNames,
      endUsers: ASSESSMENT.endUsers,
      configuration: ASSESSMENT.configuration,
      invited: false,
    });
    expect(await readAssessment(copy?.id ?? "")).toEqual({ ok: true, value: copy });
    expect(await readAssessment(id)).toEqual({ ok: true, value: ASSESSMENT });
    expect(opened).not.toHaveBeenCalled();
  });

  it("says why it could not be kept, or made", async () => {
    await saveAssessment(ASSESSMENT);
    const user = await open();
    const button = await screen.findByRole("button", { name: /^Duplicate set-up of Nord/ });
    refuse("put");
    await user.click(button);
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    vi.spyOn(crypto, "getRandomValues").mockImplementation(() => {
      throw new DOMException("none", "NotSupportedError");
    });
    await user.click(button);
    await waitFor(() => {
      expect(screen.getByRole("alert")).toHaveTextContent(/could not seal or open answers/);
    });
    expect(duplicated).not.toHaveBeenCalled();
  });
});

describe("deleting", () => {
  async function ask() {
    await saveAssessment(ASSESSMENT);
    const user = await open();
    await user.click(await screen.findByRole("button", { name: /^Delete Nordwind/ }));
    return { user, dialog: within(screen.getByRole("dialog", { name: /^Delete Nordwind.*\?$/ })) };
  }

  it("says what is lost, and deletes nothing when cancelled", async () => {
    const { user, dialog } = await ask();
    expect(
      dialog.getByText(
        /Without the file, nobody can then read them, nor replies still on their way/,
      ),
    ).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect((await readAssessment(id)).ok).toBe(true);
  });

  it("saves the file of confidential answers with a passphrase only", async () => {
    const { files } = catchDownloads();
    const configuration = { ...ASSESSMENT.configuration, mode: "confidential" } as const;
    await saveAssessment({ ...ASSESSMENT, configuration });
    const user = await open();
    await user.click(await screen.findByRole("button", { name: /^Delete Nordwind/ }));
    await user.click(screen.getByRole("button", { name: "Save the file first" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/needs a passphrase/);
    expect(files).toHaveLength(0);
    await user.type(screen.getByRole("textbox", { name: "Passphrase" }), "four words");
    await user.click(screen.getByRole("button", { name: "Save the file first" }));
    await waitFor(() => {
      expect(files).toHaveLength(1);
    });
  });

  it("deletes for good, and keeps the focus in the list", async () => {
    const { user, dialog } = await ask();
    await user.click(dialog.getByRole("button", { name: "Delete for good" }));
    expect(await screen.findByText(/Nothing yet/)).toBeVisible();
    expect(await readAssessment(id)).toEqual({ ok: false, reason: "absent" });
    await waitFor(() => {
      expect(screen.getByRole("heading", { name: "On this device" })).toHaveFocus();
    });
  });

  it("saves the file first", async () => {
    const { files } = catchDownloads();
    const { user, dialog } = await ask();
    await user.click(dialog.getByRole("button", { name: "Save the file first" }));
    await waitFor(() => {
      expect(files).toHaveLength(1);
    });
    expect(files[0]?.name).toMatch(/^Samsyn – Nordwind.*\.samsyn\.json$/);
    await user.click(await dialog.findByRole("button", { name: "Yes, it is there" }));
    expect(await dialog.findByText(/^Saved as “Samsyn – Nordwind/)).toBeVisible();
    expect(dialog.getByRole("button", { name: "Save the file first" })).toHaveFocus();
    expect(JSON.parse((await files[0]?.content.text()) ?? "")).toEqual(
      await withChecksums(toDocument(ASSESSMENT)),
    );
  });

  it("says why it could not", async () => {
    const { user, dialog } = await ask();
    refuse("delete", "UnknownError");
    await user.click(dialog.getByRole("button", { name: "Delete for good" }));
    expect(await dialog.findByRole("alert")).toHaveTextContent(/safe. Try again in a moment/);
    expect((await readAssessment(id)).ok).toBe(true);
  });
});

describe("deleting what cannot be read", () => {
  const broken = "AAECAwQFBgg";

  async function ask() {
    await saveAssessment(ASSESSMENT);
    await writeRecord(`assessment:${broken}`, { ...toDocument(ASSESSMENT), assessment: {} });
    await writeRecord(`plan:${broken}`, "of the broken one");
    const user = await open();
    await user.click(await screen.findByRole("button", { name: "Delete what cannot be read" }));
    return { user, dialog: within(screen.getByRole("dialog", { name: /cannot be read\?$/ })) };
  }

  it("says what is lost, and offers the raw data first", async () => {
    const { files } = catchDownloads();
    const { user, dialog } = await ask();
    expect(dialog.getByText(/The key to the answers goes with it/)).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Save the raw data as a file" }));
    await waitFor(() => {
      expect(files).toHaveLength(1);
    });
    expect(await files[0]?.content.text()).toContain("of the broken one");
    await user.click(dialog.getByRole("button", { name: "Cancel" }));
    expect((await readAssessment(broken)).ok).toBe(false);
    expect(await listKeys("")).toMatchObject({
      value: [`assessment:${broken}`, `assessment:${id}`, `plan:${broken}`].toSorted(),
    });
  });

  it("leaves nothing of it, and everything else", async () => {
    const { user, dialog } = await ask();
    await user.click(dialog.getByRole("button", { name: "Delete for good" }));
    await waitFor(() => {
      expect(screen.getByRole("heading", { name: "On this device" })).toHaveFocus();
    });
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("link", { name: /Nordwind/ })).toBeVisible();
    expect(await listKeys("")).toEqual({ ok: true, value: [`assessment:${id}`] });
  });

  it("says why it could not", async () => {
    const { user, dialog } = await ask();
    refuse("delete", "UnknownError");
    await user.click(dialog.getByRole("button", { name: "Delete for good" }));
    expect(await dialog.findByRole("alert")).toHaveTextContent(/safe. Try again in a moment/);
  });

  it("is not offered for what a newer Samsyn can open", async () => {
    await writeRecord(`assessment:${broken}`, { ...toDocument(ASSESSMENT), version: 99 });
    await open();
    expect(await screen.findByRole("alert")).toHaveTextContent(/newer version/);
    expect(screen.queryByText(/Nothing yet/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Delete what cannot be read" })).toBeNull();
  });
});

describe("the example", () => {
  it("opens as a fresh copy, in the language of the screen", async () => {
    const user = await open("sv");
    await user.click(screen.getByRole("button", { name: "Öppna exemplet" }));
    await waitFor(() => {
      expect(opened).toHaveBeenCalledTimes(1);
    });
    const example = opened.mock.calls[0]?.[0];
    expect(example).toMatchObject({ example: true, inviter: { name: "Exemplets samtalsledare" } });
    expect(example?.received).toHaveLength(7);
    expect(await readAssessment(example?.id ?? "")).toEqual({ ok: true, value: example });
  });

  it("says why it could not be kept", async () => {
    const user = await open();
    refuse("put");
    await user.click(screen.getByRole("button", { name: "Open the example" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(screen.getByRole("button", { name: "Open the example" })).toBeEnabled();
    expect(opened).not.toHaveBeenCalled();
  });

  it("says so where the browser cannot seal", async () => {
    const user = await open();
    vi.spyOn(crypto, "getRandomValues").mockImplementation(() => {
      throw new DOMException("none", "NotSupportedError");
    });
    await user.click(screen.getByRole("button", { name: "Open the example" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/could not seal or open answers/);
    expect(screen.getByRole("button", { name: "Open the example" })).toBeEnabled();
  });
});
