import { afterEach, describe, expect, it, vi } from "vitest";
import { closeCamera, hasCamera, openCamera } from "#platform/channels/qr/camera.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

function withDevices(mediaDevices: unknown) {
  vi.stubGlobal("navigator", { mediaDevices });
}

describe("the camera", () => {
  it.each([
    ["NotAllowedError", "denied"],
    ["SecurityError", "denied"],
    ["NotFoundError", "missing"],
    ["OverconstrainedError", "missing"],
    ["NotReadableError", "busy"],
    ["AbortError", "busy"],
    ["TypeError", "busy"],
  ])("that answers %s is %s", async (name, reason) => {
    withDevices({ getUserMedia: () => Promise.reject(new DOMException("no", name)) });
    expect(await openCamera()).toEqual({ ok: false, reason });
  });

  it("is not there where pages get none", async () => {
    vi.stubGlobal("navigator", {});
    expect(await openCamera()).toEqual({ ok: false, reason: "unsupported" });
    expect(await hasCamera()).toBeNull();
  });

  it("goes off with every track", async () => {
    const stop = vi.fn();
    const stream = { getTracks: () => [{ stop }, { stop }] };
    withDevices({ getUserMedia: () => Promise.resolve(stream) });
    const opened = await openCamera();
    if (opened.ok) closeCamera(opened.value);
    expect(stop).toHaveBeenCalledTimes(2);
  });

  it.each([
    [[{ kind: "audioinput" }, { kind: "videoinput" }], true],
    [[{ kind: "audioinput" }], false],
  ])("is known without asking anybody", async (devices, expected) => {
    withDevices({ enumerateDevices: () => Promise.resolve(devices) });
    expect(await hasCamera()).toBe(expected);
  });

  it("is not known where the browser does not say", async () => {
    withDevices({ enumerateDevices: () => Promise.reject(new Error("no")) });
    expect(await hasCamera()).toBeNull();
  });
});
