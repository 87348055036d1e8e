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
