import { fail, ok, type Result } from "#domain/result.ts";

/** What a browser can draw: a picture, or a video at the frame that it shows. */
export type Drawable = HTMLVideoElement | HTMLImageElement | ImageBitmap;

/** Reads the text of one QR code in a picture; null where it sees none. */
export type QrReader = (source: Drawable) => Promise<string | null>;

/** The part of the Shape Detection API that we use; some browsers have it, and some none. */
type NativeDetector = {
  readonly detect: (source: Drawable) => Promise<readonly { readonly rawValue: string }[]>;
};

declare global {
  var BarcodeDetector:
    | {
        new (options: { readonly formats: readonly string[] }): NativeDetector;
        readonly getSupportedFormats: () => Promise<readonly string[]>;
      }
    | undefined;
}

const FORMAT = "qr_code";

/** Phones make pictures of this size; a larger one is no picture of a code. */
const PICTURE_BYTES = 30 * 1024 * 1024;

/** Longer sides that a picture is tried at: small ones are less noisy, large ones have more detail. */
const PICTURE_SIDES = [1200, 2600] as const;

const FRAME_SIDE = 1280;

/** Looks of the browser's own reader without a hit, some three seconds, after which ours looks too. */
const PATIENCE = 20;

/** What the browser has not answered by then it never will. */
const ANSWER_MS = 2000;

/**
 * Reads with the browser's own reader where it has one. Some that are there do not work: ours takes
 * over when it fails, and looks beside it when it sees nothing for long. null where there is none.
 */
export async function qrReader(): Promise<QrReader | null> {
  const [native, own] = await Promise.all([nativeReader(), ownReader()]);
  return native && own ? oneOf(native, own) : (native ?? own);
}

function oneOf(native: QrReader, own: QrReader): QrReader {
  let isBroken = false;
  let misses = 0;
  return async (source) => {
    const seen = isBroken
      ? null
      : await native(source).catch(() => {
          isBroken = true;
          return null;
        });
    misses = seen === null ? misses + 1 : 0;
    return isBroken || misses > PATIENCE ? own(source) : seen;
  };
}

/**
 * Why no QR code was read from a picture file. `too-long`: above 30 MB, not read. `no-picture`: the
 * browser cannot show it. `no-qr`: no QR code is seen in it. `not-loaded`: the reader is missing.
 */
export type PictureReason = "too-long" | "no-picture" | "no-qr" | "not-loaded";

/** The text of the QR code in a picture file. */
export async function readQrPicture(file: Blob): Promise<Result<string, PictureReason>> {
  if (file.size > PICTURE_BYTES) return fail("too-long");
  const picture = await drawableOf(file);
  if (!picture) return fail("no-picture");
  const decoder = await loadDecoder();
  if (!decoder) return fail("not-loaded");
  try {
    for (const side of PICTURE_SIDES) {
      const text = decoder.decodePicture(pixelsOf(picture, picture.width, picture.height, side));
      if (text !== null) return ok(text);
      if (Math.max(picture.width, picture.height) <= side) break;
    }
    return fail("no-qr");
  } catch {
    return fail("no-picture");
  } finally {
    if ("close" in picture) picture.close();
  }
}

/** The picture in a file by the one way or the other that browsers have; null where it is none. */
async function drawableOf(file: Blob): Promise<ImageBitmap | HTMLImageElement | null> {
  try {
    return await createImageBitmap(file);
  } catch {
    return imageOf(file).catch(() => null);
  }
}

async function imageOf(file: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  try {
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

async function nativeReader(): Promise<QrReader | null> {
  const Detector = globalThis.BarcodeDetector;
  if (!Detector) return null;
  try {
    const formats = await inTime(Detector.getSupportedFormats());
    if (!formats.includes(FORMAT)) return null;
    const detector = new Detector({ formats: [FORMAT] });
    return async (source) => (await inTime(detector.detect(source)))[0]?.rawValue ?? null;
  } catch {
    return null;
  }
}

function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error("the browser does not answer"));
    }, ANSWER_MS);
    void answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

async function ownReader(): Promise<QrReader | null> {
  const decoder = await loadDecoder();
  if (!decoder) return null;
  return async (source) => {
    const isVideo = source instanceof HTMLVideoElement;
    const width = isVideo ? source.videoWidth : source.width;
    const height = isVideo ? source.videoHeight : source.height;
    if (width === 0 || height === 0) return null;
    return decoder.decodeFrame(pixelsOf(source, width, height, FRAME_SIDE));
  };
}

function loadDecoder() {
  return import("./decode-qr.ts").catch(() => null);
}

/** The picture's pixels, the longer side at most `longest`. */
function pixelsOf(source: Drawable, width: number, height: number, longest: number): ImageData {
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("the browser draws no pixels");
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
