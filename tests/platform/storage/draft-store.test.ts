import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { fail, ok, type Result } from "#domain/result.ts";
import { withAnswer } from "#platform/storage/draft-answers.ts";
import { type DraftDocument, newDraft } from "#platform/storage/draft-document.ts";
import {
  createDraftStore,
  type DraftDoor,
  deviceDraftCodes,
  deviceDraftKey,
  discardDraft,
  draftDoor,
  draftKey,
  openDraft,
} from "#platform/storage/draft-store.ts";
import {
  deleteRecord,
  listKeys,
  readRecord,
  type StorageReason,
  writeRecord,
} from "#platform/storage/records.ts";

const DRAFT = newDraft("AAAAAAAAAAA", "en");
type Written = Result<null, StorageReason>;

/** A door whose writes wait until the test lets them through. */
function heldDoor() {
  const writes: { document: DraftDocument; finish: (written: Written) => void }[] = [];
  const door: DraftDoor = {
    write: (document) =>
      new Promise((finish) => {
        writes.push({ document, finish });
      }),
    remove: async () => ok(null),
  };
  return { door, writes };
}

beforeEach(async () => {
  const keys = await listKeys("");
  if (keys.ok) await Promise.all(keys.value.map(deleteRecord));
});

describe("writing", () => {
  it("shows a change at once, and calls it saved only when it is written", async () => {
    const { door, writes } = heldDoor();
    const store = createDraftStore(DRAFT, door);
    store.change((draft) => withAnswer(draft, "equal-gain", 4));
    expect(store.state.getState().document.sheet.ratings).toEqual({ "equal-gain": 4 });
    expect(store.state.getState().saving).toEqual({ status: "saving" });
    writes[0]?.finish(ok(null));
    expect(await store.settled()).toEqual({ status: "saved" });
  });

  it("writes one after the other, and of those that wait only the latest", async () => {
    const { door, writes } = heldDoor();
    const store = createDraftStore(DRAFT, door);
    for (const rating of [1, 2, 3, 4] as const) {
      store.change((draft) => withAnswer(draft, "equal-gain", rating));
    }
    expect(writes).toHaveLength(1);
    writes[0]?.finish(ok(null));
    await expect.poll(() => writes.length).toBe(2);
    expect(store.state.getState().saving).toEqual({ status: "saving" });
    writes[1]?.finish(ok(null));
    await store.settled();
    const ratings = writes.map(({ document }) => document.sheet.ratings["equal-gain"]);
    expect(ratings).toEqual([1, 4]);
  });

  it("does not write where nothing changed", () => {
    const { door, writes } = heldDoor();
    createDraftStore(DRAFT, door).change((draft) => draft);
    expect(writes).toHaveLength(0);
  });

  it("says why a write failed, and writes again when asked or when the next change comes", async () => {
    const { door, writes } = heldDoor();
    const store = createDraftStore(DRAFT, door);
    store.save();
    writes[0]?.finish(fail("full"));
    expect(await store.settled()).toEqual({ status: "failed", reason: "full" });
    store.save();
    writes[1]?.finish(fail("broken"));
    expect(await store.settled()).toEqual({ status: "failed", reason: "broken" });
    store.change((draft) => withAnswer(draft, "equal-gain", 2));
    writes[2]?.finish(ok(null));
    expect(await store.settled()).toEqual({ status: "saved" });
  });

  it("forgets the failure of a write that a later one replaced", async () => {
    const { door, writes } = heldDoor();
    const store = createDraftStore(DRAFT, door);
    store.save();
    store.change((draft) => withAnswer(draft, "equal-gain", 2));
    writes[0]?.finish(fail("full"));
    await expect.poll(() => writes.length).toBe(2);
    expect(store.state.getState().saving).toEqual({ status: "saving" });
    writes[1]?.finish(ok(null));
    expect(await store.settled()).toEqual({ status: "saved" });
  });

  it("keeps nothing without a door, and says so", async () => {
    const store = createDraftStore(DRAFT, null);
    store.change((draft) => withAnswer(draft, "equal-gain", 2));
    store.save();
    expect(await store.settled()).toEqual({ status: "unkept" });
    expect(store.state.getState().document.sheet.ratings).toEqual({ "equal-gain": 2 });
    expect(await store.discard()).toEqual(ok(null));
  });

  it("writes nothing more once it is discarded, not even what waited", async () => {
    const { door, writes } = heldDoor();
    const store = createDraftStore(DRAFT, door);
    store.save();
    store.change((draft) => withAnswer(draft, "equal-gain", 2));
    const discarded = store.discard();
    writes[0]?.finish(ok(null));
    expect(await discarded).toEqual(ok(null));
    store.change((draft) => withAnswer(draft, "equal-gain", 3));
    expect(writes).toHaveLength(1);
  });
});

describe("on the disk", () => {
  const key = draftKey("assessment", 7);

  it("finds nothing where nothing was written", async () => {
    expect(await openDraft(key)).toEqual(ok(null));
  });

  it("opens again what was saved, and nothing after discarding", async () => {
    const store = createDraftStore(DRAFT, draftDoor(key));
    store.change((draft) => withAnswer(draft, "equal-gain", "cannot-judge"));
    await store.settled();
    expect(await openDraft(key)).toEqual(ok(store.state.getState().document));
    expect(await store.discard()).toEqual(ok(null));
    expect(await listKeys("")).toEqual(ok([]));
  });

  it("puts a damaged draft aside, raw, and makes room for a new one", async () => {
    await writeRecord(key, { version: 1, sheet: "?" });
    expect(await openDraft(key)).toEqual(fail("damaged"));
    expect(await readRecord(`quarantine:${key}`)).toEqual(ok({ version: 1, sheet: "?" }));
    expect(await openDraft(key)).toEqual(ok(null));
  });

  it("leaves a newer draft where it is", async () => {
    await writeRecord(key, { version: 9 });
    expect(await openDraft(key)).toEqual(fail("newer"));
    expect(await readRecord(key)).toEqual(ok({ version: 9 }));
  });

  it("lists a party's unfinished drafts on this device by their codes", async () => {
    const [one, two] = [deviceDraftKey("x", "A", "K7Q4"), deviceDraftKey("x", "A", "ZZ00")];
    await Promise.all(
      [one, two, deviceDraftKey("x", "B", "AAAA"), key].map((each) => writeRecord(each, DRAFT)),
    );
    expect(await deviceDraftCodes("x", "A")).toEqual(ok(["K7Q4", "ZZ00"]));
    await discardDraft(one);
    expect(await deviceDraftCodes("x", "A")).toEqual(ok(["ZZ00"]));
  });
});
