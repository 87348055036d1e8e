import { afterEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "#domain/result.ts";
import { followTabs, inTurn, tellTabs } from "#platform/storage/cross-tab.ts";

type Grant = () => unknown;

/** The browser's locks, as they answer in this test. */
function locksThat(request: (name: string, options: LockOptions, work: Grant) => Promise<unknown>) {
  vi.stubGlobal("navigator", { locks: { request } });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("taking turns", () => {
  it("works without locks, in browsers that have none", async () => {
    vi.stubGlobal("navigator", {});
    expect(await inTurn("x", async () => ok(1))).toEqual(ok(1));
  });

  it.each([
    ["SecurityError", "refused"],
    ["InvalidStateError", "broken"],
    ["AbortError", "broken"],
  ])("says that a %s of the lock means %s", async (name, reason) => {
    locksThat(() => Promise.reject(new DOMException("no", name)));
    expect(await inTurn("x", async () => ok(1))).toEqual(fail(reason));
  });

  it("is refused also by errors of a kind of its own", async () => {
    locksThat(() => Promise.reject(Object.assign(new Error("no"), { name: "SecurityError" })));
    expect(await inTurn("x", async () => ok(1))).toEqual(fail("refused"));
  });

  it("asks again where a page that stood still could not take what was granted", async () => {
    const request = vi
      .fn<Parameters<typeof locksThat>[0]>(async (_name, _options, grant) => grant())
      .mockRejectedValueOnce(new Error("The provided callback is no longer runnable."));
    locksThat(request);
    expect(await inTurn("x", async () => ok(1))).toEqual(ok(1));
    expect(request).toHaveBeenCalledTimes(2);
  });

  it("does not ask for ever", async () => {
    const request = vi.fn(() => Promise.reject(new Error("never runnable")));
    locksThat(request);
    await expect(inTurn("x", async () => ok(1))).rejects.toThrow("never runnable");
  });

  it("gives up a lock that never comes, and does nothing where it comes late", async () => {
    vi.useFakeTimers();
    const late: Grant[] = [];
    locksThat((_name, _options, grant) => {
      late.push(grant);
      return new Promise(() => undefined);
    });
    const work = vi.fn(async () => ok(1));
    const turn = inTurn("x", work);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await turn).toEqual(fail("broken"));
    for (const grant of late) await grant();
    expect(work).not.toHaveBeenCalled();
  });

  it("lets the work take its time once it has begun", async () => {
    vi.useFakeTimers();
    locksThat(async (_name, _options, grant) => grant());
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const turn = inTurn("x", () => slow.then(() => ok("slow")));
    await vi.advanceTimersByTimeAsync(60_000);
    finish();
    expect(await turn).toEqual(ok("slow"));
  });

  it("passes on what the work throws", async () => {
    locksThat(async (_name, _options, grant) => grant());
    const broken = inTurn("x", () => Promise.reject(new Error("a fault of ours")));
    await expect(broken).rejects.toThrow("a fault of ours");
  });
});

describe("hearing of each other", () => {
  it.each([
    ["are none", undefined],
    [
      "are refused",
      function refuse() {
        throw new DOMException("no", "SecurityError");
      },
    ],
  ])("does no harm where channels %s", (_state, channel) => {
    vi.stubGlobal("BroadcastChannel", channel);
    const onChange = vi.fn<() => void>();
    const stop = followTabs("samsyn-test", "x", onChange);
    tellTabs("samsyn-test", "x");
    stop();
    expect(onChange).not.toHaveBeenCalled();
  });
});
