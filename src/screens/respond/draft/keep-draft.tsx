import { useEffect } from "react";
import { useStore } from "zustand";
import { isSealable } from "#domain/answers/complete.ts";
import { askToKeep } from "#platform/storage/ask-to-keep.ts";
import type { DraftStore } from "#platform/storage/drafts/draft-store.ts";
import type { DraftState } from "#platform/storage/drafts/draft-writer.ts";
import { type Kept, useUnsaved } from "#platform/unsaved.ts";

/**
 * Stands by an open draft: has the person asked before they leave answers that are not on disk, and
 * the browser, from the first answer on, to keep what is.
 */
export function KeepDraft({ store }: { readonly store: DraftStore }) {
  useUnsaved(useStore(store.state, keptOf));
  useEffect(
    () =>
      store.state.subscribe(({ document, saving }, before) => {
        const isFirst = !isSealable(before.document.sheet) && isSealable(document.sheet);
        if (isFirst && saving.status !== "unkept") void askToKeep();
      }),
    [store],
  );
  return null;
}

/** Within the pages nothing leads elsewhere: only the browser asks. */
function keptOf({ document, saving }: DraftState): Kept {
  if (saving.status === "saved") return "saved";
  if (saving.status !== "unkept") return "writing";
  const { sealed } = document;
  const isSent = sealed?.current === true && sealed.sending === "sent";
  return isSent || !isSealable(document.sheet) ? "saved" : "writing";
}
