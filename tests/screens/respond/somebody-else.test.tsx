import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { codeOfText } from "#domain/sealing/code-text.ts";
import { fileAnswer, proveAnswer } from "#domain/sealing/receive-answer.ts";
import type { DraftDocument } from "#platform/storage/drafts/draft-document.ts";
import { parseDraft } from "#platform/storage/drafts/parse-draft.ts";
import { listKeys, readRecord } from "#platform/storage/records.ts";
import {
  answerAll,
  assessmentNow,
  freshDevice,
  key,
  open,
  start,
  statement,
} from "./on-own-device.tsx";

beforeEach(freshDevice);
afterEach(() => {
  vi.restoreAllMocks();
});

const somebodyElse = () => screen.findByRole("button", { name: "Somebody else answers here" });
const codeField = () => screen.findByLabelText(/Your code or check code/);

/** The link is opened once more, in a tab of its own. */
async function openAnew() {
  sessionStorage.clear();
  history.replaceState(null, "", "/");
  return open();
}

/** Every draft of this invitation on the device, by its key. */
async function drafts(): Promise<ReadonlyMap<string, DraftDocument>> {
  const keys = await listKeys(key());
  if (!keys.ok) throw new Error(keys.reason);
  const found = new Map<string, DraftDocument>();
  for (const name of keys.value) {
    const record = await readRecord(name);
    const draft = record.ok ? parseDraft(record.value) : record;
    if (!draft.ok) throw new Error(draft.reason);
    found.set(name, draft.value);
  }
  return found;
}

async function ratingsOnDevice() {
  return [...(await drafts()).values()].map(({ sheet }) => Object.values(sheet.ratings));
}

/** The code that the next person sees while answering. */
async function codeShown(): Promise<string> {
  const line = await screen.findByText(/Your code on this device/);
  const [code = ""] = /[0-9A-Z]{4}$/.exec(line.parentElement?.textContent ?? "") ?? [];
  return code;
}

/** Answers one statement and closes the tab. */
async function unfinished() {
  const { user, unmount } = await start();
  await user.keyboard("5{Enter}");
  await waitFor(async () => expect(await ratingsOnDevice()).toEqual([[5]]));
  unmount();
}

/** Seals what was answered, and says that it is sent. */
async function sealAndSend(user: UserEvent): Promise<string> {
  await user.click(await screen.findByRole("button", { name: "Seal the answers" }));
  await user.click(await screen.findByRole("button", { name: /Copy as text/ }));
  await user.click(await screen.findByRole("button", { name: "I have sent them" }));
  const code = (await screen.findByText(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/)).textContent;
  await waitFor(async () => {
    const sent = [...(await drafts()).values()].map(({ sealed }) => sealed);
    expect(sent.find((sealed) => sealed?.checkCode === code)?.sending).toBe("sent");
  });
  return code;
}

async function sealed(digits: string): Promise<string> {
  const { user, unmount } = await start();
  await answerAll(user, digits);
  const code = await sealAndSend(user);
  unmount();
  return code;
}

/** From the first page of a device that somebody has answered on, to the first statement. */
async function beginBeside(user: UserEvent) {
  await user.click(await somebodyElse());
  await statement("What kind of relationship do the two organisations have?");
  expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Next" }));
  await statement(/For what they put in/);
  expect(screen.queryByRole("radio", { checked: true })).toBeNull();
}

describe("a device on which several people answer by the same link", () => {
  it("brings as many answers in as people have answered", async () => {
    await sealed("444");
    for (const digits of ["222", "333"]) {
      const { user, unmount } = await openAnew();
      await beginBeside(user);
      await answerAll(user, digits);
      await sealAndSend(user);
      unmount();
    }
    let collected = assessmentNow();
    for (const { sheet, sealed: kept } of (await drafts()).values()) {
      expect(sheet.revision).toBe(2);
      const code = codeOfText(kept?.code ?? "", "answer", 10_000);
      const proved = code.ok && (await proveAnswer(collected, code.value));
      const filed = proved && proved.ok && fileAnswer(collected, proved.value);
      if (!filed || !filed.ok) throw new Error("not taken in");
      expect(filed.value.outcome).toBe("added");
      collected = filed.value.assessment;
    }
    expect(collected.received).toHaveLength(3);
    expect(await ratingsOnDevice()).toEqual(
      expect.arrayContaining([
        [4, 4, 4],
        [2, 2, 2],
        [3, 3, 3],
      ]),
    );
  });

  it("tells the next person nothing of what was sent, not even its check code", async () => {
    const code = await sealed("444");
    await openAnew();
    await somebodyElse();
    expect(screen.getByText("Answers were marked as sent on this device.")).toBeVisible();
    expect(screen.queryByText(new RegExp(code))).toBeNull();
  });

  it("offers the next person a copy of the answers folded, and says where not to save it", async () => {
    await sealed("444");
    const { user } = await openAnew();
    await beginBeside(user);
    await answerAll(user, "222");
    await user.click(await screen.findByRole("button", { name: "Seal the answers" }));
    const offer = await screen.findByText("A copy for yourself");
    const warning = screen.getByText(/Save a copy only where nobody else can open it/);
    const asPdf = screen.getByText("Save as PDF");
    for (const hidden of [warning, asPdf]) expect(hidden).not.toBeVisible();
    await user.click(offer);
    for (const shown of [warning, asPdf]) expect(shown).toBeVisible();
  });

  it("tells nothing of how far an unfinished answer has come", async () => {
    await unfinished();
    await openAnew();
    await somebodyElse();
    expect(screen.getByRole("button", { name: "Continue" })).toBeVisible();
    expect(screen.queryByText(/\d of 3/)).toBeNull();
  });

  it("leaves the first person's unfinished answer alone, and opens it again without a code", async () => {
    await unfinished();
    const { user, unmount } = await openAnew();
    await beginBeside(user);
    await user.keyboard("1{Enter}");
    await waitFor(async () => expect(await ratingsOnDevice()).toEqual([[5], [1]]));
    unmount();

    const back = await openAnew();
    expect(await codeField()).toBeVisible();
    expect(screen.queryByRole("button", { name: "Continue at 2 of 3" })).toBeNull();
    await back.user.click(
      await screen.findByRole("button", { name: "I answered here first and have no code" }),
    );
    await statement(/success/);
    await back.user.click(screen.getByRole("button", { name: "Back" }));
    expect(await screen.findByRole("radio", { name: "Completely true" })).toBeChecked();
  });

  it("opens what was sealed by its check code, and what is unfinished by the code that was shown", async () => {
    const checkCode = await sealed("444");
    const second = await openAnew();
    await beginBeside(second.user);
    const code = await codeShown();
    await second.user.keyboard("1{Enter}");
    await waitFor(async () => expect(await ratingsOnDevice()).toContainEqual([1]));
    second.unmount();

    const third = await openAnew();
    await third.user.type(await codeField(), code.toLowerCase());
    await third.user.click(screen.getByRole("button", { name: "Open my answers" }));
    await statement(/success/);
    third.unmount();

    const first = await openAnew();
    expect(await somebodyElse()).toBeVisible();
    expect(screen.queryByRole("button", { name: /have no code/ })).toBeNull();
    await first.user.type(await codeField(), checkCode.replace("-", " "));
    await first.user.click(screen.getByRole("button", { name: "Open my answers" }));
    await first.user.click(await screen.findByRole("button", { name: "Change my answers" }));
    await statement("Your answers at a glance");
    expect(screen.getAllByText("Mostly true")).toHaveLength(3);
  });

  it("stays shut for a code that nobody has", async () => {
    await unfinished();
    const { user, unmount } = await openAnew();
    await beginBeside(user);
    unmount();
    const again = await openAnew();
    await again.user.type(await codeField(), "??{Enter}");
    expect(await screen.findByText("Nothing on this device opens with this code.")).toBeVisible();
    expect(screen.queryByRole("radio")).toBeNull();
  });

  it("lets the back button lead to the first page, never into the pages of the one before", async () => {
    const { user } = await start();
    await user.keyboard("5{Enter}");
    await statement(/success/);
    // The link is opened once more in the same tab.
    history.pushState(null, "");
    dispatchEvent(new PopStateEvent("popstate"));
    await user.click(await somebodyElse());
    await statement("What kind of relationship do the two organisations have?");
    await user.keyboard("2");
    for (let press = 0; press < 3; press += 1) {
      const popped = new Promise((resolve) => {
        addEventListener("popstate", resolve, { once: true });
      });
      history.back();
      await popped;
      await somebodyElse();
      expect(screen.queryByRole("radio")).toBeNull();
    }
    await user.click(screen.getByRole("button", { name: "Continue" }));
    await statement("What kind of relationship do the two organisations have?");
    expect(screen.getByRole("radio", { name: "Supplier and reseller" })).toBeChecked();
  });

  it("comes back to the same person's page after a reload", async () => {
    await unfinished();
    const { user, unmount } = await openAnew();
    await beginBeside(user);
    await user.keyboard("1");
    await screen.findByText("Saved ✓");
    unmount();
    await open();
    await statement(/For what they put in/);
    expect(screen.getByRole("radio", { checked: true })).toHaveAttribute("value", "1");
  });

  it("goes on writing to the first one's record in a tab that was open before", async () => {
    const first = await start();
    await first.user.keyboard("5");
    await waitFor(async () => expect(await ratingsOnDevice()).toEqual([[5]]));
    first.unmount();
    const before = sessionStorage.getItem("samsyn.draft") ?? "";

    const second = await openAnew();
    await beginBeside(second.user);
    await second.user.keyboard("1");
    await waitFor(async () => expect(await ratingsOnDevice()).toContainEqual([1]));
    second.unmount();

    sessionStorage.setItem("samsyn.draft", before);
    history.replaceState(null, "", "/");
    const again = await open();
    await again.user.click(await screen.findByRole("button", { name: "Continue" }));
    await statement(/For what they put in/);
    await again.user.keyboard("4");
    await waitFor(async () => expect(await ratingsOnDevice()).toEqual([[4], [1]]));
  });

  it("clears the answers of one person only", async () => {
    await sealed("444");
    const { user } = await openAnew();
    await beginBeside(user);
    await answerAll(user, "222");
    await sealAndSend(user);
    await user.click(screen.getByRole("button", { name: "Remove the answers from this device" }));
    await statement("The answers are gone from this device");
    expect(await ratingsOnDevice()).toEqual([[4, 4, 4]]);
    expect({ ...sessionStorage }).toEqual({});
  });

  it("is not offered while the last answer lies in this tab only", async () => {
    const { user } = await start();
    await screen.findByText("Saved ✓");
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await user.keyboard("4");
    await screen.findByRole("alert");
    await user.click(screen.getByRole("button", { name: "Back" }));
    await user.click(await screen.findByRole("button", { name: "Back" }));
    await screen.findByRole("button", { name: "Continue" });
    expect(screen.queryByRole("button", { name: "Somebody else answers here" })).toBeNull();
  });
});
