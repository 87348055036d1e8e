import { useMemo, useState } from "react";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { deviceDraftKey } from "#platform/storage/drafts/device-drafts.ts";
import {
  type DraftOpeningReason,
  draftRepository,
  openDraft,
} from "#platform/storage/drafts/draft-repository.ts";
import { createDraftStore, type DraftStore } from "#platform/storage/drafts/draft-store.ts";
import { sealDraft } from "#platform/use-cases/seal-draft.ts";
import { Answering } from "./answering.tsx";
import type { LastStepProblem } from "./closing/review-page.tsx";
import { newDraftCode, readDraftCode } from "./draft/draft-code-text.ts";
import { type OpenDraft, startDraft } from "./draft/use-draft.ts";
import { useUnfinished } from "./draft/use-unfinished.ts";
import { DeviceFirstPage } from "./first/device-first-page.tsx";
import { pathEnd, type Route, routeOf } from "./location/location-path.ts";
import { type RespondLocations, useRespondLocations } from "./location/use-locations.ts";
import { HandedOver } from "./send/handed-over.tsx";

type ThisDeviceProps = {
  readonly payload: InvitationPayload;
  readonly receive: (sealed: Uint8Array) => Promise<boolean>;
  readonly leave: () => void;
};

type Handed = { readonly checkCode: string; readonly draft: DraftStore | null };

/** Answering on the facilitator's device, handed round: nothing stays behind but the sealed answer. */
export function ThisDevice({ payload, receive, leave }: ThisDeviceProps) {
  const [handed, setHanded] = useState<Handed | null>(null);
  const route = useMemo(() => routeOf(payload.configuration), [payload.configuration]);
  const locations = useRespondLocations(route);
  const unfinished = useUnfinished(payload.assessmentId, payload.party);
  const draft = useDeviceDraft(payload, route, locations.enter);
  const { open } = draft;

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
  if (open && locations.at !== "first") {
    return (
      <OpenOnDevice
        payload={payload}
        route={route}
        open={open}
        locations={locations}
        receive={receive}
        onHanded={(outcome) => {
          draft.close();
          setHanded(outcome);
          locations.leave();
        }}
      />
    );
  }
  return (
    <DeviceFirstPage
      payload={payload}
      arrive={locations.moved}
      code={draft.code}
      codes={unfinished.codes}
      problem={draft.problem}
      onStart={draft.start}
      onContinue={draft.resume}
      onOpen={(typed) => {
        void draft.openByCode(typed).then(unfinished.look);
      }}
      onRetry={() => void unfinished.look()}
      onDiscard={unfinished.discard}
    />
  );
}

type OpenOnDeviceProps = {
  readonly payload: InvitationPayload;
  readonly route: Route;
  readonly open: OpenDraft;
  readonly locations: RespondLocations;
  readonly receive: (sealed: Uint8Array) => Promise<boolean>;
  readonly onHanded: (handed: Handed) => void;
};

function OpenOnDevice({ payload, route, open, locations, receive, onHanded }: OpenOnDeviceProps) {
  const [language] = useLanguage();
  const { store, code } = open;

  const handOver = async (): Promise<LastStepProblem | null> => {
    const sealed = await sealDraft(payload, store, language);
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
      respond={{ payload, route, locations, store, draftCode: code }}
      lastStep={{ label: "handOver", text: "handText", take: handOver }}
      sendPage={null}
    />
  );
}

/** The one draft that is open on the facilitator's device, and the ways to open it. */
function useDeviceDraft(
  payload: InvitationPayload,
  route: Route,
  enterLocation: RespondLocations["enter"],
) {
  const [language] = useLanguage();
  const { assessmentId, party } = payload;
  const [newCode] = useState(() => newDraftCode());
  const [open, setOpen] = useState<OpenDraft | null>(null);
  const [problem, setProblem] = useState<"unknown" | DraftOpeningReason | null>(null);

  const enter = (draft: OpenDraft) => {
    setOpen(draft);
    setProblem(null);
    const { location } = draft.store.state.getState().document;
    enterLocation(draft, pathEnd(location, route));
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
        enter({ store: createDraftStore(opened.value, draftRepository(key)), code });
      } else {
        setProblem(opened.ok ? "unknown" : opened.reason);
      }
    },
    close: () => {
      setOpen(null);
    },
  };
}
