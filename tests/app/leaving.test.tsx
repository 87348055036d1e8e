import "#tests/support/serial-locks.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { openAnswers } from "#domain/assessment/change.ts";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { listKeys } from "#platform/storage/records.ts";
import { saveAssessment, useWorkspace } from "#platform/storage/workspace-store.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";

let fresh: Assessment;

async function open(place: string) {
  location.hash = place;
  await renderWithWords(<App />, "en");
  return userEvent.setup();
}

/** Whether the browser would ask before the page goes. */
function asksBeforeUnload(): boolean {
  return !dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

function refuseWriting() {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no", "QuotaExceededError");
  });
}

const question = () => screen.findByRole("dialog", { name: "Leave without saving?" });

beforeEach(async () => {
  await forgetDevice();
  vi.stubGlobal("scrollTo", () => {});
  fresh = await freshAssessment();
  useWorkspace.setState({ assessment: null, problem: null });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a set-up that is typed in", () => {
  const name = () => screen.findByRole("textbox", { name: "First organisation" });

  it("is not left unasked, and is still there for whoever stays", async () => {
    const user = await open("#/new");
    expect(asksBeforeUnload()).toBe(false);
    await user.type(await name(), "Nordvik");
    expect(asksBeforeUnload()).toBe(true);
    await user.click(screen.getByRole("link", { name: "Samsyn" }));
    await user.click(within(await question()).getByRole("button", { name: "Stay" }));
    expect(await name()).toHaveValue("Nordvik");
    expect(location.hash).toBe("#/new");
    await user.click(screen.getByRole("link", { name: "Samsyn" }));
    await user.click(within(await question()).getByRole("button", { name: "Leave" }));
    expect(await screen.findByRole("heading", { name: "On this device" })).toBeVisible();
    expect(asksBeforeUnload()).toBe(false);
  });

  it("goes on without a question once it is saved", async () => {
    const user = await open("#/new");
    await user.type(await name(), "Nordvik");
    await user.type(screen.getByRole("textbox", { name: "Second organisation" }), "Alpenblick");
    await user.click(screen.getByRole("button", { name: /Create/ }));
    await screen.findByRole("heading", { level: 1, name: /answer separately/ });
    expect(screen.queryByRole("dialog", { name: "Leave without saving?" })).toBeNull();
    expect(asksBeforeUnload()).toBe(false);
  });

  it("is no longer unsaved once it is taken back", async () => {
    const user = await open("#/new");
    await user.type(await name(), "N");
    await user.clear(await name());
    await waitFor(() => {
      expect(asksBeforeUnload()).toBe(false);
    });
  });
});

describe("a text of the plan", () => {
  it("is asked about only while it is not on disk", async () => {
    await saveAssessment(openAnswers(await withAnswers(fresh), "2026-05-04"));
    const user = await open(`#/a/${fresh.id}/agree`);
    const [text] = await screen.findAllByRole("textbox", { name: "One reason" });
    if (!text) throw new Error("no text to write in");
    refuseWriting();
    await user.type(text, "a");
    await waitFor(() => {
      expect(text).toBeInvalid();
    });
    expect(asksBeforeUnload()).toBe(true);
    await user.click(screen.getByRole("link", { name: "Report" }));
    await user.click(within(await question()).getByRole("button", { name: "Stay" }));
    expect(text).toHaveValue("a");
    vi.restoreAllMocks();
    await user.type(text, "b");
    await waitFor(() => {
      expect(asksBeforeUnload()).toBe(false);
    });
    expect(text).not.toBeInvalid();
    expect(await listKeys("plan:")).toMatchObject({ ok: true, value: [`plan:${fresh.id}`] });
  });
});

describe("a form that is half entered", () => {
  async function enter() {
    await saveAssessment(fresh);
    location.hash = `#/a/${fresh.id}/collect`;
    const user = await open(`#/a/${fresh.id}/enter/B`);
    await screen.findByRole("heading", { name: /Enter a form/ });
    return user;
  }

  it("is asked about by a button of its own, while something is entered and not before", async () => {
    const user = await enter();
    expect(asksBeforeUnload()).toBe(false);
    await user.keyboard("14");
    const back = screen.getByRole("button", { name: "To the collected answers" });
    await user.click(back);
    await user.click(within(await question()).getByRole("button", { name: "Stay" }));
    expect(back).toBeVisible();
    await user.click(back);
    await user.click(within(await question()).getByRole("button", { name: "Leave" }));
    await screen.findByRole("heading", { level: 1, name: /answer separately/ });
  });

  it("is asked about at the browser's back button, and at closing the tab", async () => {
    const user = await enter();
    await user.keyboard("14");
    history.back();
    expect(await question()).toBeVisible();
    expect(screen.getByRole("heading", { name: /Enter a form/ })).toBeInTheDocument();
    expect(asksBeforeUnload()).toBe(true);
  });
});

describe("answers that are not saved", () => {
  it("are asked about until they are on disk", async () => {
    const payload = payloadFor(fresh, "A");
    const user = await open(`#/i/${await encodeInvitation(payload)}`);
    await user.click(await screen.findByRole("button", { name: "Start" }));
    await user.click(await screen.findByRole("button", { name: "Next" }));
    await waitFor(() => {
      expect(asksBeforeUnload()).toBe(false);
    });
    refuseWriting();
    await user.keyboard("4");
    const again = await screen.findByRole("button", { name: "Save again" });
    await waitFor(() => {
      expect(asksBeforeUnload()).toBe(true);
    });
    vi.restoreAllMocks();
    await user.click(again);
    await waitFor(() => {
      expect(asksBeforeUnload()).toBe(false);
    });
  });

  it("are asked about where nothing is kept, from the first one on", async () => {
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    const payload = payloadFor(fresh, "A");
    const user = await open(`#/i/${await encodeInvitation(payload)}`);
    await user.click(await screen.findByRole("button", { name: "Answer without saving" }));
    await user.click(await screen.findByRole("button", { name: "Next" }));
    expect(asksBeforeUnload()).toBe(false);
    await user.keyboard("4");
    await waitFor(() => {
      expect(asksBeforeUnload()).toBe(true);
    });
  });

  it("are kept by the browser from the first one on, for which it is asked once", async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal("navigator", {
      ...navigator,
      locks: navigator.locks,
      storage: { persisted: async () => false, persist },
    });
    const user = await open(`#/i/${await encodeInvitation(payloadFor(fresh, "A"))}`);
    await user.click(await screen.findByRole("button", { name: "Start" }));
    await user.click(await screen.findByRole("button", { name: "Next" }));
    await user.keyboard("4{Enter}");
    await waitFor(() => {
      expect(persist).toHaveBeenCalledOnce();
    });
    await user.keyboard("3");
    await screen.findByText("Saved ✓");
    expect(persist).toHaveBeenCalledOnce();
  });
});
