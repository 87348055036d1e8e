import { useMedia } from "#ui/use-media.ts";

/** Whether the head of the page takes two rows: as in frame.module.css. */
export function useTwoRows(): boolean {
  return useMedia("(width < 62rem)");
}
