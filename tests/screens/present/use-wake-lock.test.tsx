import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useWakeLock } from "#screens/present/use-wake-lock.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function seeScreen(visibility: DocumentVisibilityState) {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(visibility);
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

it("keeps the screen awake while it is seen, anew each time that it comes back", async () => {
  const release = vi.fn(() => Promise.resolve());
  const locks: { released: boolean }[] = [];
  const request = vi.fn(async () => {
    const lock = { release, released: false };
    locks.push(lock);
    return lock;
  });
  vi.stubGlobal("navigator", { wakeLock: { request } });
  const { result, unmount } = renderHook(useWakeLock);
  await waitFor(() => {
    expect(result.current).toBe(true);
  });
  // The browser takes the lock back as soon as the page is hidden.
  for (const lock of locks) lock.released = true;
  seeScreen("hidden");
  expect(request).toHaveBeenCalledTimes(1);
  seeScreen("visible");
  expect(request).toHaveBeenCalledTimes(2);
  await act(() => Promise.resolve());
  unmount();
  expect(release).toHaveBeenCalledTimes(1);
  seeScreen("visible");
  expect(request).toHaveBeenCalledTimes(2);
});

it("asks again at the next press where the browser took it back to save the battery", async () => {
  const lock = { release: () => Promise.resolve(), released: false };
  const request = vi.fn(async () => lock);
  vi.stubGlobal("navigator", { wakeLock: { request } });
  const { result } = renderHook(useWakeLock);
  await waitFor(() => {
    expect(result.current).toBe(true);
  });
  document.dispatchEvent(new Event("pointerup"));
  expect(request).toHaveBeenCalledTimes(1);
  lock.released = true;
  document.dispatchEvent(new Event("pointerup"));
  expect(request).toHaveBeenCalledTimes(2);
});

it("says where the browser cannot", async () => {
  vi.stubGlobal("navigator", {});
  const { result } = renderHook(useWakeLock);
  await waitFor(() => {
    expect(result.current).toBe(false);
  });
});

it("asks again at the next press, where the browser grants it to a press only", async () => {
  let isPressed = false;
  const request = vi.fn(async () => {
    if (!isPressed) throw new DOMException("not by a press", "NotAllowedError");
    return { release: () => Promise.resolve(), released: false };
  });
  vi.stubGlobal("navigator", { wakeLock: { request } });
  const { result } = renderHook(useWakeLock);
  await act(() => Promise.resolve());
  expect(request).toHaveBeenCalledTimes(1);
  expect(result.current).toBeNull();
  isPressed = true;
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" }));
  await waitFor(() => {
    expect(result.current).toBe(true);
  });
  document.dispatchEvent(new Event("pointerup"));
  expect(request).toHaveBeenCalledTimes(2);
});

it("says that it is refused once a press has asked in vain", async () => {
  const request = vi.fn(() => Promise.reject(new DOMException("no", "NotAllowedError")));
  vi.stubGlobal("navigator", { wakeLock: { request } });
  const { result } = renderHook(useWakeLock);
  await act(() => Promise.resolve());
  expect(result.current).toBeNull();
  document.dispatchEvent(new Event("pointerup"));
  await waitFor(() => {
    expect(result.current).toBe(false);
  });
});
