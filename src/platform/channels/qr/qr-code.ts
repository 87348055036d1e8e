import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";
import { fail, ok, type Result } from "#domain/result.ts";
import type { CodeKind } from "#domain/sealing/bytes/frame.ts";
import { qrLink } from "../codes/code-links.ts";

/**
 * The largest version that is shown: 77 modules a side. What needs more is no longer read with ease
 * from a phone's screen, nor from the projector by the last row (docs/formats.md has the figures).
 */
export const LARGEST_VERSION = 15;

/**
 * Level M (15 % may be lost) for answers, whose screens shine and shake; L (7 %) for invitations,
 * whose modules have to be large before they have to be many.
 */
const LEVELS: Readonly<Record<CodeKind, typeof correction.M>> = {
  answer: correction.M,
  invitation: correction.L,
};

/** A QR code (ISO/IEC 18004) as a picture. */
export type QrPicture = {
  /** 1 to 15, and up to 25 where somebody asked for it. */
  readonly version: number;
  /** Modules a side, without the quiet zone. */
  readonly modules: number;
  /** The dark modules as an SVG path, one unit a module. */
  readonly path: string;
};

/**
 * The link that carries a code, as a QR code; `too-large` above the largest version. Among the levels that
 * the version has room for it takes the highest.
 */
export function qrOfCode(
  base: string,
  kind: CodeKind,
  code: string,
  largest = LARGEST_VERSION,
): Result<QrPicture, "too-large"> {
  try {
    const bitmap = generate(qrLink(base, kind, code), {
      minCorrectionLevel: LEVELS[kind],
      maxVersion: largest,
    });
    const { size } = bitmap;
    return ok({ version: (size - 17) / 4, modules: size, path: toSvgPath(bitmap) });
  } catch {
    return fail("too-large");
  }
}
