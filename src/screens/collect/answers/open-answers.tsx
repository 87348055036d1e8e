import { useId, useState } from "react";
import { useLocation } from "wouter";
import type { Assessment, LocalDate } from "#domain/assessment/assessment.ts";
import { answersPerParty, haveEnoughAnswered, openAnswers } from "#domain/assessment/change.ts";
import { isRealDate } from "#domain/assessment/consistency.ts";
import { usedAgain } from "#domain/assessment/invitations.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { leastAnswers } from "#domain/assessment/survey-configuration.ts";
import { ok } from "#domain/result.ts";
import { builtOn } from "#platform/build-id.ts";
import { formatList, today } from "#platform/i18n/format.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { paths } from "#platform/paths.ts";
import { changeAssessment, type WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Problem } from "#ui/problem.tsx";
import shared from "#ui/shared.module.css";
import styles from "../collect-screen.module.css";
import { OpeningDateField } from "./opening-date-field.tsx";
import { SameInvitationText } from "./same-invitation.tsx";

type OpenAnswersProps = {
  readonly assessment: Assessment;
  /** When the earlier round was opened, or null. */
  readonly earlier: LocalDate | null;
};

/** The opening: asks once, then shows both sides at the same moment. */
export function OpenAnswers({ assessment, earlier }: OpenAnswersProps) {
  const { t } = useTranslation("collect");
  const [, navigate] = useLocation();
  /** The day in the dialog; null while it is closed. */
  const [date, setDate] = useState<LocalDate | null>(null);
  const [problem, setProblem] = useState<WorkspaceReason | null>(null);
  const missingId = useId();
  const ready = haveEnoughAnswered(assessment);
  const close = () => {
    setDate(null);
  };
  const open = async (day: LocalDate) => {
    const opened = await changeAssessment(
      assessment.id,
      (current) => ok(openAnswers(current, day)),
      // At once: this screen would be drawn anew first, only to go.
      ({ opening }) => {
        if (opening) navigate(paths.step(assessment.id, "compare"));
      },
    );
    close();
    if (!opened.ok) setProblem(opened.reason);
  };
  return (
    <div className={styles["opening"]}>
      <Button
        look="primary"
        disabled={!ready}
        aria-describedby={ready ? undefined : missingId}
        onClick={() => {
          setDate(today());
        }}
      >
        {t("open.button")}
      </Button>
      {!ready && (
        <p id={missingId} className={styles["quiet"]}>
          {t(
            leastAnswers(assessment.configuration) > 1
              ? "open.missingConfidential"
              : "open.missing",
          )}
        </p>
      )}
      <Problem reason={problem} />
      {date !== null && (
        <Dialog
          title={t("open.title")}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{t("open.wait")}</Button>
              <Button look="primary" disabled={!isRealDate(date)} onClick={() => void open(date)}>
                {t("open.confirm")}
              </Button>
            </>
          }
        >
          <BeforeOpening assessment={assessment} />
          <OpeningDateField
            date={date}
            bounds={{ today: today(), builtOn: builtOn(), earlier }}
            onChange={setDate}
          />
        </Dialog>
      )}
    </div>
  );
}

function BeforeOpening({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("collect");
  const [language] = useLanguage();
  const { partyNames, expectedRespondents } = assessment;
  const sides = answersPerParty(assessment);
  const named = (parties: readonly PartyId[]) =>
    formatList(
      parties.map((party) => isolated(partyNames[party])),
      language,
    );
  const fewer = PARTIES.filter((party) => sides[party].length < (expectedRespondents[party] ?? 0));
  const recognisable = PARTIES.filter((party) => sides[party].length <= 2);
  return (
    <>
      <p>{t("open.text")}</p>
      <p className={shared["large"]}>
        {t("open.counts", {
          a: isolated(partyNames.A),
          countA: sides.A.length,
          b: isolated(partyNames.B),
          countB: sides.B.length,
        })}
      </p>
      {usedAgain(assessment).map(({ invitation, answers }) => (
        <p key={invitation.id}>
          <SameInvitationText answers={answers} />
        </p>
      ))}
      {fewer.length > 0 && <p>{t("open.fewer", { names: named(fewer) })}</p>}
      {recognisable.length > 0 && <p>{t("open.one", { names: named(recognisable) })}</p>}
    </>
  );
}
