import { useId } from "react";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import type { Assessment, ReceivedAnswer } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { LinkButton } from "#ui/button.tsx";
import shared from "#ui/shared.module.css";
import { Envelopes } from "./answers/envelopes.tsx";
import styles from "./collect-screen.module.css";
import { InvitationTools } from "./invite/invitation-tools.tsx";
import { PersonalInvitations } from "./invite/personal-invitations.tsx";
import { QrInvitation } from "./invite/qr-invitation.tsx";
import type { Invite } from "./invite/use-invitation-guard.tsx";

type PartyCardProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  readonly answers: readonly ReceivedAnswer[];
  /** Whether what was copied last on this page is this party's invitation. */
  readonly isLatest: boolean;
  readonly onCopied: () => void;
  readonly onInvite: (invite: Invite) => void;
};

/** One party: its invitation, and which answers are in. */
export function PartyCard(props: PartyCardProps) {
  const { assessment, party, answers, isLatest, onCopied, onInvite } = props;
  const { t } = useTranslation("collect");
  const nameId = useId();
  const expected = assessment.expectedRespondents[party];
  const count = answers.length;
  const opened = assessment.opening !== null;
  return (
    <section className={styles["party"]} aria-labelledby={nameId}>
      <h2 id={nameId} className={styles["name"]}>
        <PartyMark party={party} />
        <bdi translate="no">{assessment.partyNames[party]}</bdi>
      </h2>
      <p
        className={count === 0 && expected === null ? "visually-hidden" : shared["large"]}
        role="status"
      >
        {expected === null ? t("in", { count }) : t("inOf", { count, expected })}
      </p>
      {count === 0 && <p className={styles["quiet"]}>{t("noneYet")}</p>}
      <Envelopes
        assessment={assessment}
        party={party}
        answers={answers}
        awaited={opened ? 0 : Math.max(0, (expected ?? 0) - count)}
        removable={!opened}
      />
      <InvitationTools
        assessment={assessment}
        party={party}
        isNext={count === 0}
        isLatest={isLatest}
        onCopied={onCopied}
        onInvite={onInvite}
      >
        <QrInvitation assessment={assessment} party={party} onInvite={onInvite} />
      </InvitationTools>
      {!opened && (
        <>
          <PersonalInvitations assessment={assessment} party={party} onInvite={onInvite} />
          <p className={styles["other"]}>
            <LinkButton look="quiet" href={href(paths.answerHere(assessment.id, party))}>
              {t("here")}
            </LinkButton>
            <LinkButton look="quiet" href={href(paths.questionsOf(assessment.id, party))}>
              {t("questions")}
            </LinkButton>
            <LinkButton look="quiet" href={href(paths.paperForm(assessment.id, party))}>
              {t("paperForm")}
            </LinkButton>
            <LinkButton look="quiet" href={href(paths.enterForm(assessment.id, party))}>
              {t("enterForm")}
            </LinkButton>
          </p>
        </>
      )}
    </section>
  );
}
