import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { qrReader, readQrPicture } from "#platform/channels/qr/read-qr.ts";

const ours = vi.hoisted(() => ({ decodeFrame: vi.fn(), decodePicture: vi.fn() }));
vi.mock("#platform/channels/qr/decode-qr.ts", () => ours);

const never = () => new Promise<never>(() => {});
const broken = () => Promise.reject(new Error("no service"));
let detect: () => Promise<readonly { readonly rawValue: string }[]>;
let video: HTMLVideoElement;
/** What a canvas draws with. */
let drawing: object | null;

/** A browser with a reader of its own. */
function withDetector(getSupportedFormats: () => Promise<readonly string[]>) {
  class Detector {
    static readonly getSupportedFormats = getSupportedFormats;
    readonly detect = () => detect();
  }
  vi.stubGlobal("BarcodeDetector", Detector);
}

/** What the reader sees at each of so many looks. */
async function looks(count: number): Promise<readonly (string | null)[]> {
  const read = await qrReader();
  const seen: (string | null)[] = [];
  for (let look = 0; look < count; look += 1) seen.push((await read?.(video)) ?? null);
  return seen;
}

beforeEach(() => {
  ours.decodeFrame.mockReset().mockReturnValue("by ours");
  ours.decodePicture.mockReset().mockReturnValue("by ours");
  video = document.createElement("video");
  Object.defineProperties(video, { videoWidth: { value: 640 }, videoHeight: { value: 480 } });
  const getImageData = () => ({ width: 640, height: 480, data: new Uint8Array(4) });
  drawing = { drawImage: () => {}, getImageData };
  Object.defineProperty(HTMLCanvasElement.prototype, "getContext", {
    configurable: true,
    value: () => drawing,
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("reading QR codes", () => {
  it("is left to the browser's own reader while that works", async () => {
    withDetector(async () => ["ean_13", "qr_code"]);
    detect = async () => [{ rawValue: "by the browser" }];
    expect(await looks(50)).toEqual(Array.from({ length: 50 }, () => "by the browser"));
    expect(ours.decodeFrame).not.toHaveBeenCalled();
  });

  it("goes on with ours at the first failure of the browser's own", async () => {
    withDetector(async () => ["qr_code"]);
    const asked = vi.fn(broken);
    detect = asked;
    expect(await looks(3)).toEqual(["by ours", "by ours", "by ours"]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it("goes on with ours where the browser's own never answers", async () => {
    vi.useFakeTimers();
    withDetector(async () => ["qr_code"]);
    detect = never;
    const seen = looks(2);
    await vi.runAllTimersAsync();
    expect(await seen).toEqual(["by ours", "by ours"]);
  });

  it("looks with ours too where the browser's own sees nothing for long", async () => {
    withDetector(async () => ["qr_code"]);
    detect = async () => [];
    const seen = await looks(30);
    expect(seen[0]).toBeNull();
    expect(seen.at(-1)).toBe("by ours");
    detect = async () => [{ rawValue: "by the browser" }];
    expect(await looks(1)).toEqual(["by the browser"]);
  });

  it.each([
    ["fail", broken],
    ["never come", never],
    ["have no QR code", async () => ["ean_13"]],
  ])("is ours where the browser's formats %s", async (_, formats) => {
    vi.useFakeTimers();
    withDetector(formats);
    detect = async () => [{ rawValue: "by the browser" }];
    const seen = looks(1);
    await vi.runAllTimersAsync();
    expect(await seen).toEqual(["by ours"]);
  });
});

describe("reading a picture", () => {
  const picture = new Blob(["picture"]);

  it("takes the browser's other way where the first is broken", async () => {
    vi.stubGlobal("createImageBitmap", broken);
    vi.stubGlobal(
      "Image",
      class {
        readonly width = 640;
        readonly height = 480;
        src = "";
        readonly decode = async () => {};
      },
    );
    expect(await readQrPicture(picture)).toEqual({ ok: true, value: "by ours" });
  });

  it.each([
    ["is there and broken", broken],
    ["is not there", undefined],
  ])("says that there is none where the way to show it %s", async (_, way) => {
    vi.stubGlobal("createImageBitmap", way);
    expect(await readQrPicture(picture)).toEqual({ ok: false, reason: "no-picture" });
  });

  it("says so where the browser gives no pixels", async () => {
    const close = vi.fn();
    vi.stubGlobal("createImageBitmap", async () => ({ width: 640, height: 480, close }));
    drawing = null;
    expect(await readQrPicture(picture)).toEqual({ ok: false, reason: "no-picture" });
    expect(close).toHaveBeenCalled();
  });
});
