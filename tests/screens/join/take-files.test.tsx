import "#tests/support/serial-locks.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { writeAssessmentFile } from "#platform/channels/files/assessment-file.ts";
import { readAssessment, saveAssessment } from "#platform/storage/workspace-store.ts";
import { TakeFiles } from "#screens/join/take-files.tsx";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { freshAssessment } from "#tests/support/sealed-assessment.ts";
import { valueOf } from "#tests/support/value-of.ts";

beforeEach(forgetDevice);

async function fileOf(assessment: Assessment, name: string, passphrase = "") {
  const content = await writeAssessmentFile({ assessment, plan: null }, passphrase);
  return new File([valueOf(content)], name);
}

it("takes each file by itself, tries one passphrase on all, and says what became of each", async () => {
  const [here, fresh, secret, other] = await Promise.all([
    freshAssessment(),
    freshAssessment(),
    freshAssessment(),
    freshAssessment(),
  ]);
  valueOf(await saveAssessment(here));
  const done = vi.fn<() => void>();
  const files = [
    await fileOf(here, "here.json"),
    await fileOf(fresh, "fresh.json"),
    await fileOf(secret, "secret.json", "three words here"),
    await fileOf(other, "other.json", "other words here"),
    new File(["nothing"], "letter.json"),
  ];
  const user = userEvent.setup();
  await renderWithWords(<TakeFiles files={files} onDone={done} />, "en");
  const dialog = within(await screen.findByRole("dialog", { name: "Opening files" }));
  const lines = () => dialog.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(lines()[4]).toBe("letter.jsonnot read yet");
  expect(await dialog.findByText(/^This is not a Samsyn assessment file/u)).toBeVisible();
  expect(lines().slice(0, 4)).toEqual([
    "here.jsonwas here already",
    "fresh.jsonnew on this device",
    "secret.jsonneeds its passphrase",
    "other.jsonneeds its passphrase",
  ]);
  await user.type(dialog.getByLabelText("Passphrase"), "three words here");
  await user.click(dialog.getByRole("button", { name: "Open the protected files" }));
  expect(await dialog.findByText("secret.json")).toBeVisible();
  await waitFor(() => {
    expect(lines()[2]).toBe("secret.jsonnew on this device");
  });
  expect(await dialog.findByLabelText("Passphrase")).toBeInvalid();
  expect(lines()[3]).toBe("other.jsonneeds its passphrase");
  expect((await readAssessment(secret.id)).ok).toBe(true);
  expect((await readAssessment(other.id)).ok).toBe(false);
  await user.click(dialog.getByRole("button", { name: "Close" }));
  expect(done).toHaveBeenCalledOnce();
});

it("stops after the file under way, goes on where it stopped, and is upset by no file", async () => {
  const [fresh, twin] = await Promise.all([freshAssessment(), freshAssessment()]);
  const text = await (await fileOf(fresh, "")).text();
  let goOn: (text: string) => void = () => undefined;
  const held = new File([], "held.json");
  held.text = () =>
    new Promise((resolve) => {
      goOn = resolve;
    });
  const huge = new File([], "huge.json");
  Object.defineProperty(huge, "size", { value: 50 * 1024 * 1024 });
  const files = [
    new File([text], "<img src=x onerror=alert(1)>.json"),
    held,
    new File([text], "again.json"),
    await fileOf({ ...twin, id: fresh.id }, "same id.json"),
    new File([text.replace('"version":1', '"version":99')], "later.json"),
    new File([text.slice(0, -900)], "cut.json"),
    new File([new Uint8Array([0xff, 0xfe, 0x00, 0xd8])], "bytes.json"),
    new File(["[".repeat(100_000)], "deep.json"),
    huge,
    ...Array.from({ length: 91 }, (_, at) => new File(["{}"], `empty ${at}.json`)),
  ];
  const user = userEvent.setup();
  await renderWithWords(<TakeFiles files={files} onDone={vi.fn()} />, "en");
  const dialog = within(await screen.findByRole("dialog", { name: "Opening files" }));
  expect(await dialog.findByText("1 of 100")).toBeVisible();
  await user.click(dialog.getByText("Stop"));
  goOn(text);
  await user.click(await dialog.findByText("Go on"));
  await waitFor(() => {
    expect(dialog.queryByText("not read yet")).toBeNull();
  });
  const lines = dialog.getAllByRole("listitem", { hidden: true });
  expect(lines.slice(0, 10).map(({ textContent }) => textContent)).toEqual([
    "<img src=x onerror=alert(1)>.jsonnew on this device",
    "held.jsonwas here already",
    "again.jsonwas here already",
    expect.stringMatching(/^same id\.json.*key/u),
    expect.stringMatching(/^later\.jsonThis needs a newer version/u),
    "cut.jsonneeds a decisionDecide",
    expect.stringMatching(/^bytes\.jsonThis is not a Samsyn/u),
    expect.stringMatching(/^deep\.jsonThis is not a Samsyn/u),
    expect.stringMatching(/^huge\.jsonThis is not a Samsyn/u),
    expect.stringMatching(/^empty 0\.jsonThis is not a Samsyn/u),
  ]);
});
