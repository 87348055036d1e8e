import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail } from "#domain/result.ts";

type Records = typeof import("#platform/storage/records.ts");

let records: Records;

/** Lets every way of opening the database fail. */
function refuseOpening(name: string) {
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("no", name);
  });
}

function openRaw(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("samsyn", version);
    request.addEventListener("success", () => {
      resolve(request.result);
    });
    request.addEventListener("error", () => {
      reject(request.error ?? new Error("not opened"));
    });
  });
}

beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.resetModules();
  records = await import("#platform/storage/records.ts");
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("storage", () => {
  it("gives back what it took, and undefined where there is nothing", async () => {
    const value = { a: [1, null, "å"], bytes: new Uint8Array([1, 2]) };
    expect(await records.writeRecord("x", value)).toEqual({ ok: true, value: null });
    expect(await records.readRecord("x")).toEqual({ ok: true, value });
    expect(await records.readRecord("y")).toEqual({ ok: true, value: undefined });
  });

  it("waits for the disk", async () => {
    await records.readRecord("x");
    const opened = vi.spyOn(IDBDatabase.prototype, "transaction");
    await records.writeRecord("x", 1);
    await records.deleteRecord("x");
    for (const call of opened.mock.calls) {
      expect(call.slice(1)).toEqual(["readwrite", { durability: "strict" }]);
    }
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it("removes, also what is not there", async () => {
    await records.writeRecord("x", 1);
    expect(await records.deleteRecord("x")).toEqual({ ok: true, value: null });
    expect(await records.deleteRecord("x")).toEqual({ ok: true, value: null });
    expect(await records.readRecord("x")).toEqual({ ok: true, value: undefined });
  });

  it("lists the keys under a prefix, sorted", async () => {
    for (const key of ["b:2", "a:2", "a:1", "a", "a:\ud83d\ude00"]) {
      await records.writeRecord(key, 1);
    }
    expect(await records.listKeys("a:")).toEqual({
      ok: true,
      value: ["a:1", "a:2", "a:\ud83d\ude00"],
    });
  });
});

describe("what the browser refuses", () => {
  it.each([
    ["SecurityError", "refused"],
    ["InvalidStateError", "broken"],
    ["NotAllowedError", "refused"],
    ["VersionError", "newer"],
    ["QuotaExceededError", "full"],
    ["UnknownError", "broken"],
  ])("%s on opening means %s", async (name, reason) => {
    refuseOpening(name);
    expect(await records.readRecord("x")).toEqual(fail(reason));
    expect(await records.writeRecord("x", 1)).toEqual(fail(reason));
    expect(await records.deleteRecord("x")).toEqual(fail(reason));
    expect(await records.listKeys("x")).toEqual(fail(reason));
  });

  it("has no storage at all", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await records.readRecord("x")).toEqual(fail("refused"));
  });

  it("may not even name the storage", async () => {
    vi.spyOn(globalThis, "indexedDB", "get").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(await records.readRecord("x")).toEqual(fail("refused"));
  });

  it("opens again once the refusal is over", async () => {
    refuseOpening("SecurityError");
    expect(await records.readRecord("x")).toEqual(fail("refused"));
    vi.restoreAllMocks();
    expect(await records.writeRecord("x", 1)).toEqual({ ok: true, value: null });
  });

  it("keeps the old value where there is no room for the new", async () => {
    await records.writeRecord("x", "old");
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await records.writeRecord("x", "new")).toEqual(fail("full"));
    vi.restoreAllMocks();
    expect(await records.readRecord("x")).toEqual({ ok: true, value: "old" });
  });

  it("has no room, in the words of another document's database", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
    });
    expect(await records.writeRecord("x", "new")).toEqual(fail("full"));
  });

  it("cannot write what cannot be cloned", async () => {
    expect(await records.writeRecord("x", () => 1)).toEqual(fail("broken"));
    expect(await records.readRecord("x")).toEqual({ ok: true, value: undefined });
  });

  it("leaves nothing of a write of which one part cannot be written", async () => {
    expect(await records.writeRecords({ x: 1, y: () => 1 })).toEqual(fail("broken"));
    expect(await records.listKeys("")).toEqual({ ok: true, value: [] });
  });
});

describe("other tabs", () => {
  it("finds a database of a newer Samsyn", async () => {
    (await openRaw(2)).close();
    expect(await records.readRecord("x")).toEqual(fail("newer"));
  });

  it("says to all who ask that an older tab is in the way, until it has gone", async () => {
    const old = await openRaw(1);
    const asked = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, "open").mockImplementation((name, version = 0) => asked(name, version + 1));
    expect(await records.readRecord("x")).toEqual(fail("blocked"));
    expect(await records.writeRecord("x", 1)).toEqual(fail("blocked"));
    old.close();
    await expect.poll(() => records.readRecord("x")).toEqual({ ok: true, value: undefined });
  });

  it("makes way for a newer Samsyn", async () => {
    await records.writeRecord("x", 1);
    const newer = await openRaw(2);
    expect(newer.version).toBe(2);
    newer.close();
    expect(await records.readRecord("x")).toEqual(fail("newer"));
  });
});
