import type { QrPicture } from "#platform/channels/qr/qr-code.ts";

/** A picture as a camera delivers it: RGBA. */
export type Scene = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** How a camera sees a code: turned, from the side, blurred, grainy, in bad light. */
export type View = {
  /** Pixels a module where nothing is turned. */
  readonly scale: number;
  /** Degrees, clockwise. */
  readonly turn?: number;
  /** How much smaller the far edge appears: 0 is straight on, 0.3 is well from the side. */
  readonly tilt?: number;
  /** Radius of the blur in pixels. */
  readonly blur?: number;
  /** Largest deviation of a pixel, of 255. */
  readonly noise?: number;
  /** Grey of the dark and of the light modules. */
  readonly tones?: readonly [dark: number, light: number];
};

const QUIET = 4;

/** The modules of a picture, read back from its path by the even-odd rule. */
export function modulesOf({ modules, path }: QrPicture): readonly (readonly boolean[])[] {
  const edges = path
    .split("M")
    .filter(Boolean)
    .flatMap((loop) => {
      const points = loop
        .replace("Z", "")
        .split("L")
        .map((point) => point.split(" ").map(Number));
      return points.map((point, index) => [point, points[(index + 1) % points.length]] as const);
    })
    .map(([from, to]) => ({
      x0: from[0] ?? 0,
      y0: from[1] ?? 0,
      x1: to?.[0] ?? 0,
      y1: to?.[1] ?? 0,
    }));
  const upright = edges.filter(({ x0, x1 }) => x0 === x1);
  return Array.from({ length: modules }, (_row, y) =>
    Array.from({ length: modules }, (_column, x) => {
      const crossed = upright.filter(
        ({ x0, y0, y1 }) => x0 <= x && Math.min(y0, y1) <= y && Math.max(y0, y1) > y,
      );
      return crossed.length % 2 === 1;
    }),
  );
}

/** The code in a grey room, seen as the view says. */
export function sceneOf(picture: QrPicture, view: View): Scene {
  const { scale, turn = 0, tilt = 0, blur = 0, noise = 0, tones = [30, 225] } = view;
  const dark = modulesOf(picture);
  const side = Math.ceil((picture.modules + 2 * QUIET) * scale * 1.5);
  const angle = (turn * Math.PI) / 180;
  const grey = new Float32Array(side * side);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const u = (x - side / 2) / scale;
      const v = (y - side / 2) / scale;
      // The upper edge is farther away: there a pixel spans more modules.
      const far = 1 / (1 - tilt * (0.5 + v / (2 * picture.modules)) * 0.9);
      const across = (u * Math.cos(angle) + v * Math.sin(angle)) * far + picture.modules / 2;
      const down = (v * Math.cos(angle) - u * Math.sin(angle)) * far + picture.modules / 2;
      grey[y * side + x] = toneAt(dark, across, down, tones);
    }
  }
  return coloured(softened(grey, side, blur), side, noise);
}

function toneAt(
  dark: readonly (readonly boolean[])[],
  x: number,
  y: number,
  [black, white]: readonly [number, number],
): number {
  const size = dark.length;
  const isRoom = Math.min(x, y) < -QUIET || Math.max(x, y) > size + QUIET;
  if (isRoom) return (black + white) / 2;
  return dark[Math.floor(y)]?.[Math.floor(x)] ? black : white;
}

/** A box blur, twice: close to what a lens does. */
function softened(grey: Float32Array, side: number, radius: number): Float32Array {
  let now = grey;
  for (let pass = 0; pass < (radius > 0 ? 2 : 0); pass += 1) {
    for (const step of [1, side]) {
      const next = new Float32Array(now.length);
      for (let at = 0; at < now.length; at += 1) {
        let sum = 0;
        for (let off = -radius; off <= radius; off += 1) sum += now[at + off * step] ?? 128;
        next[at] = sum / (2 * radius + 1);
      }
      now = next;
    }
  }
  return now;
}

function coloured(grey: Float32Array, side: number, noise: number): Scene {
  const data = new Uint8Array(side * side * 4).fill(255);
  let seed = 9180;
  grey.forEach((tone, index) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    const grain = (seed / 2 ** 30 - 1) * noise;
    data.fill(Math.max(0, Math.min(255, Math.round(tone + grain))), 4 * index, 4 * index + 3);
  });
  return { width: side, height: side, data };
}
