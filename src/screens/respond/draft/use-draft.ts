import type { Language } from "#domain/questionnaire/language.ts";
import { ok, type Result } from "#domain/result.ts";
import { ID_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { newDraft } from "#platform/storage/drafts/draft-document.ts";
import {
  type DraftOpeningReason,
  draftRepository,
} from "#platform/storage/drafts/draft-repository.ts";
import { createDraftStore, type DraftStore } from "#platform/storage/drafts/draft-store.ts";
import { type FoundDraft, openOwnDraft, ownDraftKey } from "#platform/storage/drafts/own-drafts.ts";
import { useLoaded } from "#ui/hooks/use-loaded.ts";

/** A respondent's empty draft, written at once under its key, or kept nowhere where there is none. */
export function startDraft(language: Language, key: string | null): DraftStore {
  const draft = newDraft(randomId(ID_BYTES), language);
  const store = createDraftStore(draft, key === null ? null : draftRepository(key));
  store.save();
  return store;
}

/** A draft that is open; its code is null where its person needs none, or nothing is kept. */
export type OpenDraft = { readonly store: DraftStore; readonly code: string | null };

/** The draft of an invitation that goes on in this tab, opened once; null until it is. */
export function useDraft(key: string) {
  const [opening, retry, show] = useLoaded<Opening>(key, async () => {
    const found = await openOwnDraft(key);
    return found.ok ? ok(found.value && openFound(key, found.value)) : found;
  });
  const adopt = (draft: OpenDraft) => {
    show(ok(draft));
  };
  return { opening, adopt, retry };
}

/** null where there is no draft yet. */
export type Opening = Result<OpenDraft | null, DraftOpeningReason | "shared">;

/** Opens a draft that lies on this device. */
export function openFound(first: string, { document, code }: FoundDraft): OpenDraft {
  return { store: createDraftStore(document, draftRepository(ownDraftKey(first, code))), code };
}
