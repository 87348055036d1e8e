import { useId, useState } from "react";
import { useLocation } from "wouter";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { answersPerParty, haveEnoughAnswered, openAnswers } from "#domain/assessment/change.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { leastAnswers } from "#domain/assessment/terms.ts";
import { ok } from "#domain/result.ts";
import { formatList, today } from "#platform/i18n/format.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { paths } from "#platform/paths.ts";
import { changeAssessment, type WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./collect-screen.module.css";
import { Problem } from "./problem.tsx";

/** The opening: asks once, then shows both sides at the same moment. */
export function OpenAnswers({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("collect");
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<WorkspaceReason | null>(null);
  const missingId = useId();
  const ready = haveEnoughAnswered(assessment);
  const open = async () => {
    const opened = await changeAssessment(
      assessment.id,
      (current) => ok(openAnswers(current, today())),
      // At once: this screen would be drawn anew first, only to go.
      ({ opening }) => {
        if (opening) navigate(paths.step(assessment.id, "compare"));
      },
    );
    setAsking(false);
    if (!opened.ok) setProblem(opened.reason);
  };
  return (
    <div className={styles["opening"]}>
      <Button
        look="primary"
        disabled={!ready}
        aria-describedby={ready ? undefined : missingId}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t("open.button")}
      </Button>
      {!ready && (
        <p id={missingId} className={styles["quiet"]}>
          {t(leastAnswers(assessment.terms) > 1 ? "open.missingConfidential" : "open.missing")}
        </p>
      )}
      <Problem reason={problem} />
      {asking && (
        <Dialog
          title={t("open.title")}
          onClose={() => {
            setAsking(false);
          }}
          actions={
            <>
              <Button
                onClick={() => {
                  setAsking(false);
                }}
              >
                {t("open.wait")}
              </Button>
              <Button look="primary" onClick={() => void open()}>
                {t("open.confirm")}
              </Button>
            </>
          }
        >
          <BeforeOpening assessment={assessment} />
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
      <p className={styles["count"]}>
        {t("open.counts", {
          a: isolated(partyNames.A),
          countA: sides.A.length,
          b: isolated(partyNames.B),
          countB: sides.B.length,
        })}
      </p>
      {fewer.length > 0 && <p>{t("open.fewer", { names: named(fewer) })}</p>}
      {recognisable.length > 0 && <p>{t("open.one", { names: named(recognisable) })}</p>}
    </>
  );
}
