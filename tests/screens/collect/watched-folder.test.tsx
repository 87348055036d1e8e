import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { answerText } from "#platform/channels/codes/code-links.ts";
import { listKeys } from "#platform/storage/records.ts";
import { deleteAssessment } from "#platform/storage/workspace-store.ts";
import { AFolder, choosing } from "#tests/support/a-folder.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment } from "#tests/support/sealed-assessment.ts";
import { card, click, collect, stored } from "./collecting.tsx";

const WATCHING = "Replies that arrive in “Svar” are added while this page is in view.";

let fresh: Assessment;
let folder: AFolder;

beforeEach(async () => {
  await forgetDevice();
  fresh = await freshAssessment();
  folder = new AFolder("Svar");
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function put(name: string, party: "A" | "B", respondentId: string) {
  folder.put(name, answerText(textOfCode(await anAnswer(fresh, party, respondentId))));
}

/** What the page does every so often while it is in front, and when it comes to the front. */
function comeToFront() {
  fireEvent(document, new Event("visibilitychange"));
}

describe("a watched folder", () => {
  it("is not spoken of where the browser has none", async () => {
    await collect(fresh);
    expect(screen.getByRole("button", { name: "Choose files" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /watch/i })).toBeNull();
  });

  it("is none where the person closes the dialog", async () => {
    choosing(null);
    const { user } = await collect(fresh);
    await click(user, "Watch a folder");
    expect(screen.getByRole("button", { name: "Watch a folder" })).toHaveFocus();
    expect(screen.queryByText(WATCHING)).toBeNull();
  });

  it("brings answers in, says nothing of each, and stops", async () => {
    choosing(folder);
    await put("one.txt", "A", "AAAAAAAAAAA");
    const { user } = await collect(fresh);
    await click(user, "Watch a folder");
    expect(await screen.findByText(WATCHING)).toBeVisible();
    expect(screen.getByRole("button", { name: "Stop watching" })).toHaveFocus();
    expect(await card("A").findByText("Replies: 1")).toBeVisible();
    await put("two.txt", "B", "BBBBBBBBBBA");
    comeToFront();
    expect(await card("B").findByText("Replies: 1 of 3")).toBeVisible();
    expect(screen.queryByText("Result")).toBeNull();
    await click(user, "Stop watching");
    expect(screen.queryByText(WATCHING)).toBeNull();
    const looks = vi.spyOn(folder, "values");
    comeToFront();
    expect(looks).not.toHaveBeenCalled();
    await waitFor(async () => {
      expect(await listKeys("folder:")).toMatchObject({ value: [] });
    });
  });

  it("looks by the clock, only while the page is in front", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      choosing(folder);
      const { user } = await collect(fresh);
      await click(user, "Watch a folder");
      await screen.findByText(WATCHING);
      const looks = vi.spyOn(folder, "values");
      const seen = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
      vi.advanceTimersByTime(60_000);
      expect(looks).not.toHaveBeenCalled();
      seen.mockReturnValue("visible");
      await put("one.txt", "A", "AAAAAAAAAAA");
      vi.advanceTimersByTime(20_000);
      expect(await card("A").findByText("Replies: 1")).toBeVisible();
    } finally {
      vi.useRealTimers();
    }
  });

  it("is watched again after a reload, once the person has let the browser", async () => {
    choosing(folder);
    const { user } = await collect(fresh);
    await click(user, "Watch a folder");
    await screen.findByText(WATCHING);
    cleanup();
    folder.permission = "prompt";
    await put("one.txt", "A", "AAAAAAAAAAA");
    const { user: later } = await collect(await stored(fresh));
    await screen.findByRole("button", { name: "Watch “Svar” again" });
    expect(folder.read).toEqual([]);
    await click(later, "Watch “Svar” again");
    expect(await card("A").findByText("Replies: 1")).toBeVisible();
    expect(screen.getByText(WATCHING)).toBeVisible();
  });

  it("waits on where the browser's question is closed unanswered", async () => {
    choosing(folder);
    const { user } = await collect(fresh);
    await click(user, "Watch a folder");
    await screen.findByText(WATCHING);
    folder.permission = "prompt";
    folder.answer = "prompt";
    comeToFront();
    await screen.findByRole("button", { name: "Watch “Svar” again" });
    await click(user, "Watch “Svar” again");
    folder.answer = "granted";
    await click(user, "Watch “Svar” again");
    expect(await screen.findByText(WATCHING)).toBeVisible();
  });

  it("is forgotten where the person says no", async () => {
    choosing(folder);
    const { user } = await collect(fresh);
    await click(user, "Watch a folder");
    await screen.findByText(WATCHING);
    folder.permission = "prompt";
    folder.answer = "denied";
    comeToFront();
    await screen.findByRole("button", { name: "Watch “Svar” again" });
    await click(user, "Watch “Svar” again");
    expect(await screen.findByRole("button", { name: "Watch a folder" })).toBeVisible();
    await waitFor(async () => {
      expect(await listKeys("folder:")).toMatchObject({ value: [] });
    });
  });

  it("says what stays unreadable, and that the folder is away", async () => {
    choosing(folder);
    const { user } = await collect(fresh);
    const whole = answerText(textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA")));
    folder.put("cut.txt", whole.slice(0, 60));
    await click(user, "Watch a folder");
    await screen.findByText(WATCHING);
    await waitFor(() => {
      comeToFront();
      expect(screen.getByRole("alert")).toHaveTextContent(/cut\.txt: This is not a whole reply/);
    });
    folder.isAway = true;
    await waitFor(() => {
      comeToFront();
      expect(screen.getByRole("alert")).toHaveTextContent(
        "“Svar” cannot be reached. Samsyn keeps trying.",
      );
    });
  });

  it("goes with the assessment", async () => {
    choosing(folder);
    const { user } = await collect(fresh);
    await click(user, "Watch a folder");
    await waitFor(async () => {
      expect(await listKeys("folder:")).toMatchObject({ value: [`folder:${fresh.id}`] });
    });
    await deleteAssessment(fresh.id);
    expect(await listKeys("folder:")).toMatchObject({ value: [] });
  });
});
