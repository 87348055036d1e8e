import { LOGO, logoSize } from "#domain/assessment/branding.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { drawnAnew, type Size } from "./picture.ts";

/**
 * Why a file is no logo.
 *
 * - `too-large`: its file is larger than a logo may be
 * - `not-a-picture`: it is no PNG or SVG, or none that this browser can draw
 */
export type LogoReason = "too-large" | "not-a-picture";

/**
 * Takes a PNG or SVG in as a logo, in base64. It is drawn once, as a picture is: nothing in it runs or is
 * fetched, and what is kept are pixels, neither markup nor what a camera or a program wrote beside them.
 */
export async function readLogo(file: Blob): Promise<Result<string, LogoReason>> {
  if (file.size > LOGO.bytes) return fail("too-large");
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return fail("not-a-picture");
  const picture = isPng(bytes) ? new Blob([bytes], { type: "image/png" }) : svgOf(bytes);
  if (!picture) return fail("not-a-picture");
  // A photograph takes more room as a PNG than it had; a quarter of the sides is small enough for any.
  for (const share of [1, 1 / 2, 1 / 4]) {
    const logo = await drawn(picture, share);
    if (logo && logoSize(logo)) return ok(logo);
  }
  return fail("not-a-picture");
}

/** The logo, drawn anew where it came in a file that anybody may have made; null where it cannot be drawn. */
export function redrawnLogo(logo: string): Promise<string | null> {
  const bytes = Uint8Array.from(atob(logo), (character) => character.charCodeAt(0));
  return drawn(new Blob([bytes], { type: "image/png" }), 1);
}

async function drawn(picture: Blob, share: number): Promise<string | null> {
  const png = await drawnAnew(picture, (own) => fitted(own, 1, share));
  return png && base64Of(await png.arrayBuffer());
}

/** As large as a logo may be, or a share of that; never more than so many times its own size. */
function fitted({ width, height }: Size, most: number, share = 1): Size {
  const scale = share * Math.min(most, LOGO.width / width, LOGO.height / height);
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  };
}

function isPng(bytes: ArrayBuffer): boolean {
  const start = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
  return String.fromCharCode(...start) === "\u0089PNG";
}

/** The SVG as large as a logo may be: browsers take one without a size for any, and draw it coarsely. */
function svgOf(bytes: ArrayBuffer): Blob | null {
  const text = new TextDecoder().decode(bytes);
  const [root] = /<svg\b[^>]*>/u.exec(text) ?? [];
  if (root === undefined) return null;
  const [, , width = 0, height = 0] = (attribute(root, "viewBox") ?? "")
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  if (!(width > 0 && height > 0)) return new Blob([text], { type: SVG });
  const size = fitted({ width, height }, Number.POSITIVE_INFINITY);
  const sized = root
    .replaceAll(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/gu, "")
    .replace("<svg", `<svg width="${size.width}" height="${size.height}"`);
  return new Blob([text.replace(root, () => sized)], { type: SVG });
}

const SVG = "image/svg+xml";

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(tag) ?? [];
  return double ?? single;
}

function base64Of(bytes: ArrayBuffer): string {
  const characters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte));
  return btoa(characters.join(""));
}
