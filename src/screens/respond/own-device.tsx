import { Suspense, useEffect, useMemo, useReducer, useState } from "react";
import { useStore } from "zustand";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import type { RespondLocation } from "#platform/storage/drafts/draft-document.ts";
import { draftKey } from "#platform/storage/drafts/draft-repository.ts";
import type { DraftStore } from "#platform/storage/drafts/draft-store.ts";
import { keepDraftOfTab, ownDraftCodes, ownDraftKey } from "#platform/storage/drafts/own-drafts.ts";
import { sealDraft } from "#platform/use-cases/seal-draft.ts";
import { lazyComponent } from "#ui/lazy-component.ts";
import type { MakeTextPdf } from "#wording/text-document.ts";
import { Answering } from "./answering.tsx";
import type { LastStepProblem } from "./closing/review-page.tsx";
import { newDraftCode } from "./draft/draft-code-text.ts";
import {
  type OpenDraft,
  type Opening,
  openFound,
  startDraft,
  useDraft,
} from "./draft/use-draft.ts";
import type { OtherDraftsProps } from "./first/other-drafts.tsx";
import { OwnFirstPage, type Remembered } from "./first/own-first-page.tsx";
import { locationToOpen, type Route, routeOf } from "./location/location-path.ts";
import { type RespondLocations, useRespondLocations } from "./location/use-locations.ts";

const SendPage = lazyComponent(async () => (await import("./send/send-page.tsx")).SendPage);
// Who goes on in this tab does not need it: where it cannot be fetched, it is not there.
const OtherDrafts = lazyComponent<OtherDraftsProps>(
  async () =>
    (await import("./first/other-drafts.tsx").catch(() => null))?.OtherDrafts ?? (() => null),
);
const Cleared = lazyComponent(async () => (await import("./send/cleared.tsx")).Cleared);

type OwnDeviceProps = {
  readonly payload: InvitationPayload;
  /** The invitation's code. */
  readonly code: string;
  readonly makePdf: MakeTextPdf;
};

/** Answering on a device of one's own: the draft stays, the answers are sent back by the person. */
export function OwnDevice({ payload, code, makePdf }: OwnDeviceProps) {
  const key = draftKey(payload.assessmentId, payload.invitationId);
  const { opening, adopt, retry } = useDraft(key);
  const route = useMemo(() => routeOf(payload.configuration), [payload.configuration]);
  const locations = useRespondLocations(route);
  const draft = opening?.ok ? opening.value : null;
  const [cleared, setCleared] = useState<string | null>(null);
  // The first page does not follow the draft, in which nothing else changes there.
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  const { resume } = locations;
  useEffect(() => {
    if (draft) resume(draft);
  }, [draft, resume]);

  const { enter, begin, beginBeside } = useEntering(key, adopt, locations);
  if (cleared !== null) {
    return (
      <Suspense>
        <Cleared checkCode={cleared} />
      </Suspense>
    );
  }
  if (draft && locations.at !== "first") {
    return (
      <OwnAnswers
        payload={payload}
        route={route}
        draft={draft}
        locations={locations}
        makePdf={makePdf}
        onCleared={(checkCode) => {
          setCleared(checkCode);
          keepDraftOfTab(null);
          locations.leave();
        }}
      />
    );
  }
  return (
    <OwnFirstPage
      payload={payload}
      code={code}
      route={route}
      remembered={rememberedOf(opening)}
      arrive={locations.moved}
      onStart={() => {
        begin(key);
      }}
      onStartUnkept={() => {
        begin(null);
      }}
      onSomebodyElse={() => {
        void beginBeside();
      }}
      onEnter={(location) => {
        if (draft) enter(draft, location);
      }}
      others={
        <OtherDrafts
          first={key}
          mailbox={payload.mailbox}
          current={draft}
          onHandedIn={showAgain}
          onFound={(found) => {
            const isOpen = draft?.code === found.code;
            enter(isOpen ? draft : openFound(key, found), locationToOpen(found.document, route));
          }}
        />
      }
      onRetry={() => void retry()}
    />
  );
}

/** The ways into a draft: one that is there, a new one, a new one beside others. */
function useEntering(key: string, adopt: (draft: OpenDraft) => void, locations: RespondLocations) {
  const [language] = useLanguage();
  const enter = (draft: OpenDraft, location: RespondLocation) => {
    const { saving } = draft.store.state.getState();
    if (saving.status !== "unkept") keepDraftOfTab(ownDraftKey(key, draft.code));
    adopt(draft);
    locations.enter(draft, location);
  };
  const begin = (under: string | null, code: string | null = null) => {
    const store = startDraft(language, under);
    enter({ store, code }, store.state.getState().document.location);
  };
  const beginBeside = async () => {
    const taken = await ownDraftCodes(key);
    const code = newDraftCode(taken.ok ? taken.value : []);
    begin(ownDraftKey(key, code), code);
  };
  return { enter, begin, beginBeside };
}

function rememberedOf(opening: Opening | null): Remembered {
  if (!opening) return { status: "opening" };
  if (opening.ok) {
    return opening.value
      ? rememberedDraft(opening.value.store)
      : { status: "none", wasDamaged: false };
  }
  if (opening.reason === "shared") return { status: "shared" };
  return opening.reason === "damaged"
    ? { status: "none", wasDamaged: true }
    : { status: "unreachable", reason: opening.reason };
}

function rememberedDraft(store: DraftStore): Remembered {
  const { document, saving } = store.state.getState();
  const isKept = saving.status === "saved" || saving.status === "saving";
  return { status: "draft", draft: document, isKept };
}

type OwnAnswersProps = Pick<OwnDeviceProps, "payload" | "makePdf"> & {
  readonly route: Route;
  readonly draft: OpenDraft;
  readonly locations: RespondLocations;
  readonly onCleared: (checkCode: string) => void;
};

function OwnAnswers(props: OwnAnswersProps) {
  const { payload, route, draft, locations, makePdf, onCleared } = props;
  const { store, code } = draft;
  const [language] = useLanguage();
  const isSealed = useStore(store.state, ({ document }) => document.sealed?.current ?? false);

  const seal = async (): Promise<LastStepProblem | null> => {
    const sealed = await sealDraft(payload, store, language);
    if (!sealed.ok) return sealed.reason;
    const isPageHere = await SendPage.prefetch().then(
      () => true,
      () => false,
    );
    if (!isPageHere) return "not-loaded";
    locations.go({ page: "send" });
    return null;
  };
  return (
    <Answering
      respond={{ payload, route, locations, store, draftCode: code }}
      lastStep={{ label: isSealed ? "toSend" : "seal", text: "sealText", take: seal }}
      sendPage={<SendPage makePdf={makePdf} onCleared={onCleared} />}
    />
  );
}
