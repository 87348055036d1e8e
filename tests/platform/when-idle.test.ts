import { afterEach, describe, expect, it, vi } from "vitest";
import { whenIdle } from "#platform/when-idle.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what waits until the page rests", () => {
  it("is asked for within a second, also of a busy page that never rests", () => {
    const ask = vi.fn();
    vi.stubGlobal("requestIdleCallback", ask);
    const act = vi.fn();
    whenIdle(act);
    expect(ask).toHaveBeenCalledExactlyOnceWith(act, { timeout: 1000 });
  });
});
