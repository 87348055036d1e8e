import { afterEach, expect, it, vi } from "vitest";
import { markDeck, whenDeckGone } from "#platform/channels/session/session-presence.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ["has no locks", {}],
  ["refuses them", { locks: { request: () => Promise.reject(new DOMException("no")) } }],
])("the presentation goes on where the browser %s: then nobody can tell", (_, navigator) => {
  vi.stubGlobal("navigator", navigator);
  const onGone = vi.fn<() => void>();
  const leave = markDeck("AAECAwQFBgc");
  const stop = whenDeckGone("AAECAwQFBgc", onGone);
  leave();
  stop();
  expect(onGone).not.toHaveBeenCalled();
});

it("a mark that came while a window opened is asked for again", async () => {
  const request = vi
    .fn<(name: string, options: LockOptions, hold: () => Promise<void>) => Promise<void>>()
    .mockRejectedValueOnce(new Error("The provided callback is no longer runnable."))
    .mockImplementation((_name, _options, hold) => hold());
  vi.stubGlobal("navigator", { locks: { request } });
  const leave = markDeck("AAECAwQFBgc");
  await expect.poll(() => request).toHaveBeenCalledTimes(2);
  leave();
  await expect(request.mock.results[1]?.value).resolves.toBeUndefined();
});
