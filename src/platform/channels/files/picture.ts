import { copy } from "../clipboard.ts";

/** A drawing without style sheets, and its size in pixels. */
type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

/** Twice the pixels, so that letters stay sharp on slides. */
const SCALE = 2;

/** The drawing as an SVG file. */
export function svgFile({ svg }: Drawing): Blob {
  return new Blob([svg], { type: "image/svg+xml" });
}

/** The drawing as a PNG file; null where the browser cannot draw it. */
export async function pngFile(drawing: Drawing): Promise<Blob | null> {
  const address = URL.createObjectURL(svgFile(drawing));
  try {
    const image = new Image(drawing.width * SCALE, drawing.height * SCALE);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext("2d")?.drawImage(image, 0, 0, image.width, image.height);
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
