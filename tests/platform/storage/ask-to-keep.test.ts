import { afterEach, expect, it, vi } from "vitest";
import { askToKeep } from "#platform/storage/ask-to-keep.ts";

function storage(isKept: boolean) {
  const persist = vi.fn(async () => true);
  vi.stubGlobal("navigator", { storage: { persisted: async () => isKept, persist } });
  return persist;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it("asks the browser, but not again where it keeps already", async () => {
  const asked = storage(false);
  await askToKeep();
  expect(asked).toHaveBeenCalledOnce();
  const kept = storage(true);
  await askToKeep();
  expect(kept).not.toHaveBeenCalled();
});

it.each([
  ["has no such storage", {}],
  ["refuses to say", { storage: { persisted: () => Promise.reject(new Error("no")) } }],
])("does no harm where the browser %s", async (_state, navigator) => {
  vi.stubGlobal("navigator", navigator);
  await expect(askToKeep()).resolves.toBeUndefined();
});
