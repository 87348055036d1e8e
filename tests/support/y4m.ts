import type { Scene } from "./qr-scene.ts";

/** A film of one picture, as the browser's pretended camera takes it: YUV4MPEG2, 4:2:0. */
export function filmOf(scene: Scene, width: number, height: number): Uint8Array {
  const luma = new Uint8Array(width * height).fill(128);
  const [left, top] = [
    Math.floor((width - scene.width) / 2),
    Math.floor((height - scene.height) / 2),
  ];
  for (let y = 0; y < scene.height; y += 1) {
    for (let x = 0; x < scene.width; x += 1) {
      luma[(top + y) * width + left + x] = scene.data[4 * (y * scene.width + x)] ?? 128;
    }
  }
  const chroma = new Uint8Array((width * height) / 2).fill(128);
  const head = new TextEncoder().encode(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420mpeg2\n`);
  const frame = new TextEncoder().encode("FRAME\n");
  return Uint8Array.from(Buffer.concat([head, frame, luma, chroma]));
}
