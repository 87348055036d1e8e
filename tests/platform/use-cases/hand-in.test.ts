import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  type DraftDocument,
  newDraft,
  withSealed,
  withSending,
} from "#platform/storage/drafts/draft-document.ts";
import { draftRepository, openDraft } from "#platform/storage/drafts/draft-repository.ts";
import { createDraftStore } from "#platform/storage/drafts/draft-store.ts";
import { deleteRecord, listKeys, writeRecord } from "#platform/storage/records.ts";
import { handInWaiting, startHandingIn, useHandIns } from "#platform/use-cases/hand-in.ts";
import { fakeMailbox, folderOf, marked } from "#tests/support/fake-mailbox.ts";

const MAILBOX = "SUIgaQWauWnUEDC89-vKFQ";
const FIRST = "draft:AAECAwQFBgc:1";
const [SLOT, NEXT] = ["AAAAAAAAAAAAAAAAAAAAAA", "BBBBBBBBBBBBBBBBBBBBBA"];
const EMPTY = newDraft("AAAAAAAAAAA", "en");

let server: ReturnType<typeof fakeMailbox>;
let box: Map<string, string>;
beforeEach(async () => {
  const keys = await listKeys("");
  if (keys.ok) await Promise.all(keys.value.map(deleteRecord));
  useHandIns.setState({}, true);
  server = fakeMailbox();
  box = new Map();
  server.boxes.set(folderOf(MAILBOX), box);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function sealedIn(slot: string, code: string): DraftDocument {
  return withSealed(EMPTY, { code, checkCode: "K7Q-4MD", slot, sheet: EMPTY.sheet, current: true });
}

function sendingOf(store: ReturnType<typeof createDraftStore>) {
  return store.state.getState().document.sealed?.sending;
}

it("puts the sealed answers into their slot, and notes that they are there", async () => {
  const store = createDraftStore(sealedIn(SLOT, "one"), null);
  await startHandingIn(MAILBOX, store);
  expect([...box]).toEqual([[SLOT, "samsyn:r/one"]]);
  expect(sendingOf(store)).toBe("handed-in");
  expect(useHandIns.getState()).toEqual({});
});

it("goes on waiting where it failed, and says why", async () => {
  const store = createDraftStore(sealedIn(SLOT, "one"), null);
  server.answerOddly(() => marked(507));
  await startHandingIn(MAILBOX, store);
  expect(sendingOf(store)).toBe("handing-in");
  expect(useHandIns.getState()).toEqual({ [SLOT]: "not-stored" });
  server.answerAsEver();
  await handInWaiting(MAILBOX, FIRST, { store, code: null });
  expect(sendingOf(store)).toBe("handed-in");
});

it("does not take for handed in what was sealed anew meanwhile", async () => {
  const store = createDraftStore(sealedIn(SLOT, "one"), null);
  server.answerOddly(() => {
    store.change(() => sealedIn(NEXT, "two"));
    return null;
  });
  await startHandingIn(MAILBOX, store);
  expect([...box.keys()]).toEqual([SLOT]);
  expect(sendingOf(store)).toBe("untried");
  server.answerAsEver();
  await startHandingIn(MAILBOX, store);
  expect(box.get(SLOT)).toBe("samsyn:r/one");
  expect(box.get(NEXT)).toBe("samsyn:r/two");
});

it("is asked once, however often it is told to go", async () => {
  const store = createDraftStore(sealedIn(SLOT, "one"), null);
  await Promise.all([
    startHandingIn(MAILBOX, store),
    handInWaiting(MAILBOX, FIRST, { store, code: null }),
  ]);
  expect(server.asked).toHaveLength(1);
});

it("comes again by itself where too many came at once", async () => {
  vi.useFakeTimers();
  const store = createDraftStore(sealedIn(SLOT, "one"), null);
  let tries = 0;
  server.answerOddly(() => {
    tries += 1;
    return tries < 3 ? marked(429) : null;
  });
  await startHandingIn(MAILBOX, store);
  expect(useHandIns.getState()).toEqual({ [SLOT]: "busy" });
  await vi.advanceTimersByTimeAsync(2 * 8000);
  expect(tries).toBe(3);
  expect(sendingOf(store)).toBe("handed-in");
});

it("hands in what others left waiting on this device, and nothing that they did not", async () => {
  await writeRecord(FIRST, withSending(sealedIn(SLOT, "one"), "handing-in"));
  await writeRecord(`${FIRST}:7KQ4`, withSending(sealedIn(NEXT, "two"), "tried"));
  await handInWaiting(MAILBOX, FIRST, { store: createDraftStore(EMPTY, null), code: "AAAA" });
  expect([...box.keys()]).toEqual([SLOT]);
  await expect
    .poll(() => openDraft(FIRST))
    .toMatchObject({
      value: { sealed: { slot: SLOT, sending: "handed-in" } },
    });
});

it("leaves away what its person clears while it is handed in", async () => {
  await writeRecord(FIRST, withSending(sealedIn(SLOT, "one"), "handing-in"));
  server.answerOddly(async () => {
    await deleteRecord(FIRST);
    return null;
  });
  await handInWaiting(MAILBOX, FIRST, null);
  await handInWaiting(MAILBOX, FIRST, null);
  expect(server.asked).toHaveLength(1);
  expect(await openDraft(FIRST)).toEqual({ ok: true, value: null });
});

it("tells the page that shows the draft meanwhile", async () => {
  const waiting = withSending(sealedIn(SLOT, "one"), "handing-in");
  await writeRecord(FIRST, waiting);
  const store = createDraftStore(waiting, draftRepository(FIRST));
  const leave = store.follow();
  await handInWaiting(MAILBOX, FIRST, null);
  await expect.poll(() => sendingOf(store)).toBe("handed-in");
  leave();
});

it("waits once for a slot, however often it was told to come later", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const store = createDraftStore(sealedIn(SLOT, "one"), null);
  server.answerOddly(() => marked(429));
  await startHandingIn(MAILBOX, store);
  await handInWaiting(MAILBOX, FIRST, { store, code: null });
  await handInWaiting(MAILBOX, FIRST, { store, code: null });
  expect(server.asked).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(5000);
  expect(server.asked).toHaveLength(4);
});
