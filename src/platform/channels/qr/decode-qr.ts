import { decodeQR } from "qr/decode.js";

/** Pixels as a canvas gives them: RGBA, row by row. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
};

/** A picture looked at once more: at another size, and turned by so many degrees. */
type Look = { readonly scale: number; readonly turn: number };

// The decoder estimates where the modules lie, and misses at some sizes and angles what it finds at
// the next: a camera moves by itself, a picture file has to be moved.
const LOOKS: readonly Look[] = [
  { scale: 1, turn: 0 },
  { scale: 0.7, turn: 0 },
  { scale: 0.9, turn: 33 },
  { scale: 0.55, turn: 0 },
  { scale: 1, turn: 15 },
  { scale: 0.65, turn: 62 },
  { scale: 0.8, turn: 345 },
];

// Guesses, and milliseconds for them. A frame that is not read in time is followed by the next.
const FRAME = { effort: 4, timeLimit: 40 } as const;
const PICTURE = { effort: 64, timeLimit: 400 } as const;

/** The text of a QR code in one frame of a camera, or null. */
export function decodeFrame(pixels: Pixels): string | null {
  return decoded(pixels, FRAME);
}

/** The text of a QR code in a picture that will not be followed by another, or null. */
export function decodePicture(pixels: Pixels): string | null {
  for (const look of LOOKS) {
    const text = decoded(seen(pixels, look), PICTURE);
    if (text !== null) return text;
  }
  return null;
}

function decoded({ width, height, data }: Pixels, patience: typeof FRAME | typeof PICTURE) {
  try {
    return decodeQR({ width, height, data }, { ...patience });
  } catch {
    return null;
  }
}

/** The picture in grey, between its pixels a mean of their neighbours. */
function seen(pixels: Pixels, { scale, turn }: Look): Pixels {
  if (scale === 1 && turn === 0) return pixels;
  const angle = (turn * Math.PI) / 180;
  const across = Math.abs(Math.cos(angle)) * scale;
  const along = Math.abs(Math.sin(angle)) * scale;
  const width = Math.ceil(pixels.width * across + pixels.height * along);
  const height = Math.ceil(pixels.width * along + pixels.height * across);
  const data = new Uint8Array(width * height * 4).fill(255);
  const [cos, sin] = [Math.cos(angle) / scale, Math.sin(angle) / scale];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = [x - width / 2, y - height / 2];
      const tone = toneAt(
        pixels,
        u * cos + v * sin + pixels.width / 2,
        v * cos - u * sin + pixels.height / 2,
      );
      const at = 4 * (y * width + x);
      data.fill(tone, at, at + 3);
    }
  }
  return { width, height, data };
}

function toneAt({ width, height, data }: Pixels, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 128;
  const at = 4 * (top * width + left) + 1;
  const below = at + 4 * width;
  const right = x - left;
  const upper = (data[at] ?? 0) * (1 - right) + (data[at + 4] ?? 0) * right;
  const lower = (data[below] ?? 0) * (1 - right) + (data[below + 4] ?? 0) * right;
  return upper + (lower - upper) * (y - top);
}
