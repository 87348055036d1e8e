import "#tests/support/serial-locks.ts";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { toDocument } from "#domain/assessment/assessment-document.ts";
import { openAnswers } from "#domain/assessment/change.ts";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { openPlan } from "#platform/storage/plan-store.ts";
import { writeRecord } from "#platform/storage/records.ts";
import { openAssessment, saveAssessment, useWorkspace } from "#platform/storage/workspace-store.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";

let fresh: Assessment;

async function open(place: string) {
  location.hash = place;
  await renderWithWords(<App />, "en");
  return userEvent.setup();
}

function go(place: string) {
  act(() => {
    location.hash = place;
    dispatchEvent(new HashChangeEvent("hashchange"));
  });
}

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

describe("a link that was changed on its way", () => {
  it.each([
    ["#%2Fi%2F", ""],
    ["#%20-%20/i/", ""],
    ["#%EF%BC%83/i/", "%22"],
    ["#35;/i/", "%20Best%20regards"],
  ])("opens the invitation behind %s", async (before, after) => {
    const code = await encodeInvitation(payloadFor(fresh, "A"));
    const half = code.length / 2;
    await open(`${before}${code.slice(0, half)}%0A${code.slice(half)}${after}`);
    expect(await screen.findByRole("button", { name: "Start" })).toBeVisible();
  });

  it("and lost all that stood behind the # leads to what an invited person can do", async () => {
    await open("");
    expect(await screen.findByText(/^Were you invited\?/)).toBeVisible();
  });
});

describe("a storage out of reach", () => {
  function loseStorage() {
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(() => {
      throw new DOMException("lost", "UnknownError");
    });
  }

  it("is tried again where an assessment is opened", async () => {
    await saveAssessment(fresh);
    useWorkspace.setState({ assessment: null, problem: null });
    loseStorage();
    const user = await open(`#/a/${fresh.id}/collect`);
    const again = await screen.findByRole("button", { name: "Try again" });
    expect(screen.getByRole("alert")).toHaveTextContent(/What was saved is safe/);
    vi.restoreAllMocks();
    await user.click(again);
    expect(
      await screen.findByRole("heading", { level: 1, name: /answer separately/ }),
    ).toBeVisible();
  });

  it("is said beside what is shown, and the screen stays", async () => {
    await saveAssessment(openAnswers(await withAnswers(fresh), "2026-05-04"));
    const user = await open(`#/a/${fresh.id}/agree`);
    const [text] = await screen.findAllByRole("textbox", { name: "One reason" });
    loseStorage();
    await act(() => Promise.all([openAssessment(fresh.id), openPlan(fresh.id)]));
    expect(screen.getByRole("alert")).toHaveTextContent(/What was saved is safe/);
    expect(text).toBeVisible();
    vi.restoreAllMocks();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => {
      expect(screen.queryByRole("alert")).toBeNull();
    });
    expect(text).toBeVisible();
  });
});

describe("the steps of an assessment", () => {
  it("are set up and collect at first; the others say when they come", async () => {
    await saveAssessment(fresh);
    await open(`#/a/${fresh.id}/collect`);
    const steps = within(await screen.findByRole("navigation", { name: "Steps" }));
    expect(steps.getByRole("link", { name: "Collect" })).toHaveAttribute("aria-current", "page");
    expect(steps.getByRole("link", { name: "Set up" })).not.toHaveAttribute("aria-current");
    for (const name of ["Compare", "Agree", "Report"]) {
      const step = steps.getByRole("link", { name });
      expect(step).toHaveAttribute("aria-disabled", "true");
      expect(step).toHaveAccessibleDescription(/After the opening/);
      expect(step).not.toHaveAttribute("href");
    }
    await waitFor(() => {
      expect(document.title).toBe("Collect – Samsyn");
      expect(screen.getByRole("main")).toHaveFocus();
    });
  });

  it.each(["compare", "agree", "report", "nowhere"])(
    "lead back from %s before the opening",
    async (step) => {
      await saveAssessment(await withAnswers(fresh));
      await open(`#/a/${fresh.id}/${step}`);
      expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
        /answer separately/,
      );
      expect(location.hash).toBe(`#/a/${fresh.id}/collect`);
    },
  );

  it("are all open after the opening", async () => {
    await saveAssessment(openAnswers(await withAnswers(fresh), "2026-05-04"));
    await open(`#/a/${fresh.id}/compare`);
    const steps = within(await screen.findByRole("navigation", { name: "Steps" }));
    for (const link of steps.getAllByRole("link")) expect(link).toHaveAttribute("href");
    expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
  });

  it("say what could no longer be opened", async () => {
    const both = await withAnswers(fresh);
    const broken = both.received.map((answer, index) =>
      index === 0 ? { ...answer, sealed: answer.sealed.slice(0, 40) } : answer,
    );
    await saveAssessment(openAnswers({ ...both, received: broken }, "2026-05-04"));
    await open(`#/a/${fresh.id}/compare`);
    expect(await screen.findByText(/can no longer be opened: 1/)).toBeVisible();
  });

  it("warn while one looks ahead", async () => {
    const both = await withAnswers(await freshAssessment({ id: fresh.id }));
    const configuration = { ...both.configuration, lookAhead: true };
    await saveAssessment({ ...both, configuration });
    await open(`#/a/${fresh.id}/compare`);
    expect(await screen.findByText(/have not been opened yet/)).toBeVisible();
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByText(/Answers opened on/)).toBeNull();
  });

  it("end in a clear word, not in waiting, where nothing can be opened at all", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const both = await withAnswers(fresh);
    await saveAssessment(openAnswers(both, "2026-05-04"));
    vi.spyOn(crypto.subtle, "importKey").mockRejectedValue(
      new DOMException("none", "NotSupportedError"),
    );
    await open(`#/a/${fresh.id}/compare`);
    expect(await screen.findByRole("alert")).toHaveTextContent(/What you had saved is safe/);
    expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
  });
});

describe("a screen that fails", () => {
  async function failAtCompare() {
    vi.spyOn(console, "error").mockImplementation(() => {});
    await saveAssessment(openAnswers(await withAnswers(fresh), "2026-05-04"));
    vi.spyOn(crypto.subtle, "importKey").mockRejectedValue(
      new DOMException("none", "NotSupportedError"),
    );
    const user = await open(`#/a/${fresh.id}/compare`);
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(/unexpected/);
    return user;
  }
  const isGone = () =>
    waitFor(() => {
      expect(screen.queryByRole("alert")).toBeNull();
    });

  it("leaves the header and the way to the other steps", async () => {
    await failAtCompare();
    const steps = within(screen.getByRole("navigation", { name: "Steps" }));
    expect(steps.getByRole("link", { name: "Compare" })).toHaveAttribute("aria-current", "page");
    go(`#/a/${fresh.id}/collect`);
    expect(await screen.findByRole("heading", { name: /answer separately/ })).toBeVisible();
    await isGone();
  });

  it("is drawn again by whoever asks for it", async () => {
    const user = await failAtCompare();
    vi.restoreAllMocks();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await isGone();
    expect(await screen.findByRole("heading", { level: 1 })).not.toHaveTextContent(/unexpected/);
  });
});

describe("an assessment that is not here", () => {
  it("says so, and leads to the start page", async () => {
    await open("#/a/AAECAwQFBgc/collect");
    expect(await screen.findByRole("alert")).toHaveTextContent(/not on this device/);
    expect(screen.getByRole("link", { name: "Start page" })).toHaveAttribute("href", "#/");
  });

  it("says when it is here but damaged", async () => {
    await writeRecord(`assessment:${fresh.id}`, { ...toDocument(fresh), assessment: {} });
    await open(`#/a/${fresh.id}/collect`);
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /cannot be read and was left untouched/,
    );
  });
});

describe("links", () => {
  it("show an invitation to whom it invites", async () => {
    await open(`#/i/${await encodeInvitation(payloadFor(fresh, "A"))}`);
    expect(await screen.findByRole("button", { name: "Start" })).toBeVisible();
  });

  it("of a damaged invitation say what to do", async () => {
    const code = await encodeInvitation(payloadFor(fresh, "A"));
    await open(`#/i/${code.slice(0, -20)}`);
    expect(await screen.findByRole("alert")).toHaveTextContent(/The link is incomplete/);
    go(`#/i/${textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA"))}`);
    expect(await screen.findByText(/This is a reply, not an invitation/)).toBeVisible();
  });

  it("with one answer after the other in a tab show each", async () => {
    await saveAssessment(fresh);
    const [one, other] = await Promise.all([
      anAnswer(fresh, "A", "AAAAAAAAAAA"),
      anAnswer(fresh, "B", "BBBBBBBBBBA"),
    ]);
    const user = await open(`#/r/${textOfCode(one)}`);
    await user.click(await screen.findByRole("button", { name: "Add" }));
    expect(await screen.findByText(/added for Nordwind/)).toBeVisible();
    go(`#/r/${textOfCode(other)}`);
    await user.click(await screen.findByRole("button", { name: "Add" }));
    expect(await screen.findByText(/added for Åkerö/)).toBeVisible();
  });
});

describe("the start", () => {
  it("leads through set-up to collecting", async () => {
    const user = await open("#/");
    await user.click(await screen.findByRole("link", { name: "Start an assessment" }));
    go("#/new");
    await user.type(await screen.findByLabelText("First organisation"), "Nordvik");
    await user.type(screen.getByLabelText("Second organisation"), "Alpenblick");
    await user.click(screen.getByRole("button", { name: "Create and invite" }));
    expect(await screen.findByRole("heading", { level: 1, name: /Nordvik and Alp/ })).toBeVisible();
    expect(location.hash).toMatch(/^#\/a\/[\w-]{11}\/collect$/);
  });
});
