import { useCallback, useEffect, useState } from "react";
import type { Language } from "#domain/questionnaire/language.ts";
import { ID_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { newDraft } from "#platform/storage/draft-document.ts";
import { type DraftOpeningReason, draftDoor } from "#platform/storage/draft-repository.ts";
import { createDraftStore, type DraftStore } from "#platform/storage/draft-store.ts";
import { type FoundDraft, openOwnDraft, ownDraftKey } from "#platform/storage/own-drafts.ts";

/** A respondent's empty draft, written at once under its key, or kept nowhere where there is none. */
export function startDraft(language: Language, key: string | null): DraftStore {
  const draft = newDraft(randomId(ID_BYTES), language);
  const store = createDraftStore(draft, key === null ? null : draftDoor(key));
  store.save();
  return store;
}

/** A draft that is open; its code is null where its person needs none, or nothing is kept. */
export type OpenDraft = { readonly store: DraftStore; readonly code: string | null };

type Opening =
  | { readonly status: "opening" }
  | { readonly status: "opened"; readonly draft: OpenDraft | null }
  | { readonly status: "failed"; readonly reason: DraftOpeningReason | "shared" };

type OpenedDraft = {
  readonly opening: Opening;
  readonly adopt: (draft: OpenDraft) => void;
  readonly retry: () => void;
};

/** The draft of an invitation that goes on in this tab, opened once. */
export function useDraft(key: string): OpenedDraft {
  const [opening, setOpening] = useState<Opening>({ status: "opening" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void openOwnDraft(key).then((found) => {
      if (isCurrent) setOpening(openingOf(key, found));
    });
    return () => {
      isCurrent = false;
    };
  }, [key, attempt]);
  const adopt = useCallback((draft: OpenDraft) => {
    setOpening({ status: "opened", draft });
  }, []);
  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { opening, adopt, retry };
}

function openingOf(key: string, found: Awaited<ReturnType<typeof openOwnDraft>>): Opening {
  if (!found.ok) return { status: "failed", reason: found.reason };
  return { status: "opened", draft: found.value && openFound(key, found.value) };
}

/** Opens a draft that lies on this device. */
export function openFound(first: string, { document, code }: FoundDraft): OpenDraft {
  return { store: createDraftStore(document, draftDoor(ownDraftKey(first, code))), code };
}
