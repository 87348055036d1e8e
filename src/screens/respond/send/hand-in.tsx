import { mailboxHost } from "#platform/channels/mailbox/mailbox-address.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { SealedDraft } from "#platform/storage/drafts/draft-document.ts";
import type { DraftStore } from "#platform/storage/drafts/draft-store.ts";
import { startHandingIn, useHandIns } from "#platform/use-cases/hand-in.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import styles from "./send-page.module.css";

type HandInProps = {
  readonly mailbox: string;
  readonly sealed: SealedDraft;
  readonly store: DraftStore;
};

/** The shortest way back: one tap, and the mailbox has the answers, or it is tried again by itself. */
export function HandIn({ mailbox, sealed, store }: HandInProps) {
  const { t } = useTranslation("closing");
  const state = useHandIns((all) => all[sealed.slot]);
  const isWorking = state === "working";
  const problem = sealed.sending === "handing-in" && !isWorking ? state : undefined;
  return (
    <section className={shared["stack3"]}>
      <div className={shared["row"]}>
        <Button
          look="primary"
          aria-disabled={isWorking}
          onClick={() => void startHandingIn(mailbox, store)}
        >
          {t(problem ? "handIn.again" : "handIn.button")}
        </Button>
        <p className={shared["quiet"]}>{t("handIn.text", { host: mailboxHost() })}</p>
      </div>
      <div role="status">
        {isWorking && (
          <p className={styles["working"]}>
            <progress aria-label={t("handIn.working")} /> <span>{t("handIn.working")}</span>
          </p>
        )}
      </div>
      {problem && (
        <Notice tone="error">
          <p>{t(`handIn.problem.${problem}`)}</p>
          <p>{t("handIn.goesOn")}</p>
        </Notice>
      )}
    </section>
  );
}
