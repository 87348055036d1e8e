import { lazy, type ReactNode, Suspense } from "react";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { DraftDocument, Place } from "#platform/storage/draft-document.ts";
import type { StorageReason } from "#platform/storage/records.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Heading, Page } from "../page.tsx";
import { isAsked, positionOf, type Route } from "../place-path.ts";
import { WhyNotSaved } from "../why-not-saved.tsx";
import { AddressCheck, LetterFacts, LetterTerms } from "./letter-summary.tsx";

// Hardly anybody needs it.
const RawDraft = lazy(async () => ({ default: (await import("./raw-draft.tsx")).RawDraft }));

/** What the device remembers of this invitation. */
export type Remembered =
  | { readonly status: "opening" }
  | { readonly status: "none"; readonly wasDamaged: boolean }
  | { readonly status: "unreachable"; readonly reason: StorageReason }
  | { readonly status: "draft"; readonly draft: DraftDocument };

type OwnFirstPageProps = {
  readonly letter: InvitationLetter;
  readonly code: string;
  readonly route: Route;
  readonly remembered: Remembered;
  readonly arrive: boolean;
  readonly onStart: () => void;
  readonly onStartUnkept: () => void;
  readonly onEnter: (place: Place) => void;
  readonly onRetry: () => void;
};

/** The first page on a respondent's own device. */
export function OwnFirstPage(props: OwnFirstPageProps) {
  const { letter, remembered, arrive } = props;
  const { t } = useTranslation("respond");
  return (
    <Page title={t("first.title")} actions={<Actions {...props} />}>
      <Heading arrive={arrive}>{t("first.title")}</Heading>
      <Remark remembered={remembered} />
      {isUnreadable(remembered) && (
        <Suspense>
          <RawDraft assessmentId={letter.assessmentId} />
        </Suspense>
      )}
      <LetterFacts letter={letter} />
      <LetterTerms letter={letter} onThisDevice={false} />
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
  const { sending, checkCode } = remembered.draft.sealed;
  if (sending !== "sent") return <Info>{t("first.unsent")}</Info>;
  return (
    <Info>
      {t("first.sent")} <strong>{checkCode}</strong>
    </Info>
  );
}

function Info({ children }: { readonly children: ReactNode }) {
  return (
    <Notice tone="info">
      <p>{children}</p>
    </Notice>
  );
}

function Actions({ letter, route, remembered, ...on }: OwnFirstPageProps) {
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
    case "draft":
      return (
        <DraftActions
          draft={remembered.draft}
          statements={letter.terms.statements}
          route={route}
          onEnter={on.onEnter}
        />
      );
  }
}

type DraftActionsProps = {
  readonly draft: DraftDocument;
  readonly statements: InvitationLetter["terms"]["statements"];
  readonly route: Route;
  readonly onEnter: (place: Place) => void;
};

function DraftActions({ draft, statements, route, onEnter }: DraftActionsProps) {
  const { t } = useTranslation("respond");
  const enter = (place: Place) => () => {
    onEnter(place);
  };
  if (draft.sealed?.current) {
    const isSent = draft.sealed.sending === "sent";
    const change = { label: t("first.change"), place: { page: "review" } } as const;
    const send = {
      label: t(isSent ? "first.again" : "first.toSend"),
      place: { page: "send" },
    } as const;
    const [other, likely] = isSent ? [send, change] : [change, send];
    return (
      <>
        <Button onClick={enter(other.place)}>{other.label}</Button>
        <Button look="primary" onClick={enter(likely.place)}>
          {likely.label}
        </Button>
      </>
    );
  }
  const { place } = draft;
  if (!isAsked(place) || positionOf(place, route) < 0) {
    return (
      <Button look="primary" onClick={enter({ page: "review" })}>
        {t("first.continueReview")}
      </Button>
    );
  }
  return (
    <Button look="primary" onClick={enter(place)}>
      {place.page === "statement"
        ? t("first.continueAt", {
            position: statements.indexOf(place.statement) + 1,
            total: statements.length,
          })
        : t("first.continue")}
    </Button>
  );
}
