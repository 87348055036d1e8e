import "#tests/support/serial-locks.ts";
import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { App } from "#app/app.tsx";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { readAssessment, saveAssessment } from "#platform/storage/workspace-store.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment } from "#tests/support/sealed-assessment.ts";
import manifest from "../../../public/manifest.json" with { type: "json" };

let fresh: Assessment;
let codes: readonly string[];

/** As a browser opens the installed app for a text that another program shared. */
async function share(text: string) {
  const { action, params } = manifest.share_target;
  const address = new URL(action, location.origin);
  address.search = String(new URLSearchParams({ [params.text]: text }));
  history.replaceState(null, "", address);
  await renderWithWords(<App />, "en");
}

beforeEach(async () => {
  await forgetDevice();
  fresh = await freshAssessment();
  codes = [
    textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA")),
    textOfCode(await anAnswer(fresh, "B", "BBBBBBBBBBA")),
  ];
});
afterEach(() => {
  history.replaceState(null, "", "/");
});

describe("what another program shares with the installed app", () => {
  it("lands in Collect, with every answer in it taken in", async () => {
    await saveAssessment(fresh);
    const [first = "", second = ""] = codes;
    await share(`Hej!\nsamsyn:r/${first}\nhttps://samsyn.example/%23/r/${second}`);
    await waitFor(async () => {
      expect(await readAssessment(fresh.id)).toMatchObject({ value: { received: [{}, {}] } });
    });
    expect(await screen.findByText("Result")).toBeVisible();
    expect(location.search).toBe("");
    expect(location.hash).toBe(`#/a/${fresh.id}/collect`);
    expect(history.state).toBeNull();
  });

  it("stays in the field where something in it could not be taken in", async () => {
    await saveAssessment(fresh);
    const text = `samsyn:r/${codes[0]} samsyn:r/${codes[1]?.slice(0, -9)}`;
    await share(text);
    expect(await screen.findByText(/^Not added/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: /^Paste here/ })).toHaveValue(text);
  });

  it("shows an answer whose assessment is elsewhere, and an invitation, on their own pages", async () => {
    await share(`samsyn:r/${codes[0]}`);
    await waitFor(() => {
      expect(location.hash).toBe(`#/r/${codes[0]}`);
    });
    expect(location.search).toBe("");
  });

  it("says so where it holds no answer", async () => {
    await share("https://news.example/article");
    expect(await screen.findByRole("alert")).toHaveTextContent("Not added");
    expect(screen.getByRole("link", { name: "Start page" })).toBeVisible();
  });
});
