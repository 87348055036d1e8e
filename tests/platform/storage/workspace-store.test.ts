import "fake-indexeddb/auto";
import "#tests/support/serial-locks.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { toDocument } from "#domain/assessment/assessment-document.ts";
import { markFileSaved, markInvited } from "#domain/assessment/change.ts";
import { fail, ok } from "#domain/result.ts";
import { deleteRecord, listKeys, readRecord, writeRecord } from "#platform/storage/records.ts";
import {
  changeAssessment,
  deleteAssessment,
  listAssessments,
  openAssessment,
  readAssessment,
  saveAssessment,
  useWorkspace,
} from "#platform/storage/workspace-store.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

const { id } = ASSESSMENT;
const KEY = `assessment:${id}`;
const NEW: Assessment = { ...ASSESSMENT, invited: false, fileSaved: false };
const DAMAGED = { ...toDocument(NEW), assessment: { id } };

async function stored(): Promise<unknown> {
  const record = await readRecord(KEY);
  return record.ok ? record.value : record.reason;
}

function refuseWriting(name: string) {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no", name);
  });
}

beforeEach(async () => {
  const keys = await listKeys("");
  if (keys.ok) await Promise.all(keys.value.map(deleteRecord));
  useWorkspace.setState({ assessment: null, problem: null });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("saving and opening", () => {
  it("writes the document, then shows it", async () => {
    expect(await saveAssessment(NEW)).toEqual({ ok: true, value: NEW });
    expect(await stored()).toEqual(toDocument(NEW));
    expect(useWorkspace.getState()).toEqual({ assessment: NEW, problem: null });
  });

  it("opens what is there, and says why not", async () => {
    await saveAssessment(NEW);
    useWorkspace.setState({ assessment: null, problem: null });
    expect(await openAssessment(id)).toEqual({ ok: true, value: NEW });
    expect(useWorkspace.getState()).toEqual({ assessment: NEW, problem: null });
    expect(await openAssessment("elsewhere")).toEqual(fail("absent"));
    expect(useWorkspace.getState()).toEqual({ assessment: null, problem: "absent" });
  });

  it("keeps what is shown while the storage is out of reach, until it can be read again", async () => {
    await saveAssessment(NEW);
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(() => {
      throw new DOMException("lost", "UnknownError");
    });
    expect(await openAssessment(id)).toEqual(fail("broken"));
    expect(useWorkspace.getState()).toEqual({ assessment: NEW, problem: "broken" });
    expect(await openAssessment("another")).toEqual(fail("broken"));
    expect(useWorkspace.getState()).toEqual({ assessment: null, problem: "broken" });
    vi.restoreAllMocks();
    await openAssessment(id);
    expect(useWorkspace.getState()).toEqual({ assessment: NEW, problem: null });
  });

  it.each([
    [DAMAGED, "damaged"],
    [{ ...toDocument(NEW), version: 2 }, "newer-version"],
    [{ hello: 1 }, "not-an-assessment"],
  ])("leaves what it cannot read untouched: %#", async (value, reason) => {
    await writeRecord(KEY, value);
    expect(await readAssessment(id)).toEqual(fail(reason));
    expect(await openAssessment(id)).toEqual(fail(reason));
    expect(await changeAssessment(id, (current) => ok(current))).toEqual(fail(reason));
    expect(await stored()).toEqual(value);
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["UnknownError", "broken"],
  ])("shows nothing that is not on disk: %s", async (name, reason) => {
    await saveAssessment(NEW);
    refuseWriting(name);
    expect(await saveAssessment(markInvited(NEW))).toEqual(fail(reason));
    expect(await changeAssessment(id, (now) => ok(markInvited(now)))).toEqual(fail(reason));
    expect(useWorkspace.getState().assessment).toEqual(NEW);
    vi.restoreAllMocks();
    expect(await stored()).toEqual(toDocument(NEW));
  });
});

describe("changeAssessment", () => {
  it("loses nothing where two ask at once", async () => {
    await saveAssessment(NEW);
    const [one, other] = await Promise.all([
      changeAssessment(id, async (current) => {
        await Promise.resolve();
        return ok(markInvited(current));
      }),
      changeAssessment(id, (current) => ok(markFileSaved(current))),
    ]);
    expect(one.ok && other.ok).toBe(true);
    expect(await stored()).toEqual(toDocument({ ...NEW, invited: true, fileSaved: true }));
  });

  it("says when the page shows the outcome", async () => {
    await saveAssessment(NEW);
    const shown: boolean[] = [];
    await changeAssessment(
      id,
      (current) => ok(markInvited(current)),
      ({ invited }) => {
        shown.push(invited, useWorkspace.getState().assessment?.invited ?? false);
      },
    );
    expect(shown).toEqual([true, true]);
  });

  it("does all of many changes, one after the other", async () => {
    await saveAssessment({ ...NEW, expectedRespondents: { A: 1, B: null } });
    await Promise.all(
      Array.from({ length: 20 }, () =>
        changeAssessment(id, (now) =>
          ok({ ...now, expectedRespondents: { A: (now.expectedRespondents.A ?? 0) + 1, B: null } }),
        ),
      ),
    );
    expect(useWorkspace.getState().assessment?.expectedRespondents.A).toBe(21);
  });

  it("does not write over a whole assessment that was saved meanwhile", async () => {
    await saveAssessment(NEW);
    const replaced = { ...NEW, partyNames: { A: "Other", B: "Names" } };
    await Promise.all([
      saveAssessment(replaced),
      changeAssessment(id, (current) => ok(markInvited(current))),
    ]);
    expect(await stored()).toEqual(toDocument(markInvited(replaced)));
  });

  it("leaves everything as it is where the change refuses", async () => {
    await saveAssessment(NEW);
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    expect(await changeAssessment(id, () => fail("too-many"))).toEqual(fail("too-many"));
    expect(put).not.toHaveBeenCalled();
    expect(useWorkspace.getState().assessment).toEqual(NEW);
  });

  it("writes nothing where nothing changed", async () => {
    await saveAssessment(NEW);
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    expect(await changeAssessment(id, (current) => ok(current))).toEqual({ ok: true, value: NEW });
    expect(put).not.toHaveBeenCalled();
  });

  it("goes on after a change that threw", async () => {
    await saveAssessment(NEW);
    const broken = changeAssessment(id, () => {
      throw new Error("a broken invariant");
    });
    await expect(broken).rejects.toThrow("a broken invariant");
    expect((await changeAssessment(id, (current) => ok(markInvited(current)))).ok).toBe(true);
  });

  it("says so where it is gone, or where the browser refuses", async () => {
    expect(await changeAssessment(id, (current) => ok(current))).toEqual(fail("absent"));
    const refuse = vi
      .spyOn(navigator.locks, "request")
      .mockRejectedValue(new DOMException("no", "SecurityError"));
    expect(await changeAssessment(id, (current) => ok(current))).toEqual(fail("refused"));
    refuse.mockRejectedValue(new Error("unexpected"));
    await expect(changeAssessment(id, (current) => ok(current))).rejects.toThrow("unexpected");
  });
});

describe("deleteAssessment", () => {
  it("removes the key with the answers, and closes it", async () => {
    await saveAssessment(NEW);
    expect(await deleteAssessment(id)).toEqual({ ok: true, value: null });
    expect(await stored()).toBeUndefined();
    expect(useWorkspace.getState().assessment).toBeNull();
  });

  it("keeps another one open", async () => {
    const other = { ...NEW, id: "AAECAwQFBgg" };
    await saveAssessment(NEW);
    await saveAssessment(other);
    await deleteAssessment(id);
    expect(useWorkspace.getState().assessment).toEqual(other);
  });

  it("takes everything that names it along, and nothing else", async () => {
    await saveAssessment(NEW);
    const keys = ["plan:", "quarantine:plan:", "draft:", "device-draft:"].map((kind) => kind + id);
    await Promise.all(keys.map((key) => writeRecord(`${key}:A`, 1)));
    await writeRecord("draft:AAECAwQFBgg:1", 1);
    await deleteAssessment(id);
    expect(await listKeys("")).toEqual({ ok: true, value: ["draft:AAECAwQFBgg:1"] });
  });

  it("is not undone by a change that was on its way", async () => {
    await saveAssessment(NEW);
    const change = changeAssessment(id, (current) => ok(markInvited(current)));
    await deleteAssessment(id);
    expect((await change).ok).toBe(true);
    expect(await stored()).toBeUndefined();
    expect(await changeAssessment(id, (now) => ok(markInvited(now)))).toEqual(fail("absent"));
    expect(await stored()).toBeUndefined();
  });

  it("keeps it and says why where storage fails", async () => {
    await saveAssessment(NEW);
    vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
      throw new DOMException("no", "UnknownError");
    });
    expect(await deleteAssessment(id)).toEqual(fail("broken"));
    expect(useWorkspace.getState().assessment).toEqual(NEW);
  });
});

describe("listAssessments", () => {
  it("lists what can be read, and does not hide what cannot", async () => {
    const other = { ...NEW, id: "AAECAwQFBgg" };
    await saveAssessment(NEW);
    await saveAssessment(other);
    await writeRecord("assessment:AAECAwQFBgk", DAMAGED);
    await writeRecord("draft:something", 1);
    expect(await listAssessments()).toEqual({
      ok: true,
      value: {
        assessments: [NEW, other],
        unread: [{ id: "AAECAwQFBgk", reason: "damaged" }],
      },
    });
  });

  it("says why there is no list", async () => {
    vi.spyOn(IDBObjectStore.prototype, "getAllKeys").mockImplementation(() => {
      throw new DOMException("no", "UnknownError");
    });
    expect(await listAssessments()).toEqual(fail("broken"));
  });
});
