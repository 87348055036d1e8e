import { useMedia } from "#ui/hooks/use-media.ts";

/**
 * Whether the page is as narrow as a phone, or zoomed until it is: below this a chart is drawn for a
 * phone, since letters would shrink with the picture.
 */
export function useNarrow(): boolean {
  return useMedia("(width < 32rem)");
}
