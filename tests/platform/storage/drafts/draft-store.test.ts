import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { withRating } from "#domain/answers/change-answers.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { deviceDraftCodes, deviceDraftKey } from "#platform/storage/drafts/device-drafts.ts";
import { type DraftDocument, newDraft } from "#platform/storage/drafts/draft-document.ts";
import {
  type DraftRepository,
  discardDraft,
  draftKey,
  draftRepository,
  openDraft,
} from "#platform/storage/drafts/draft-repository.ts";
import { createDraftStore } from "#platform/storage/drafts/draft-store.ts";
import {
  deleteRecord,
  listKeys,
  readRecord,
  type StorageReason,
  writeRecord,
} from "#platform/storage/records.ts";

const DRAFT = newDraft("AAAAAAAAAAA", "en");
type Written = Result<null, StorageReason>;

/** A repository whose writes wait until the test lets them through. */
function heldRepository() {
  const writes: { document: DraftDocument; finish: (written: Written) => void }[] = [];
  const boundary: DraftRepository = {
    write: (document) =>
      new Promise((finish) => {
        writes.push({ document, finish });
      }),
    read: async () => ok(null),
    remove: async () => ok(null),
    follow: () => () => undefined,
  };
  return { boundary, writes };
}

beforeEach(async () => {
  const keys = await listKeys("");
  if (keys.ok) await Promise.all(keys.value.map(deleteRecord));
});

describe("writing", () => {
  it("shows a change at once, and calls it saved only when it is written", async () => {
    const { boundary, writes } = heldRepository();
    const store = createDraftStore(DRAFT, boundary);
    store.answer((sheet) => withRating(sheet, "equal-gain", 4));
    expect(store.state.getState().document.sheet.ratings).toEqual({ "equal-gain": 4 });
    expect(store.state.getState().saving).toEqual({ status: "saving" });
    writes[0]?.finish(ok(null));
    expect(await store.settled()).toEqual({ status: "saved" });
  });

  it("writes one after the other, and of those that wait only the latest", async () => {
    const { boundary, writes } = heldRepository();
    const store = createDraftStore(DRAFT, boundary);
    for (const rating of [1, 2, 3, 4] as const) {
      store.answer((sheet) => withRating(sheet, "equal-gain", rating));
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
    const { boundary, writes } = heldRepository();
    createDraftStore(DRAFT, boundary).change((draft) => draft);
    expect(writes).toHaveLength(0);
  });

  it("says why a write failed, and writes again when asked or when the next change comes", async () => {
    const { boundary, writes } = heldRepository();
    const store = createDraftStore(DRAFT, boundary);
    store.save();
    writes[0]?.finish(fail("full"));
    expect(await store.settled()).toEqual({ status: "failed", reason: "full" });
    store.save();
    writes[1]?.finish(fail("broken"));
    expect(await store.settled()).toEqual({ status: "failed", reason: "broken" });
    store.answer((sheet) => withRating(sheet, "equal-gain", 2));
    writes[2]?.finish(ok(null));
    expect(await store.settled()).toEqual({ status: "saved" });
  });

  it("forgets the failure of a write that a later one replaced", async () => {
    const { boundary, writes } = heldRepository();
    const store = createDraftStore(DRAFT, boundary);
    store.save();
    store.answer((sheet) => withRating(sheet, "equal-gain", 2));
    writes[0]?.finish(fail("full"));
    await expect.poll(() => writes.length).toBe(2);
    expect(store.state.getState().saving).toEqual({ status: "saving" });
    writes[1]?.finish(ok(null));
    expect(await store.settled()).toEqual({ status: "saved" });
  });

  it("keeps nothing without a repository, and says so", async () => {
    const store = createDraftStore(DRAFT, null);
    store.answer((sheet) => withRating(sheet, "equal-gain", 2));
    store.save();
    expect(await store.settled()).toEqual({ status: "unkept" });
    expect(store.state.getState().document.sheet.ratings).toEqual({ "equal-gain": 2 });
    expect(await store.discard()).toEqual(ok(null));
  });

  it("writes nothing more once it is discarded, not even what waited", async () => {
    const { boundary, writes } = heldRepository();
    const store = createDraftStore(DRAFT, boundary);
    store.save();
    store.answer((sheet) => withRating(sheet, "equal-gain", 2));
    const discarded = store.discard();
    writes[0]?.finish(ok(null));
    expect(await discarded).toEqual(ok(null));
    store.answer((sheet) => withRating(sheet, "equal-gain", 3));
    expect(writes).toHaveLength(1);
  });
});

describe("on the disk", () => {
  const key = draftKey("assessment", 7);

  it("finds nothing where nothing was written", async () => {
    expect(await openDraft(key)).toEqual(ok(null));
  });

  it("opens again what was saved, and nothing after discarding", async () => {
    const store = createDraftStore(DRAFT, draftRepository(key));
    store.answer((sheet) => withRating(sheet, "equal-gain", "cannot-judge"));
    await store.settled();
    expect(await openDraft(key)).toEqual(ok(store.state.getState().document));
    expect(await store.discard()).toEqual(ok(null));
    expect(await listKeys("")).toEqual(ok([]));
  });

  it("puts a damaged draft aside, raw, and says so until a new one takes its place", async () => {
    await writeRecord(key, { version: 1, sheet: "?" });
    expect(await openDraft(key)).toEqual(fail("damaged"));
    expect(await readRecord(`quarantine:${key}`)).toEqual(ok({ version: 1, sheet: "?" }));
    expect(await readRecord(key)).toEqual(ok(undefined));
    expect(await openDraft(key)).toEqual(fail("damaged"));
    const store = createDraftStore(DRAFT, draftRepository(key));
    store.save();
    await store.settled();
    expect(await openDraft(key)).toEqual(ok(DRAFT));
  });

  it("clears what was put aside together with the draft", async () => {
    await writeRecord(key, { version: 1, sheet: "?" });
    await openDraft(key);
    const store = createDraftStore(DRAFT, draftRepository(key));
    store.save();
    await store.settled();
    expect(await store.discard()).toEqual(ok(null));
    expect(await listKeys("")).toEqual(ok([]));
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

describe("in two tabs", () => {
  const key = draftKey("assessment", 7);
  const openTab = async () => {
    const opened = await openDraft(key);
    const store = createDraftStore((opened.ok && opened.value) || DRAFT, draftRepository(key));
    return { store, stop: store.follow() };
  };
  const ratingsOnDisk = async () => {
    const opened = await openDraft(key);
    return opened.ok ? opened.value?.sheet.ratings : opened.reason;
  };

  it("loses no answer of either, however they take turns", async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.store.save();
    two.store.save();
    one.store.answer((sheet) => withRating(sheet, "equal-gain", 4));
    two.store.answer((sheet) => withRating(sheet, "experience-better", 2));
    await Promise.all([one.store.settled(), two.store.settled()]);
    one.store.answer((sheet) => withRating(sheet, "both-goals", 1));
    await one.store.settled();
    expect(await ratingsOnDisk()).toEqual({
      "equal-gain": 4,
      "experience-better": 2,
      "both-goals": 1,
    });
    one.stop();
    two.stop();
  });

  it("shows at once what the other wrote", async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.store.save();
    await one.store.settled();
    one.store.answer((sheet) => withRating(sheet, "equal-gain", 5));
    await expect
      .poll(() => two.store.state.getState())
      .toMatchObject({
        document: { sheet: { ratings: { "equal-gain": 5 } } },
        saving: { status: "saved" },
      });
    one.stop();
    two.stop();
  });

  it("takes over the draft that another tab has begun, with its respondent", async () => {
    const one = await openTab();
    one.store.save();
    await one.store.settled();
    const late = createDraftStore(newDraft("BBBBBBBBBBI", "de"), draftRepository(key));
    late.save();
    expect(await late.settled()).toEqual({ status: "saved" });
    expect(late.state.getState().document.sheet.respondentId).toBe("AAAAAAAAAAA");
    one.stop();
  });

  it("does not bring back what the other removed, unless it is asked to", async () => {
    const [one, two] = [await openTab(), await openTab()];
    one.store.save();
    await one.store.settled();
    two.store.answer((sheet) => withRating(sheet, "equal-gain", 5));
    await two.store.settled();
    await one.store.discard();
    await expect
      .poll(() => two.store.state.getState().saving)
      .toEqual({ status: "failed", reason: "removed" });
    two.store.answer((sheet) => withRating(sheet, "equal-gain", 4));
    expect(await two.store.settled()).toEqual({ status: "failed", reason: "removed" });
    expect(await listKeys("")).toEqual(ok([]));
    two.store.save();
    expect(await two.store.settled()).toEqual({ status: "saved" });
    expect(await ratingsOnDisk()).toEqual({ "equal-gain": 4 });
    one.stop();
    two.stop();
  });
});
