import * as v from "valibot";

/** How the first page of what people keep looks. Parties and verdicts keep their own colours. */
export type Branding = {
  /** A PNG in base64 (RFC 4648, section 4) within the limits of `LOGO`; absent where there is none. */
  readonly logo?: string;
  /** `#rrggbb` in lower case; absent where there is none. Any colour: it is shown in a shade that can be read. */
  readonly accent?: string;
};

/** The most that a logo may have: bytes of its file, pixels of its sides. */
export const LOGO = { bytes: 200_000, width: 1200, height: 400 } as const;

const MOST_CHARACTERS = Math.ceil(LOGO.bytes / 3) * 4;

/** How a PNG of less than 65 536 pixels a side begins in base64, then where the two sides stand. */
const PNG = /^iVBORw0KGgoAAAANSUhEUgAA([\d+/A-Za-z]{4})([\d+/A-Za-z]{4})[\d+/A-Za-z]{14,}={0,2}$/;

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The sides of a logo in pixels; null where it is no PNG within the limits. */
export function logoSize(logo: string): { readonly width: number; readonly height: number } | null {
  if (logo.length > MOST_CHARACTERS || logo.length % 4 !== 0) return null;
  const [, first = "", second = ""] = PNG.exec(logo) ?? [];
  // The first four characters have one byte more than the width: the highest of the height, which is 0.
  const [width, height] = [numberOf(first) / 256, numberOf(second)];
  return isSide(width, LOGO.width) && isSide(height, LOGO.height) ? { width, height } : null;
}

function numberOf(base64: string): number {
  return Array.from(base64).reduce((sum, one) => sum * 64 + BASE64.indexOf(one), 0);
}

function isSide(pixels: number, most: number): boolean {
  return Number.isInteger(pixels) && pixels >= 1 && pixels <= most;
}

/** Whether there is anything in it. */
export function hasBranding({ logo, accent }: Branding): boolean {
  return logo !== undefined || accent !== undefined;
}

/** A branding from outside. One with nothing in it is absent instead. */
export const brandingSchema = v.pipe(
  v.strictObject({
    logo: v.exactOptional(
      v.pipe(
        v.string(),
        v.check((logo) => logoSize(logo) !== null),
      ),
    ),
    accent: v.exactOptional(v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/))),
  }),
  v.check(hasBranding),
);
