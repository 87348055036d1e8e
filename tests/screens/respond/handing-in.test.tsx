import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeMailbox, folderOf, marked } from "#tests/support/fake-mailbox.ts";
import {
  answerAll,
  freshDevice,
  MAILBOX,
  open,
  opened,
  start,
  statement,
  stored,
  withMailbox,
} from "./on-own-device.tsx";

let server: ReturnType<typeof fakeMailbox>;
let box: Map<string, string>;
beforeEach(async () => {
  await freshDevice();
  withMailbox();
  server = fakeMailbox();
  box = new Map();
  server.boxes.set(folderOf(MAILBOX), box);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function sealed() {
  const page = await start();
  await answerAll(page.user, "432");
  await seal(page.user);
  return page;
}

async function seal(user: UserEvent) {
  await user.click(screen.getByRole("button", { name: "Seal the answers" }));
  await statement("Send your answers back");
}

const handIn = () => screen.getByRole("button", { name: "Hand in" });
const isIn = () => screen.findByText("In the mailbox of localhost:3000");

function goOffline() {
  server.answerOddly(() => Promise.reject(new TypeError("Failed to fetch")));
}

describe("handing in", () => {
  it("is told before anybody answers, and asks the server for nothing until then", async () => {
    await open();
    expect(
      screen.getByText(/lie in a mailbox on localhost:3000, which cannot read them/),
    ).toBeVisible();
    expect(screen.queryByText(/No server holds them/)).toBeNull();
    expect(server.asked).toEqual([]);
  });

  it("takes one tap; then the device may be cleared", async () => {
    const { user } = await sealed();
    expect(screen.getByText("Not sent yet")).toBeVisible();
    await user.click(handIn());
    expect(await isIn()).toBeVisible();
    const { code = "", slot = "" } = (await stored()).sealed ?? {};
    expect([...box]).toEqual([[slot, `samsyn:r/${code}`]]);
    expect(await opened(code)).toMatchObject({ revision: 1 });
    expect(screen.queryByRole("button", { name: "Hand in" })).toBeNull();
    expect(screen.queryByRole("button", { name: "I have sent them" })).toBeNull();
    expect(screen.getByRole("button", { name: /^Remove the answers/ })).toBeVisible();
  });

  it("goes by itself once the network is back, and asks before one leaves until then", async () => {
    const { user } = await sealed();
    goOffline();
    await user.click(handIn());
    expect(await screen.findByText("The mailbox could not be reached.")).toBeVisible();
    expect(screen.getByText("Not sent yet")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Remove the answers/ })).toBeNull();
    expect(dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
    server.answerAsEver();
    dispatchEvent(new Event("online"));
    expect(await isIn()).toBeVisible();
    await waitFor(() => {
      expect(dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(true);
    });
  });

  it("is tried again by a press", async () => {
    const { user } = await sealed();
    server.answerOddly(() => new Response("<h1>Sign in</h1>", { status: 200 }));
    await user.click(handIn());
    expect(await screen.findByText(/perhaps the sign-in page of your network/)).toBeVisible();
    server.answerAsEver();
    await user.click(screen.getByRole("button", { name: "Try again now" }));
    expect(await isIn()).toBeVisible();
  });

  it("goes on after the page was closed, as soon as it is opened again", async () => {
    const { user, unmount } = await sealed();
    goOffline();
    await user.click(handIn());
    await screen.findByText("The mailbox could not be reached.");
    await waitFor(async () => expect((await stored()).sealed?.sending).toBe("handing-in"));
    unmount();
    history.replaceState(null, "", "/");
    server.answerAsEver();
    await open();
    expect(await screen.findByText("Answers from this device are in the mailbox.")).toBeVisible();
    expect(box.size).toBe(1);
  });

  it("leaves all other ways, and stops where a person took one of them", async () => {
    const { user } = await sealed();
    goOffline();
    await user.click(handIn());
    await screen.findByText("The mailbox could not be reached.");
    await user.click(screen.getByText("Other ways"));
    await user.click(screen.getByRole("button", { name: /^Copy as a link/ }));
    await user.click(await screen.findByRole("button", { name: "I have sent them" }));
    expect(screen.getByText("Marked as sent")).toBeVisible();
    server.answerAsEver();
    dispatchEvent(new Event("online"));
    await waitFor(async () => expect((await stored()).sealed?.sending).toBe("sent"));
    expect(box.size).toBe(0);
  });

  it("hands a new version in beside the earlier one", async () => {
    const { user } = await sealed();
    await user.click(handIn());
    await isIn();
    await user.click(screen.getByRole("button", { name: "Change my answers" }));
    await user.click(await screen.findByRole("button", { name: /success/ }));
    await statement(/success/);
    await user.keyboard("1{Enter}");
    await screen.findByText(/Seal again and send the new version/);
    await seal(user);
    expect(screen.getByText("Not sent yet")).toBeVisible();
    await user.click(handIn());
    await isIn();
    const revisions = await Promise.all(
      [...box.values()].map(
        async (text) => (await opened(text.slice("samsyn:r/".length))).revision,
      ),
    );
    expect(revisions).toEqual([1, 2]);
  });

  it("goes on while somebody else answers on the same device", async () => {
    const { user, unmount } = await sealed();
    goOffline();
    await user.click(handIn());
    await screen.findByText("The mailbox could not be reached.");
    await waitFor(async () => expect((await stored()).sealed?.sending).toBe("handing-in"));
    unmount();
    history.replaceState(null, "", "/");
    const next = await open();
    await next.user.click(
      await screen.findByRole("button", { name: "Somebody else answers here" }),
    );
    await screen.findByRole("button", { name: "Next" });
    server.answerAsEver();
    dispatchEvent(new Event("online"));
    await waitFor(() => {
      expect(box.size).toBe(1);
    });
    await waitFor(async () => expect((await stored()).sealed?.sending).toBe("handed-in"));
  });

  it("says that the mailbox takes nothing, whatever the reason is", async () => {
    const { user } = await sealed();
    for (const status of [401, 404, 500, 507]) {
      server.answerOddly(() => marked(status));
      await user.click(screen.getByRole("button", { name: /^(Hand in|Try again now)$/ }));
      expect(await screen.findByText("The mailbox takes nothing at the moment.")).toBeVisible();
    }
  });
});

describe("an invitation without a mailbox", () => {
  it("offers no handing in, and asks the server for nothing", async () => {
    await freshDevice();
    const { unmount } = await open();
    expect(screen.getByText(/No server holds them/)).toBeVisible();
    unmount();
    await sealed();
    expect(screen.queryByRole("button", { name: "Hand in" })).toBeNull();
    expect(server.asked).toEqual([]);
  });
});
