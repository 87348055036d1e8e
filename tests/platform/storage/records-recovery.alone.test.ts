import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail } from "#domain/result.ts";

type Records = typeof import("#platform/storage/records.ts");

let records: Records;

beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.resetModules();
  records = await import("#platform/storage/records.ts");
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a connection that died", () => {
  const NAMES = ["InvalidStateError", "UnknownError", "AbortError", "NotFoundError"];

  /** Every connection that is open now fails from here on to begin a transaction. */
  async function endConnections(name: string) {
    await records.readRecord("x");
    const dead = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("lost", name);
    });
    const opened = vi.fn<() => void>();
    vi.spyOn(indexedDB, "open").mockImplementationOnce((...how) => {
      opened();
      dead.mockRestore();
      return indexedDB.open(...how);
    });
    return { closed: vi.spyOn(IDBDatabase.prototype, "close"), opened };
  }

  /** The disk takes a write, but the browser reports that it failed. */
  function loseAcknowledgement(key: string, value: unknown) {
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(function (
      this: IDBDatabase,
      ...how
    ) {
      this.transaction(...how)
        .objectStore(records.TABLE)
        .put(value, key);
      throw new DOMException("lost", "UnknownError");
    });
  }

  /** A request to open that the browser answers with a lost storage process. */
  function refusedRequest() {
    const request = new EventTarget();
    const error = new DOMException("Connection to Indexed Database server lost", "UnknownError");
    queueMicrotask(() => request.dispatchEvent(new Event("error")));
    return Object.assign(request, { error });
  }

  it.each(NAMES)("%s: every kind of work is done on a new one", async (name) => {
    await records.writeRecord("x", 1);
    const { closed, opened } = await endConnections(name);
    expect(await records.writeRecord("y", 2)).toEqual({ ok: true, value: null });
    expect(closed).toHaveBeenCalledTimes(1);
    expect(opened).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
    await endConnections(name);
    expect(await records.readRecord("x")).toEqual({ ok: true, value: 1 });
    vi.restoreAllMocks();
    await endConnections(name);
    expect(await records.replaceRecord("x", "1", 3)).toEqual({ ok: true, value: null });
    vi.restoreAllMocks();
    await endConnections(name);
    expect(await records.writeRecords({ x: undefined, z: 1 })).toEqual({ ok: true, value: null });
    vi.restoreAllMocks();
    await endConnections(name);
    expect(await records.deleteRecord("z")).toEqual({ ok: true, value: null });
    vi.restoreAllMocks();
    await endConnections(name);
    expect(await records.listKeys("")).toEqual({ ok: true, value: ["y"] });
  });

  it("is replaced once by all who need it at the same time", async () => {
    const { opened } = await endConnections("UnknownError");
    const writes = [1, 2, 3].map((value) => records.writeRecord(`x${value}`, value));
    expect(await Promise.all(writes)).toEqual(writes.map(() => ({ ok: true, value: null })));
    expect(opened).toHaveBeenCalledTimes(1);
    expect(await records.listKeys("x")).toEqual({ ok: true, value: ["x1", "x2", "x3"] });
  });

  it("is not replaced for ever: what fails a second time is said, and is no refusal", async () => {
    await records.readRecord("x");
    const begun = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("lost", "InvalidStateError");
    });
    expect(await records.writeRecord("x", 1)).toEqual(fail("broken"));
    expect(begun).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
    expect(await records.writeRecord("x", 1)).toEqual({ ok: true, value: null });
  });

  it("may have taken the write before it died: that is no conflict", async () => {
    await records.writeRecord("x", "seen");
    loseAcknowledgement("x", "new");
    const replaced = await records.replaceRecord("x", JSON.stringify("seen"), "new");
    expect(replaced).toEqual({ ok: true, value: null });
    expect(await records.readRecord("x")).toEqual({ ok: true, value: "new" });
  });

  it("is made by a new document where this one gets none any more", async () => {
    await records.writeRecord("x", 1);
    const there = indexedDB;
    const removed = vi.fn<() => void>();
    const frame = { contentWindow: { indexedDB: there }, remove: removed };
    vi.stubGlobal("document", { createElement: () => frame, body: { append: () => undefined } });
    const refuse = () => {
      throw new DOMException("Connection to Indexed Database server lost", "UnknownError");
    };
    for (const times of [1, 2]) {
      vi.stubGlobal("indexedDB", { open: () => refusedRequest() });
      vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(refuse);
      expect(await records.writeRecord("y", times)).toEqual({ ok: true, value: null });
    }
    expect(await records.readRecord("y")).toEqual({ ok: true, value: 2 });
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it("does not write over what another tab wrote meanwhile", async () => {
    await records.writeRecord("x", "other");
    await endConnections("UnknownError");
    const replaced = await records.replaceRecord("x", JSON.stringify("seen"), "new");
    expect(replaced).toEqual(fail("changed"));
    expect(await records.readRecord("x")).toEqual({ ok: true, value: "other" });
  });
});

describe("a storage that does not answer", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** The person's patience is at its end, whatever is still under way. */
  async function wait<Outcome>(work: Promise<Outcome>): Promise<Outcome> {
    await vi.advanceTimersByTimeAsync(5000);
    return work;
  }

  /** Requests to open the database are kept back until they are let go. */
  function holdOpening() {
    const open = indexedDB.open.bind(indexedDB);
    const held: (() => void)[] = [];
    vi.spyOn(indexedDB, "open").mockImplementation((...how) => {
      const request = open(...how);
      const add = request.addEventListener.bind(request);
      vi.spyOn(request, "addEventListener").mockImplementation(
        (type: string, listener: EventListenerOrEventListenerObject) => {
          add(type, (event) => {
            const tell = () => {
              if (typeof listener === "function") listener(event);
            };
            if (type === "success") held.push(tell);
            else tell();
          });
        },
      );
      return request;
    });
    return held;
  }

  it("is said after some seconds, whatever was asked", async () => {
    holdOpening();
    expect(
      await wait(
        Promise.all([
          records.readRecord("x"),
          records.writeRecord("x", 1),
          records.listKeys(""),
          records.deleteRecord("x"),
        ]),
      ),
    ).toEqual([1, 2, 3, 4].map(() => fail("broken")));
  });

  it("writes nothing late that was given up", async () => {
    const held = holdOpening();
    expect(await wait(records.writeRecord("x", "late"))).toEqual(fail("broken"));
    vi.restoreAllMocks();
    expect(await records.writeRecord("x", "new")).toEqual({ ok: true, value: null });
    const closed = vi.spyOn(IDBDatabase.prototype, "close");
    await expect.poll(() => held).toHaveLength(1);
    for (const letGo of held) letGo();
    await expect.poll(() => closed).toHaveBeenCalledTimes(1);
    expect(await records.readRecord("x")).toEqual({ ok: true, value: "new" });
  });

  it("takes back a transaction that does not end, and goes on with a new connection", async () => {
    await records.writeRecord("x", "old");
    const aborted = vi.spyOn(IDBTransaction.prototype, "abort");
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(function (
      this: IDBDatabase,
      ...how
    ) {
      const transaction = this.transaction(...how);
      transaction.addEventListener("complete", (event) => {
        event.stopImmediatePropagation();
      });
      return transaction;
    });
    expect(await wait(records.writeRecord("x", "new"))).toEqual(fail("broken"));
    expect(aborted).toHaveBeenCalledTimes(1);
    expect(await records.writeRecord("x", "newer")).toEqual({ ok: true, value: null });
    expect(await records.readRecord("x")).toEqual({ ok: true, value: "newer" });
  });
});
