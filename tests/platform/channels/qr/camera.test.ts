import { afterEach, describe, expect, it, vi } from "vitest";
import { closeCamera, openCamera } from "#platform/channels/qr/camera.ts";

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

  it("says that it is missing also in errors of a kind of its own, as WebKit's", async () => {
    const error = { name: "OverconstrainedError", constraint: "facingMode" };
    withDevices({ getUserMedia: vi.fn().mockRejectedValue(error) });
    expect(await openCamera()).toEqual({ ok: false, reason: "missing" });
  });

  it("is not there where pages get none", async () => {
    vi.stubGlobal("navigator", {});
    expect(await openCamera()).toEqual({ ok: false, reason: "unsupported" });
  });

  it("goes off with every track", async () => {
    const stop = vi.fn();
    const stream = { getTracks: () => [{ stop }, { stop }] };
    withDevices({ getUserMedia: () => Promise.resolve(stream) });
    const opened = await openCamera();
    if (opened.ok) closeCamera(opened.value);
    expect(stop).toHaveBeenCalledTimes(2);
  });
});
