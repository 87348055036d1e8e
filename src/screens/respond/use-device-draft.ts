import { useState } from "react";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { deviceDraftKey } from "#platform/storage/device-drafts.ts";
import {
  type DraftOpeningReason,
  draftDoor,
  openDraft,
} from "#platform/storage/draft-repository.ts";
import { createDraftStore } from "#platform/storage/draft-store.ts";
import { newDraftCode, readDraftCode } from "./draft-code-text.ts";
import { pathEnd, type Route } from "./place-path.ts";
import { type OpenDraft, startDraft } from "./use-draft.ts";
import type { Places } from "./use-places.ts";

/** The one draft that is open on the facilitator's device, and the ways to open it. */
export function useDeviceDraft(
  letter: InvitationLetter,
  route: Route,
  enterPlace: Places["enter"],
) {
  const [language] = useLanguage();
  const { assessmentId, party } = letter;
  const [newCode] = useState(() => newDraftCode());
  const [open, setOpen] = useState<OpenDraft | null>(null);
  const [problem, setProblem] = useState<"unknown" | DraftOpeningReason | null>(null);

  const enter = (draft: OpenDraft) => {
    setOpen(draft);
    setProblem(null);
    const { place } = draft.store.state.getState().document;
    enterPlace(draft, pathEnd(place, route));
  };
  return {
    open,
    problem,
    /** Of the draft that is open, or of the next one. */
    code: open ? open.code : newCode,
    start: (code: string | null) => {
      const key = code && deviceDraftKey(assessmentId, party, code);
      enter({ store: startDraft(language, key), code });
    },
    /** Back into the open draft; null where none is open. */
    resume:
      open &&
      (() => {
        enter(open);
      }),
    openByCode: async (typed: string) => {
      const code = readDraftCode(typed);
      const key = deviceDraftKey(assessmentId, party, code);
      const opened = await openDraft(key);
      if (opened.ok && opened.value) {
        enter({ store: createDraftStore(opened.value, draftDoor(key)), code });
      } else {
        setProblem(opened.ok ? "unknown" : opened.reason);
      }
    },
    close: () => {
      setOpen(null);
    },
  };
}
