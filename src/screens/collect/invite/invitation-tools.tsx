import { type ReactNode, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { type InvitationPayload, payloadFor } from "#domain/assessment/invitation-payload.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { copyText } from "#platform/channels/clipboard.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Problem } from "#ui/problem.tsx";
import shared from "#ui/shared.module.css";
import styles from "../collect-screen.module.css";
import { linkFor } from "./invitation-link.ts";
import { LinkByHand } from "./link-by-hand.tsx";
import { READY_TEXTS } from "./ready-text.ts";
import { ReadyTexts, type TextOutcome } from "./ready-texts.tsx";
import type { Invite } from "./use-invitation-guard.tsx";

type InvitationToolsProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  /** Whether inviting is what comes next here. */
  readonly isNext: boolean;
  /** Whether what was copied last on this page is from here. */
  readonly isLatest: boolean;
  readonly onCopied: () => void;
  readonly onInvite: (invite: Invite) => void;
  /** What stands beside the link. */
  readonly children: ReactNode;
};

type Done = "link" | TextOutcome | null;

/** A party's invitation: the link, and ready texts; once the answers are opened, thanks alone. */
export function InvitationTools(props: InvitationToolsProps) {
  const { assessment, party, isNext, isLatest, onCopied, onInvite, children } = props;
  const { t } = useTranslation("collect");
  const payload = payloadFor(assessment, party);
  // What it asks is locked before it leaves.
  const { configuration: _, ...who } = payload;
  const invitation = JSON.stringify(who);
  const [said, setSaid] = useState<{ readonly done: Done; readonly of: string } | null>(null);
  // Of a link that another has replaced since, nothing is true any more.
  const done = said?.of === invitation ? said.done : null;
  const onDone = (next: Done) => {
    if (isCopied(next) || next === "instead") onCopied();
    setSaid({ done: next, of: invitation });
  };
  const copied = isLatest && isCopied(done) ? done : null;
  const copyLink: Invite = async (locked) => {
    onDone(null);
    const isDone = await copyText(locked.then((current) => current && linkFor(current, party)));
    if (isDone !== null) onDone(isDone ? "link" : "copy-failed");
  };
  return (
    <div className={shared["stack3"]}>
      {!assessment.opening && (
        <div className={shared["row"]}>
          <Button
            look={isNext ? "primary" : "plain"}
            onClick={() => {
              onInvite(copyLink);
            }}
          >
            {copied === "link" ? t("copied") : t("copyLink")}
          </Button>
          {children}
        </div>
      )}
      <ReadyTexts
        assessment={assessment}
        party={party}
        kinds={assessment.opening ? ["thank"] : READY_TEXTS}
        copied={copied === "link" ? null : copied}
        onDone={onDone}
        onInvite={onInvite}
      />
      <p className="visually-hidden" role="status">
        {copied && t("copied")}
      </p>
      <Outcome done={done} payload={payload} />
    </div>
  );
}

function isCopied(done: Done): done is "link" | "chat" | "text" {
  return done === "link" || done === "chat" || done === "text";
}

/** What is to be said beside the buttons. */
function Outcome({ done, payload }: { readonly done: Done; readonly payload: InvitationPayload }) {
  const { t } = useTranslation("collect");
  if (done === "instead") {
    return (
      <Notice tone="info">
        <p>{t("mailTooLong")}</p>
      </Notice>
    );
  }
  if (done === "copy-failed") {
    return <LinkByHand payload={payload} className={styles["link"]} />;
  }
  return done === "not-loaded" ? <Problem reason="not-loaded" /> : null;
}
