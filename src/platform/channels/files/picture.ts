import { copy } from "../clipboard.ts";

/** A drawing without style sheets, and its size in pixels. */
type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

/** In pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Twice the pixels, so that letters stay sharp on slides. */
const SCALE = 2;

/** The drawing as an SVG file. */
export function svgFile({ svg }: Drawing): Blob {
  return new Blob([svg], { type: "image/svg+xml" });
}

/** The drawing as a PNG file; null where the browser cannot draw it. */
export function pngFile(drawing: Drawing): Promise<Blob | null> {
  const size = { width: drawing.width * SCALE, height: drawing.height * SCALE };
  return drawnAnew(svgFile(drawing), () => size);
}

/**
 * A picture drawn as a PNG of another size, which is worked out from its own; null where the browser
 * cannot draw it. A picture runs nothing and fetches nothing, whatever it is made of.
 */
export async function drawnAnew(picture: Blob, sizeOf: (own: Size) => Size): Promise<Blob | null> {
  const address = URL.createObjectURL(picture);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { width, height } = sizeOf({ width: image.naturalWidth, height: image.naturalHeight });
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Copies the drawing as a PNG; false where the browser refuses or cannot draw it. */
export async function copyPicture(drawing: Drawing): Promise<boolean> {
  return (await copy("image/png", pngFile(drawing))) ?? false;
}
