import { type ReactNode, Suspense } from "react";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import {
  type DraftDocument,
  isAway,
  type RespondLocation,
  type SealedDraft,
} from "#platform/storage/drafts/draft-document.ts";
import type { StorageReason } from "#platform/storage/records.ts";
import { Button } from "#ui/button.tsx";
import { lazyComponent } from "#ui/lazy-component.ts";
import { Notice } from "#ui/notice.tsx";
import { WhyNotSaved } from "../draft/why-not-saved.tsx";
import { locationToOpen, type Route } from "../location/location-path.ts";
import { Heading, Page } from "../page.tsx";
import { AddressCheck, HowToAnswer, InvitationFacts, WhoSeesWhat } from "./invitation-summary.tsx";

// Hardly anybody needs it.
const RawDraft = lazyComponent(async () => (await import("./raw-draft.tsx")).RawDraft);

/** What the device remembers of this invitation. */
export type Remembered =
  | { readonly status: "opening" }
  | { readonly status: "none"; readonly wasDamaged: boolean }
  | { readonly status: "unreachable"; readonly reason: StorageReason }
  /** Several people have answered here; whose turn it is, nobody knows. */
  | { readonly status: "shared" }
  /** `isKept`: nothing of it would be lost if somebody else went on. */
  | { readonly status: "draft"; readonly draft: DraftDocument; readonly isKept: boolean };

type OwnFirstPageProps = {
  readonly payload: InvitationPayload;
  readonly code: string;
  readonly route: Route;
  readonly remembered: Remembered;
  readonly arrive: boolean;
  readonly onStart: () => void;
  readonly onStartUnkept: () => void;
  readonly onSomebodyElse: () => void;
  readonly onEnter: (location: RespondLocation) => void;
  readonly onRetry: () => void;
  /** The way back to answers that are not open in this tab. */
  readonly others: ReactNode;
};

/** The first page on a respondent's own device. */
export function OwnFirstPage(props: OwnFirstPageProps) {
  const { payload, remembered, arrive } = props;
  const { t } = useTranslation("respond");
  return (
    <Page title={t("first.title")} actions={<Actions {...props} />}>
      <Heading arrive={arrive}>{t("first.title")}</Heading>
      <Remark remembered={remembered} />
      {isUnreadable(remembered) && (
        <Suspense>
          <RawDraft assessmentId={payload.assessmentId} />
        </Suspense>
      )}
      {(remembered.status === "draft" || remembered.status === "shared") && (
        <Suspense>{props.others}</Suspense>
      )}
      <InvitationFacts payload={payload} />
      <HowToAnswer payload={payload} />
      <WhoSeesWhat
        payload={payload}
        onThisDevice={false}
        isKept={remembered.status !== "unreachable"}
      />
      <AddressCheck code={props.code} />
    </Page>
  );
}

/** Whether something is there that cannot be used. */
function isUnreadable(remembered: Remembered): boolean {
  if (remembered.status === "none") return remembered.wasDamaged;
  return remembered.status === "unreachable" && remembered.reason === "newer";
}

function Remark({ remembered }: { readonly remembered: Remembered }) {
  const { t } = useTranslation("respond");
  if (remembered.status === "unreachable") {
    return (
      <Notice tone="error">
        <p>{t("draft.unreachable")}</p>
        <WhyNotSaved reason={remembered.reason} />
      </Notice>
    );
  }
  if (remembered.status === "none" && remembered.wasDamaged)
    return <Info>{t("draft.damaged")}</Info>;
  if (remembered.status !== "draft" || !remembered.draft.sealed?.current) return null;
  return <Info>{t(sendingWords(remembered.draft.sealed))}</Info>;
}

function sendingWords(sealed: SealedDraft) {
  if (sealed.sending === "handed-in") return "first.handedIn";
  return isAway(sealed) ? "first.sent" : "first.unsent";
}

function Info({ children }: { readonly children: ReactNode }) {
  return (
    <Notice tone="info">
      <p>{children}</p>
    </Notice>
  );
}

function Actions({ route, remembered, ...on }: OwnFirstPageProps) {
  const { t } = useTranslation("respond");
  switch (remembered.status) {
    case "opening":
      return null;
    case "none":
      return (
        <Button look="primary" onClick={on.onStart}>
          {t("first.start")}
        </Button>
      );
    case "unreachable":
      return (
        <>
          <Button onClick={on.onStartUnkept}>{t("draft.withoutSaving")}</Button>
          <Button look="primary" onClick={on.onRetry}>
            {t("draft.retry")}
          </Button>
        </>
      );
    case "shared":
      return (
        <Button look="primary" onClick={on.onSomebodyElse}>
          {t("first.somebodyElse")}
        </Button>
      );
    case "draft":
      return (
        <>
          {remembered.isKept && (
            <Button onClick={on.onSomebodyElse}>{t("first.somebodyElse")}</Button>
          )}
          <Continue draft={remembered.draft} route={route} onEnter={on.onEnter} />
        </>
      );
  }
}

type ContinueProps = {
  readonly draft: DraftDocument;
  readonly route: Route;
  readonly onEnter: (location: RespondLocation) => void;
};

/** Leads on; how far the answers have come is told to nobody who may be somebody else. */
function Continue({ draft, route, onEnter }: ContinueProps) {
  const { t } = useTranslation("respond");
  const { sealed } = draft;
  return (
    <Button
      look="primary"
      onClick={() => {
        onEnter(locationToOpen(draft, route));
      }}
    >
      {t(!sealed?.current ? "first.continue" : isAway(sealed) ? "first.again" : "first.toSend")}
    </Button>
  );
}
