import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { type DraftStore, draftKey } from "#platform/storage/draft-store.ts";
import { Answering } from "./answering.tsx";
import type { LastStepProblem } from "./closing/review-page.tsx";
import { OwnFirstPage, type Remembered } from "./first/own-first-page.tsx";
import { type Route, routeOf } from "./place-path.ts";
import { loadSendPage, sealDraft } from "./seal.ts";
import { startDraft, useDraft } from "./use-draft.ts";
import { type Places, usePlaces } from "./use-places.ts";

const SendPage = lazy(loadSendPage);
const Cleared = lazy(async () => ({ default: (await import("./send/cleared.tsx")).Cleared }));

type OwnDeviceProps = {
  readonly letter: InvitationLetter;
  /** The invitation's code. */
  readonly code: string;
};

/** Answering on a device of one's own: the draft stays, the answers are sent back by the person. */
export function OwnDevice({ letter, code }: OwnDeviceProps) {
  const [language] = useLanguage();
  const key = draftKey(letter.assessmentId, letter.invitationId);
  const { opening, adopt, retry } = useDraft(key);
  const route = useMemo(() => routeOf(letter.terms), [letter.terms]);
  const places = usePlaces(route);
  const store = opening.status === "opened" ? opening.store : null;
  const [cleared, setCleared] = useState<string | null>(null);
  const { resume } = places;
  useEffect(() => {
    if (store) resume(store);
  }, [store, resume]);

  const start = (under: string | null) => {
    const started = startDraft(language, under);
    adopt(started);
    places.enter(started, started.state.getState().document.place);
  };
  if (cleared !== null) {
    return (
      <Suspense>
        <Cleared checkCode={cleared} />
      </Suspense>
    );
  }
  if (store && places.at !== "first") {
    return (
      <OpenDraft
        letter={letter}
        route={route}
        store={store}
        places={places}
        onCleared={(checkCode) => {
          setCleared(checkCode);
          places.leave();
        }}
      />
    );
  }
  return (
    <OwnFirstPage
      letter={letter}
      code={code}
      route={route}
      remembered={rememberedOf(opening)}
      arrive={places.moved}
      onStart={() => {
        start(key);
      }}
      onStartUnkept={() => {
        start(null);
      }}
      onEnter={(place) => {
        if (store) places.enter(store, place);
      }}
      onRetry={retry}
    />
  );
}

function rememberedOf(opening: ReturnType<typeof useDraft>["opening"]): Remembered {
  switch (opening.status) {
    case "opening":
      return { status: "opening" };
    case "opened":
      return opening.store
        ? { status: "draft", draft: opening.store.state.getState().document }
        : { status: "none", wasDamaged: false };
    case "failed":
      return opening.reason === "damaged"
        ? { status: "none", wasDamaged: true }
        : { status: "unreachable", reason: opening.reason };
  }
}

type OpenDraftProps = Pick<OwnDeviceProps, "letter"> & {
  readonly route: Route;
  readonly store: DraftStore;
  readonly places: Places;
  readonly onCleared: (checkCode: string) => void;
};

function OpenDraft({ letter, route, store, places, onCleared }: OpenDraftProps) {
  const [language] = useLanguage();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<LastStepProblem | null>(null);
  const isSealed = useStore(store.state, ({ document }) => document.sealed?.current ?? false);

  const seal = async () => {
    if (working) return;
    if (Object.keys(store.state.getState().document.sheet.ratings).length === 0) {
      setProblem("nothing");
      return;
    }
    setWorking(true);
    const sealed = await sealDraft(letter, store, language);
    const isPageHere = await loadSendPage().then(
      () => true,
      () => false,
    );
    setWorking(false);
    if (sealed.ok && isPageHere) places.go({ page: "send" });
    else setProblem(sealed.ok ? "not-loaded" : sealed.reason);
  };
  return (
    <Answering
      letter={letter}
      store={store}
      route={route}
      places={places}
      draftCode={null}
      lastStep={{
        label: isSealed ? "toSend" : "seal",
        text: "sealText",
        working,
        problem,
        onTake: () => {
          void seal();
        },
      }}
      sendPage={
        <Suspense>
          <SendPage letter={letter} store={store} onChange={places.back} onCleared={onCleared} />
        </Suspense>
      }
    />
  );
}
