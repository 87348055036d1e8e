import { useState } from "react";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { DraftOpeningReason } from "#platform/storage/drafts/draft-repository.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import { DraftCode } from "../draft/draft-code.tsx";
import type { Unfinished } from "../draft/use-unfinished.ts";
import { WhyNotSaved } from "../draft/why-not-saved.tsx";
import { Heading, Page } from "../page.tsx";
import styles from "./device-first-page.module.css";
import { HowToAnswer, InvitationFacts, WhoSeesWhat } from "./invitation-summary.tsx";
import { OpenByCode } from "./open-by-code.tsx";

type Problem = "unknown" | DraftOpeningReason | null;

type DeviceFirstPageProps = {
  readonly payload: InvitationPayload;
  readonly arrive: boolean;
  readonly code: string | null;
  readonly codes: Unfinished;
  readonly problem: Problem;
  /** Begins under the code, or keeps nothing where there is none. */
  readonly onStart: (code: string | null) => void;
  /** Goes on with the draft that is open in this page; null where none is. */
  readonly onContinue: (() => void) | null;
  readonly onOpen: (typed: string) => void;
  readonly onRetry: () => void;
  readonly onDiscard: () => Promise<boolean>;
};

/** The first page on the facilitator's device. */
export function DeviceFirstPage(props: DeviceFirstPageProps) {
  const { payload, arrive, code, codes, problem, onContinue, onOpen, onDiscard } = props;
  const { t } = useTranslation(["closing", "respond"]);
  const count = !onContinue && codes?.ok ? codes.value.length : 0;
  return (
    <Page title={t("respond:first.title")} actions={<Actions {...props} count={count} />}>
      <Heading arrive={arrive}>{t("respond:first.title")}</Heading>
      {codes && !codes.ok && (
        <Notice tone="error">
          <p>{t("respond:draft.unreachable")}</p>
          <WhyNotSaved reason={codes.reason} />
        </Notice>
      )}
      {problem === "damaged" && (
        <Notice tone="info">
          <p>{t("respond:draft.damaged")}</p>
        </Notice>
      )}
      {count > 0 && (
        <UnfinishedAnswers count={count} problem={problem} onOpen={onOpen} onDiscard={onDiscard} />
      )}
      <InvitationFacts payload={payload} />
      <HowToAnswer payload={payload} />
      <WhoSeesWhat payload={payload} onThisDevice isKept />
      {code !== null && codes?.ok && (
        <div>
          <DraftCode code={code} />
          <p className={shared["quiet"]}>{t("device.codeUse")}</p>
        </div>
      )}
    </Page>
  );
}

function Actions(props: DeviceFirstPageProps & { readonly count: number }) {
  const { code, codes, count, onStart, onContinue, onRetry } = props;
  const { t } = useTranslation(["closing", "respond"]);
  if (codes === null) return null;
  if (!codes.ok && !onContinue) {
    return (
      <>
        <Button
          onClick={() => {
            onStart(null);
          }}
        >
          {t("respond:draft.withoutSaving")}
        </Button>
        <Button look="primary" onClick={onRetry}>
          {t("respond:draft.retry")}
        </Button>
      </>
    );
  }
  const start = () => {
    onStart(code);
  };
  return (
    <Button look="primary" onClick={onContinue ?? start}>
      {t(onContinue ? "device.open" : count > 0 ? "device.new" : "respond:first.start")}
    </Button>
  );
}

type UnfinishedAnswersProps = Pick<DeviceFirstPageProps, "problem" | "onOpen" | "onDiscard"> & {
  readonly count: number;
};

function UnfinishedAnswers({ count, problem, onOpen, onDiscard }: UnfinishedAnswersProps) {
  const { t } = useTranslation(["closing", "errors"]);
  return (
    <section className={styles["unfinished"]}>
      <p>{t("device.unfinished", { count })}</p>
      <OpenByCode
        label={t("device.enter")}
        action={t("device.open")}
        error={problemText(problem, t)}
        onOpen={onOpen}
      />
      <DiscardUnfinished count={count} onDiscard={onDiscard} />
    </section>
  );
}

function problemText(
  problem: Problem,
  t: ReturnType<typeof useTranslation<["closing", "errors"]>>["t"],
) {
  if (problem === null || problem === "damaged") return undefined;
  return problem === "unknown" ? t("device.unknown") : t(`errors:problem.${problem}`);
}

type DiscardUnfinishedProps = {
  readonly count: number;
  /** False where the device refused. */
  readonly onDiscard: () => Promise<boolean>;
};

/** Removes answers whose code nobody knows any more, after a question. */
function DiscardUnfinished({ count, onDiscard }: DiscardUnfinishedProps) {
  const { t } = useTranslation(["closing", "common"]);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const close = () => {
    setAsking(false);
  };
  const discard = async () => {
    close();
    setFailed(!(await onDiscard()));
  };
  return (
    <div>
      <Button
        look="quiet"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t("device.discard")}
      </Button>
      {failed && (
        <Notice tone="error">
          <p>{t("device.discardFailed")}</p>
        </Notice>
      )}
      {asking && (
        <Dialog
          title={t("device.discardTitle")}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{t("common:action.cancel")}</Button>
              <Button
                look="danger"
                onClick={() => {
                  void discard();
                }}
              >
                {t("device.discardNow")}
              </Button>
            </>
          }
        >
          <p>{t("device.discardText", { count })}</p>
        </Dialog>
      )}
    </div>
  );
}
