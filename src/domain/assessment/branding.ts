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

/** How a PNG begins in base64: its signature, then length and name of the chunk that has its size. */
const PNG = /^iVBORw0KGgoAAAANSUhEUg[\d+/A-Za-z]{22,}={0,2}$/;

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The 32 bits of a side. */
const SIDE = 0xff_ff_ff_ffn;

/** The sides of a logo in pixels; null where it is no PNG within the limits. */
export function logoSize(logo: string): { readonly width: number; readonly height: number } | null {
  if (logo.length > MOST_CHARACTERS || logo.length % 4 !== 0 || !PNG.test(logo)) return null;
  // Bytes 15 to 23, of which the last eight are its sides.
  const bits = Array.from(logo.slice(20, 32), (character) => BigInt(BASE64.indexOf(character)));
  const end = bits.reduce((value, six) => (value << 6n) | six, 0n);
  const [width, height] = [Number((end >> 32n) & SIDE), Number(end & SIDE)];
  return isSide(width, LOGO.width) && isSide(height, LOGO.height) ? { width, height } : null;
}

function isSide(pixels: number, most: number): boolean {
  return pixels >= 1 && pixels <= most;
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
