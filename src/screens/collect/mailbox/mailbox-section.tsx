import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { mailboxHost } from "#platform/channels/mailbox/mailbox-address.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { TakenIn } from "#platform/use-cases/take-in-answers.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import styles from "../collect-screen.module.css";
import { IntakeProgressNote } from "../intake/intake-progress-note.tsx";
import { IntakeReport } from "../intake/intake-report.tsx";
import { type MailboxState, useMailbox } from "./use-mailbox.ts";

/** What people handed in: looked for, taken in, and removed from the server. */
export function MailboxSection({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("collect");
  const { takeLook, empty, ...mailbox } = useMailbox(assessment);
  const [isAsked, setAsked] = useState(false);
  const isWorking = mailbox.working !== null;
  const close = () => {
    setAsked(false);
  };
  return (
    <section className={styles["section"]}>
      <h2 className={shared["larger"]}>{t("mailbox.title")}</h2>
      <p className={styles["quiet"]}>{t("mailbox.text", { host: mailboxHost() })}</p>
      {assessment.opening && <p>{t("mailbox.opened")}</p>}
      <div className={shared["row"]}>
        <Button aria-disabled={isWorking} onClick={() => void takeLook()}>
          {t(mailbox.working === "looking" ? "mailbox.looking" : "mailbox.look")}
        </Button>
        <Button
          look={assessment.opening ? "plain" : "quiet"}
          aria-disabled={isWorking}
          onClick={() => {
            setAsked(!isWorking);
          }}
        >
          {t(mailbox.working === "emptying" ? "mailbox.empty.working" : "mailbox.empty.button")}
        </Button>
      </div>
      <Outcome {...mailbox} partyNames={assessment.partyNames} />
      {isAsked && (
        <Dialog
          title={t("mailbox.empty.title")}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{t("mailbox.empty.cancel")}</Button>
              <Button
                look="primary"
                onClick={() => {
                  close();
                  void empty();
                }}
              >
                {t("mailbox.empty.confirm")}
              </Button>
            </>
          }
        >
          <p>{t("mailbox.empty.text")}</p>
        </Dialog>
      )}
    </section>
  );
}

type OutcomeProps = MailboxState & Pick<Assessment, "partyNames">;

function Outcome({ working, progress, look, emptied, problem, partyNames }: OutcomeProps) {
  const { t } = useTranslation(["collect", "errors"]);
  if (working) {
    const doing = working === "looking" ? "mailbox.looking" : "mailbox.empty.working";
    return <IntakeProgressNote label={t(`collect:${doing}`)} progress={progress} />;
  }
  const lines = (look?.taken ?? [])
    .filter(isNews)
    .map((taken) => ({ kind: "answer", name: "", taken }) as const);
  const isQuiet = look !== null && lines.length === 0 && look.junk === 0;
  return (
    <>
      {lines.length > 0 && <IntakeReport lines={lines} partyNames={partyNames} />}
      <div role="status" className={styles["quiet"]}>
        {look !== null && look.junk > 0 && emptied === null && (
          <p>{t("mailbox.junk", { count: look.junk })}</p>
        )}
        {isQuiet && emptied === null && problem === null && <p>{t("mailbox.nothingNew")}</p>}
        {emptied !== null && <p>{t("mailbox.empty.done", { count: emptied })}</p>}
      </div>
      {problem !== null && (
        <Notice tone="error">
          <p>{t(`mailbox.problem.${problem}`, { host: mailboxHost() })}</p>
        </Notice>
      )}
    </>
  );
}

/** What the mailbox held before needs no sentence each time that this page is opened. */
function isNews(taken: TakenIn): boolean {
  return !taken.ok || !["already-in", "older"].includes(taken.value.outcome);
}
