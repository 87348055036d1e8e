import { useRef, useState } from "react";
import type { Assessment, ReceivedAnswer } from "#domain/assessment/assessment.ts";
import { usedAgain } from "#domain/assessment/invitations.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Problem } from "#ui/problem.tsx";
import styles from "./envelopes.module.css";
import { SameInvitation } from "./same-invitation.tsx";
import { Removed, useRemoval } from "./undo-removal.tsx";

type EnvelopesProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  readonly answers: readonly ReceivedAnswer[];
  /** How many more are expected: shown as empty places. */
  readonly awaited: number;
  readonly removable: boolean;
};

// More empty places say no more than a few.
const MAX_EMPTY_PLACES = 12;

// Nobody looks through hundreds of them, unless for one code.
const MANY = 60;

/** Sealed answers as envelopes with their check codes: who is in, never what or when. */
export function Envelopes({ assessment, party, answers, awaited, removable }: EnvelopesProps) {
  const { t } = useTranslation("collect");
  const list = useRef<HTMLUListElement>(null);
  const { removed, problem, remove, onBack } = useRemoval(assessment.id);
  const [all, setAll] = useState(false);
  const shown = all ? answers : answers.slice(0, MANY);
  const again = usedAgain(assessment).filter(({ invitation }) => invitation.party === party);
  const putBack = (answer: ReceivedAnswer) => {
    onBack(answer);
    list.current?.focus();
  };
  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles["envelopes"]} data-party={party}>
        {shown.map((answer) => (
          <li key={answer.sealed} className={styles["envelope"]}>
            <Envelope />
            <span className={styles["code"]}>
              <span className="visually-hidden">
                {t("envelope", { checkCode: answer.checkCode })}
              </span>
              <span translate="no" aria-hidden="true">
                {answer.checkCode}
              </span>
            </span>
            {removable && (
              <Button
                look="quiet"
                aria-label={t("removeLabel", { checkCode: answer.checkCode })}
                onClick={() => void remove([answer])}
              >
                {t("remove")}
              </Button>
            )}
          </li>
        ))}
        {Array.from({ length: Math.min(awaited, MAX_EMPTY_PLACES) }, (_, place) => (
          <li key={place} className={styles["envelope"]}>
            <span className={styles["empty"]} role="img" aria-label={t("awaited")} />
          </li>
        ))}
      </ul>
      {shown.length < answers.length && (
        <Button
          look="quiet"
          onClick={() => {
            setAll(true);
            list.current?.focus();
          }}
        >
          {t("showAll", { number: answers.length })}
        </Button>
      )}
      {removable &&
        again.map((used) => (
          <SameInvitation
            key={used.invitation.id}
            used={used}
            mode={assessment.configuration.mode}
            onKeep={(others) => void remove(others)}
          />
        ))}
      <Problem reason={problem} />
      {removed.map((answer) => (
        <Removed
          key={answer.sealed}
          assessmentId={assessment.id}
          answer={answer}
          onBack={putBack}
        />
      ))}
    </>
  );
}

function Envelope() {
  return (
    <svg className={styles["picture"]} viewBox="0 0 56 40" aria-hidden="true">
      <rect x="1.5" y="1.5" width="53" height="37" rx="4" />
      <path d="M3 4 28 24 53 4" />
      <circle cx="28" cy="24" r="6" />
    </svg>
  );
}
