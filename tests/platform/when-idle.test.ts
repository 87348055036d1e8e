import { afterEach, describe, expect, it, vi } from "vitest";
import { whenIdle } from "#platform/when-idle.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("what waits until the page rests", () => {
  it("comes within a second also where a busy page never rests", () => {
    vi.useFakeTimers();
    // As a browser does that finds no rest: it acts at the time limit, and without one never.
    vi.stubGlobal("requestIdleCallback", (act: () => void, options?: IdleRequestOptions) =>
      options?.timeout === undefined ? 0 : setTimeout(act, options.timeout),
    );
    const act = vi.fn();
    whenIdle(act);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledOnce();
  });
});
