import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { isSealable } from "#domain/answers/complete.ts";
import { askToKeep } from "#platform/storage/ask-to-keep.ts";
import { isAway } from "#platform/storage/drafts/draft-document.ts";
import { draftKey } from "#platform/storage/drafts/draft-repository.ts";
import type { DraftStore } from "#platform/storage/drafts/draft-store.ts";
import type { DraftState } from "#platform/storage/drafts/draft-writer.ts";
import { type Kept, useUnsaved } from "#platform/unsaved.ts";
import { useRespond } from "../respond-context.ts";
import { HandInLater } from "../send/hand-in-later.tsx";

/**
 * Stands by an open draft: has the person asked before they leave answers that are not on disk, and
 * the browser, from the first answer on, to keep what is.
 */
export function KeepDraft({ store }: { readonly store: DraftStore }) {
  const { payload, draftCode } = useRespond();
  useUnsaved(useStore(store.state, keptOf));
  useEffect(
    () =>
      store.state.subscribe(({ document, saving }, before) => {
        const isFirst = !isSealable(before.document.sheet) && isSealable(document.sheet);
        if (isFirst && saving.status !== "unkept") void askToKeep();
      }),
    [store],
  );
  // What is open stays the same as long as this stands here.
  const current = useMemo(() => ({ store, code: draftCode }), [store, draftCode]);
  const first = draftKey(payload.assessmentId, payload.invitationId);
  return <HandInLater mailbox={payload.mailbox} first={first} current={current} />;
}

/** Within the pages nothing leads elsewhere: only the browser asks. */
function keptOf({ document, saving }: DraftState): Kept {
  const { sealed } = document;
  // On disk, but whoever asked for it expects it to go.
  if (sealed?.sending === "handing-in") return "writing";
  if (saving.status === "saved") return "saved";
  if (saving.status !== "unkept") return "writing";
  const isSent = sealed?.current === true && isAway(sealed);
  return isSent || !isSealable(document.sheet) ? "saved" : "writing";
}
