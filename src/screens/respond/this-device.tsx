import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import {
  createDraftStore,
  type DraftOpeningReason,
  type DraftStore,
  deviceDraftKey,
  draftDoor,
  openDraft,
} from "#platform/storage/draft-store.ts";
import { Answering } from "./answering.tsx";
import { newDraftCode, readDraftCode } from "./draft-code-text.ts";
import { DeviceFirstPage } from "./first/device-first-page.tsx";
import { pathEnd } from "./place-path.ts";
import { type SealReason, sealDraft } from "./seal.ts";
import { HandedOver } from "./send/handed-over.tsx";
import { startDraft } from "./use-draft.ts";
import { type Places, usePlaces } from "./use-places.ts";
import { useUnfinished } from "./use-unfinished.ts";

type ThisDeviceProps = {
  readonly letter: InvitationLetter;
  readonly receive: (sealed: Uint8Array) => Promise<boolean>;
  readonly leave: () => void;
};

type OpenDraft = { readonly store: DraftStore; readonly code: string | null };
type Handed = { readonly checkCode: string; readonly draft: DraftStore | null };

/** Answering on the facilitator's device, handed round: nothing stays behind but the sealed answer. */
export function ThisDevice({ letter, receive, leave }: ThisDeviceProps) {
  const [language] = useLanguage();
  const { assessmentId, party, terms } = letter;
  const [newCode] = useState(newDraftCode);
  const [open, setOpen] = useState<OpenDraft | null>(null);
  const [handed, setHanded] = useState<Handed | null>(null);
  const [problem, setProblem] = useState<"unknown" | DraftOpeningReason | null>(null);
  const unfinished = useUnfinished(assessmentId, party);
  const places = usePlaces(terms.statements);

  const enter = (draft: OpenDraft) => {
    setOpen(draft);
    const { place } = draft.store.state.getState().document;
    places.enter(draft.store, pathEnd(place, terms.statements));
  };
  const start = (code: string | null) => {
    const key = code && deviceDraftKey(assessmentId, party, code);
    enter({ store: startDraft(letter, language, key), code });
  };
  const openByCode = async (typed: string) => {
    const code = readDraftCode(typed);
    const key = deviceDraftKey(assessmentId, party, code);
    const opened = await openDraft(key);
    if (opened.ok && opened.value) {
      setProblem(null);
      enter({ store: createDraftStore(opened.value, draftDoor(key)), code });
    } else {
      setProblem(opened.ok ? "unknown" : opened.reason);
      unfinished.look();
    }
  };

  if (handed) {
    const remove = async () => {
      const removed = await handed.draft?.discard();
      if (removed?.ok) setHanded({ ...handed, draft: null });
    };
    return (
      <HandedOver
        checkCode={handed.checkCode}
        isDraftLeft={handed.draft !== null}
        onRemove={() => {
          void remove();
        }}
        onPass={leave}
      />
    );
  }
  if (open && places.at !== "first") {
    return (
      <OpenOnDevice
        letter={letter}
        open={open}
        places={places}
        receive={receive}
        onHanded={(outcome) => {
          setOpen(null);
          setHanded(outcome);
          places.leave();
        }}
      />
    );
  }
  return (
    <DeviceFirstPage
      letter={letter}
      arrive={places.moved}
      code={open ? open.code : newCode}
      codes={unfinished.codes}
      problem={problem}
      onStart={start}
      onContinue={open && (() => enter(open))}
      onOpen={(typed) => {
        void openByCode(typed);
      }}
      onRetry={unfinished.look}
      onDiscard={unfinished.discard}
    />
  );
}

type OpenOnDeviceProps = {
  readonly letter: InvitationLetter;
  readonly open: OpenDraft;
  readonly places: Places;
  readonly receive: (sealed: Uint8Array) => Promise<boolean>;
  readonly onHanded: (handed: Handed) => void;
};

function OpenOnDevice({ letter, open, places, receive, onHanded }: OpenOnDeviceProps) {
  const { t } = useTranslation("respond");
  const [language] = useLanguage();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<SealReason | "not-taken" | "nothing" | null>(null);
  const { store, code } = open;

  const handOver = async (): Promise<SealReason | "not-taken" | "nothing" | null> => {
    if (Object.keys(store.state.getState().document.sheet.ratings).length === 0) return "nothing";
    const sealed = await sealDraft(letter, store, language);
    if (!sealed.ok) return sealed.reason;
    // The revision is on disk before the answer is in: a second attempt then replaces the first.
    await store.settled();
    const isTaken = await receive(sealed.value.bytes).catch(() => false);
    if (!isTaken) return "not-taken";
    const removed = await store.discard();
    onHanded({ checkCode: sealed.value.checkCode, draft: removed.ok ? null : store });
    return null;
  };
  return (
    <Answering
      letter={letter}
      store={store}
      places={places}
      draftCode={code}
      lastStep={{
        label: t("review.handOver"),
        text: t("review.handText"),
        working,
        problem:
          problem && t(problem === "nothing" ? "review.nothing" : `review.failed.${problem}`),
        onTake: () => {
          if (working) return;
          setWorking(true);
          void handOver().then((outcome) => {
            setProblem(outcome);
            setWorking(false);
          });
        },
      }}
      sendPage={null}
    />
  );
}
