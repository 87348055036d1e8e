import { Suspense, useState } from "react";
import type { Assessment, LocalDate } from "#domain/assessment/assessment.ts";
import { answersPerParty, isComparable } from "#domain/assessment/change.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { LinkButton } from "#ui/button.tsx";
import { lazyComponent } from "#ui/lazy-component.ts";
import { Problem } from "#ui/problem.tsx";
import { ScreenHead } from "#ui/screen-head.tsx";
import shared from "#ui/shared.module.css";
import { CorrectOpening } from "./answers/correct-opening.tsx";
import { LateAnswers } from "./answers/late-answers.tsx";
import { OpenAnswers } from "./answers/open-answers.tsx";
import styles from "./collect-screen.module.css";
import { FileSection, UnsavedReminder } from "./file-section.tsx";
import { Intake } from "./intake/intake.tsx";
import { useInvitationGuard } from "./invite/use-invitation-guard.tsx";
import { PartyCard } from "./party-card.tsx";

// Most assessments have none. Where it cannot be fetched, nothing can be fetched from it either.
const MailboxSection = lazyComponent<Pick<CollectScreenProps, "assessment">>(
  async () =>
    (await import("./mailbox/mailbox-section.tsx").catch(() => null))?.MailboxSection ??
    (() => null),
);

type CollectScreenProps = {
  readonly assessment: Assessment;
  /** When the earlier round was opened; null in a first one, or where that is not known. */
  readonly earlier: LocalDate | null;
  /** Assessment files were brought, among answers or alone. */
  readonly onAssessmentFiles: (files: readonly File[]) => void;
};

/** Invitations out, sealed answers in, and the opening. */
export function CollectScreen({ assessment, earlier, onAssessmentFiles }: CollectScreenProps) {
  const { t } = useTranslation("collect");
  const [language] = useLanguage();
  const inviting = useInvitationGuard(assessment);
  const [copied, setCopied] = useState<PartyId | null>(null);
  const { opening, id } = assessment;
  const names = isolatedNames(assessment.partyNames);
  const sides = answersPerParty(assessment);
  return (
    <div className={styles["screen"]}>
      <ScreenHead
        title={t("title", { a: names.A, b: names.B })}
        lead={opening ? t("leadOpened", { date: formatDate(opening.date, language) }) : t("lead")}
      />
      {opening && <CorrectOpening id={id} date={opening.date} earlier={earlier} />}
      <div className={styles["parties"]}>
        {PARTIES.map((party) => (
          <PartyCard
            key={party}
            assessment={assessment}
            party={party}
            answers={sides[party]}
            isLatest={copied === party}
            onCopied={() => {
              setCopied(party);
            }}
            onInvite={inviting.before}
          />
        ))}
      </div>
      <UnsavedReminder assessment={assessment} />
      <Problem reason={inviting.problem} />
      {opening && (
        <p>
          <LinkButton look="primary" href={href(paths.step(id, "compare"))}>
            {t("opened.toCompare")}
          </LinkButton>
        </p>
      )}
      {!opening && <OpenAnswers assessment={assessment} earlier={earlier} />}
      {!opening && isComparable(assessment) && (
        <p>
          <LinkButton href={href(paths.step(id, "compare"))}>{t("lookAhead")}</LinkButton>
        </p>
      )}
      <LateAnswers assessment={assessment} />
      {assessment.mailbox !== undefined && (
        <Suspense>
          <MailboxSection assessment={assessment} />
        </Suspense>
      )}
      <Intake assessment={assessment} onAssessmentFiles={onAssessmentFiles} />
      <FileSection assessment={assessment} />
      <ForContacts />
      {inviting.dialog}
    </div>
  );
}

/** Pages to pass on: to a contact who gathers answers, to IT, to employee representatives. */
function ForContacts() {
  const { t } = useTranslation("collect");
  return (
    <section className={styles["section"]}>
      <h2 className={shared["larger"]}>{t("contacts.title")}</h2>
      <ul className={shared["stack2"]}>
        {(["check", "privacy", "bundle"] as const).map((page) => (
          <li key={page}>
            <a href={href(paths[page])}>{t(`contacts.${page}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
