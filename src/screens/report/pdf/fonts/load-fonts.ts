import emoji from "@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff?url";
import math from "@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff?url";
import symbols from "@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff?url";
import sansCyrillic from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff?url";
import sansBoldCyrillic from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff?url";
import sansGreek from "@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff?url";
import sansBoldGreek from "@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff?url";
import sans from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url";
import sansBold from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url";
import sansExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url";
import sansBoldExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?url";
import serifBoldCyrillic from "@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff?url";
import serifBoldGreek from "@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff?url";
import serifBold from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url";
import serifBoldExt from "@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url";
import { type FontFiles, type FontName, isForAll } from "./font-names.ts";

const FONT_URLS: Readonly<Record<FontName, string>> = {
  "sans-latin": sans,
  "sans-latinExt": sansExt,
  "sans-greek": sansGreek,
  "sans-cyrillic": sansCyrillic,
  "sansBold-latin": sansBold,
  "sansBold-latinExt": sansBoldExt,
  "sansBold-greek": sansBoldGreek,
  "sansBold-cyrillic": sansBoldCyrillic,
  "serifBold-latin": serifBold,
  "serifBold-latinExt": serifBoldExt,
  "serifBold-greek": serifBoldGreek,
  "serifBold-cyrillic": serifBoldCyrillic,
  math,
  symbols,
  emoji,
};

/**
 * Fetches fonts from where the app itself lies. Where one is missing that not every text needs, the others
 * come without it.
 *
 * @throws where one is missing that every text needs
 */
export async function loadFonts(
  names: readonly FontName[],
  signal: AbortSignal,
): Promise<FontFiles> {
  const entries = await Promise.all(
    names.map(async (name) => {
      try {
        return [[name, await bytesOf(FONT_URLS[name], signal)] as const];
      } catch (error) {
        if (isForAll(name)) throw error;
        return [];
      }
    }),
  );
  return Object.fromEntries(entries.flat());
}

async function bytesOf(url: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
