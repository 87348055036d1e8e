import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { mailboxHost } from "#platform/channels/mailbox/mailbox-address.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { isAway, type SealedDraft, withSending } from "#platform/storage/drafts/draft-document.ts";
import type { DraftStore } from "#platform/storage/drafts/draft-store.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import type { MakeTextPdf } from "#wording/text-document.ts";
import { SaveNotice } from "../answer/save-state.tsx";
import { Heading, Page } from "../page.tsx";
import { useRespond } from "../respond-context.ts";
import { AnswersCopy } from "./answers-copy.tsx";
import { CheckCode } from "./check-code.tsx";
import { HandIn } from "./hand-in.tsx";
import { ReturnChannels } from "./return-channel-list.tsx";
import type { ReturnChannel } from "./return-channels.ts";
import styles from "./send-page.module.css";

type SendPageProps = {
  readonly makePdf: MakeTextPdf;
  /** The device keeps nothing of these answers any more. */
  readonly onCleared: (checkCode: string) => void;
};

/** The sealed answers and the ways back; whether they are sent is the person's own word. */
export function SendPage({ makePdf, onCleared }: SendPageProps) {
  const { t } = useTranslation("closing");
  const { payload, locations, store } = useRespond();
  const sealed = useStore(store.state, ({ document }) => document.sealed);
  const [used, setUsed] = useState<ReturnChannel | null>(null);
  if (!sealed) return null;
  const { mailbox } = payload;
  return (
    <Page title={t("send.title")} actions={null}>
      <Heading arrive>{t("send.title")}</Heading>
      <SaveNotice />
      <SendingState sealed={sealed} />
      {mailbox !== null && !isAway(sealed) && (
        <HandIn mailbox={mailbox} sealed={sealed} store={store} />
      )}
      <CheckCode code={sealed.checkCode} hint={t("send.codeText")} />
      <ReturnChannels
        payload={payload}
        sealed={sealed}
        used={used}
        folded={mailbox !== null}
        onUsed={(way) => {
          setUsed(way);
          if (sealed.sending === "untried") store.change((draft) => withSending(draft, "tried"));
        }}
      />
      <Confirmation
        sealed={sealed}
        isOtherUsed={used !== null}
        onSay={(isSent) => {
          store.change((draft) => withSending(draft, isSent ? "sent" : "tried"));
        }}
      />
      <section className={styles["change"]}>
        <p>{t("send.changeText")}</p>
        <Button onClick={locations.back}>{t("send.change")}</Button>
      </section>
      <AnswersCopy checkCode={sealed.checkCode} makePdf={makePdf} />
      {isAway(sealed) && (
        <ClearDevice
          store={store}
          onCleared={() => {
            onCleared(sealed.checkCode);
          }}
        />
      )}
    </Page>
  );
}

type SealedProps = { readonly sealed: SealedDraft };

function SendingState({ sealed }: SealedProps) {
  const { t } = useTranslation("closing");
  const { sending } = sealed;
  const isSent = isAway(sealed);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that handed in is gone, and the focus with it.
    if (sending === "handed-in" && document.activeElement === document.body) place.current?.focus();
  }, [sending]);
  const state =
    sending === "handed-in"
      ? t("send.handedIn", { host: mailboxHost() })
      : t(isSent ? "send.sent" : "send.unsent");
  return (
    <div
      ref={place}
      role="status"
      tabIndex={-1}
      className={isSent ? styles["sent"] : styles["unsent"]}
    >
      <p className={styles["state"]}>{state}</p>
      <p>{t(isSent ? "send.sentText" : "send.unsentText")}</p>
    </div>
  );
}

type ConfirmationProps = SealedProps & {
  /** Whether another way than handing in was taken while this page is open. */
  readonly isOtherUsed: boolean;
  readonly onSay: (isSent: boolean) => void;
};

function Confirmation({ sealed, isOtherUsed, onSay }: ConfirmationProps) {
  const { t } = useTranslation("closing");
  switch (sealed.sending) {
    case "untried":
    case "handed-in":
      return null;
    case "handing-in":
    case "tried":
      return sealed.sending === "handing-in" && !isOtherUsed ? null : (
        <div className={shared["row"]}>
          <Button
            look="primary"
            onClick={() => {
              onSay(true);
            }}
          >
            {t("send.confirm")}
          </Button>
        </div>
      );
    case "sent":
      return (
        <div className={shared["row"]}>
          <Button
            look="quiet"
            onClick={() => {
              onSay(false);
            }}
          >
            {t("send.undo")}
          </Button>
        </div>
      );
  }
}

type ClearDeviceProps = { readonly store: DraftStore; readonly onCleared: () => void };

/** After sending: one click removes the answers from this device. */
function ClearDevice({ store, onCleared }: ClearDeviceProps) {
  const { t } = useTranslation("closing");
  const [failed, setFailed] = useState(false);
  const clear = async () => {
    const removed = await store.discard();
    setFailed(!removed.ok);
    if (removed.ok) onCleared();
  };
  return (
    <section className={styles["change"]}>
      <p>{t("send.clearText")}</p>
      <Button onClick={() => void clear()}>{t("send.clear")}</Button>
      {failed && (
        <Notice tone="error">
          <p>{t("send.clearFailed")}</p>
        </Notice>
      )}
    </section>
  );
}
