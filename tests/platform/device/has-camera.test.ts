import { afterEach, describe, expect, it, vi } from "vitest";
import { hasCamera } from "#platform/device/has-camera.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

function withDevices(mediaDevices: unknown) {
  vi.stubGlobal("navigator", { mediaDevices });
}

describe("whether there is a camera", () => {
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

  it("is not known where pages get none", async () => {
    vi.stubGlobal("navigator", {});
    expect(await hasCamera()).toBeNull();
  });
});
