import sans from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url";
import sansBold from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url";
import sansExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url";
import sansBoldExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?url";
import serifBold from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url";
import serifBoldExt from "@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url";
import { type FontFiles, perFont } from "./font-names.ts";

const FONT_URLS = {
  sans: { latin: sans, latinExt: sansExt },
  sansBold: { latin: sansBold, latinExt: sansBoldExt },
  serifBold: { latin: serifBold, latinExt: serifBoldExt },
} as const;

/** Fetches the fonts of the report from where the app itself lies. Rejects where one is missing. */
export async function loadFonts(signal: AbortSignal): Promise<FontFiles> {
  const loading = perFont((face, subset) => bytesOf(FONT_URLS[face][subset], signal));
  await Promise.all(Object.values(loading).flatMap((subsets) => Object.values(subsets)));
  const { sans: plain, sansBold: bold, serifBold: serif } = loading;
  return {
    sans: { latin: await plain.latin, latinExt: await plain.latinExt },
    sansBold: { latin: await bold.latin, latinExt: await bold.latinExt },
    serifBold: { latin: await serif.latin, latinExt: await serif.latinExt },
  };
}

async function bytesOf(url: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
