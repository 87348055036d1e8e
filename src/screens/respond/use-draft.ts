import { useCallback, useEffect, useState } from "react";
import type { Language } from "#domain/questionnaire/language.ts";
import { ID_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { newDraft } from "#platform/storage/draft-document.ts";
import {
  createDraftStore,
  type DraftOpeningReason,
  type DraftStore,
  draftDoor,
  openDraft,
} from "#platform/storage/draft-store.ts";

/** A respondent's empty draft, written at once under its key, or kept nowhere where there is none. */
export function startDraft(language: Language, key: string | null): DraftStore {
  const draft = newDraft(randomId(ID_BYTES), language);
  const store = createDraftStore(draft, key === null ? null : draftDoor(key));
  store.save();
  return store;
}

type Opening =
  | { readonly status: "opening" }
  | { readonly status: "opened"; readonly store: DraftStore | null }
  | { readonly status: "failed"; readonly reason: DraftOpeningReason };

type OpenedDraft = {
  readonly opening: Opening;
  readonly adopt: (store: DraftStore) => void;
  readonly retry: () => void;
};

/** The draft that lies under a key, opened once. */
export function useDraft(key: string): OpenedDraft {
  const [opening, setOpening] = useState<Opening>({ status: "opening" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void openDraft(key).then((opened) => {
      if (isCurrent) setOpening(openingOf(key, opened));
    });
    return () => {
      isCurrent = false;
    };
  }, [key, attempt]);
  const adopt = useCallback((store: DraftStore) => {
    setOpening({ status: "opened", store });
  }, []);
  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { opening, adopt, retry };
}

function openingOf(key: string, opened: Awaited<ReturnType<typeof openDraft>>): Opening {
  if (!opened.ok) return { status: "failed", reason: opened.reason };
  const store = opened.value && createDraftStore(opened.value, draftDoor(key));
  return { status: "opened", store };
}
