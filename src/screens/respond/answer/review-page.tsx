import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { DraftCode } from "../draft-code.tsx";
import { Heading, Page } from "../page.tsx";
import { segmentsOf } from "./progress.tsx";
import styles from "./review-page.module.css";
import { SaveNotice } from "./save-state.tsx";

/** What stands at the end of the overview: sealing, or handing over. */
export type LastStep = {
  readonly label: string;
  readonly text: string;
  readonly working: boolean;
  /** A sentence about what went wrong, or null. */
  readonly problem: string | null;
  readonly onTake: () => void;
};

type ReviewPageProps = {
  readonly letter: InvitationLetter;
  readonly store: DraftStore;
  readonly draftCode: string | null;
  readonly lastStep: LastStep;
  readonly onBack: () => void;
  readonly onStatement: (statement: StatementId) => void;
};

/** All answers at a glance; each leads to its statement and back here. */
export function ReviewPage(props: ReviewPageProps) {
  const { letter, store, draftCode, lastStep, onBack, onStatement } = props;
  const { t } = useTranslation(["respond", "questionnaire"]);
  const { sheet, sealed } = useStore(store.state, ({ document }) => document);
  const { statements } = letter.terms;
  const open = statements.filter((id) => sheet.ratings[id] === undefined);
  const [firstOpen] = open;
  return (
    <Page
      title={t("review.title")}
      actions={
        <>
          <Button onClick={onBack}>{t("statement.back")}</Button>
          <Button look="primary" aria-disabled={lastStep.working} onClick={lastStep.onTake}>
            {lastStep.working ? t("review.working") : lastStep.label}
          </Button>
        </>
      }
    >
      <div className={styles["top"]}>
        <Heading arrive>{t("review.title")}</Heading>
        <p>
          {t("review.answered", {
            answered: statements.length - open.length,
            count: statements.length,
          })}
        </p>
      </div>
      <SaveNotice store={store} />
      {lastStep.problem && (
        <Notice tone="error">
          <p>{lastStep.problem}</p>
        </Notice>
      )}
      {sealed && !sealed.current && (
        <Notice tone="info">
          <p>{t("review.stale")}</p>
        </Notice>
      )}
      {firstOpen && (
        <Notice
          tone="info"
          action={
            <Button
              onClick={() => {
                onStatement(firstOpen);
              }}
            >
              {t("review.toOpen")}
            </Button>
          }
        >
          <p>{t("review.open", { count: open.length })}</p>
        </Notice>
      )}
      {segmentsOf(statements).map(({ dimension, start, length }) => (
        <section key={dimension} className={styles["dimension"]}>
          <h2 className={styles["name"]}>{t(`questionnaire:dimensions.${dimension}.name`)}</h2>
          <ul>
            {statements.slice(start, start + length).map((id) => (
              <li key={id}>
                <Row id={id} sheet={sheet} onStatement={onStatement} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={styles["text"]}>{lastStep.text}</p>
      {draftCode && <DraftCode code={draftCode} />}
    </Page>
  );
}

type RowProps = {
  readonly id: StatementId;
  readonly sheet: AnswerSheet;
  readonly onStatement: (statement: StatementId) => void;
};

function Row({ id, sheet, onStatement }: RowProps) {
  const { t } = useTranslation(["respond", "questionnaire"]);
  const answer = sheet.ratings[id];
  return (
    <button
      type="button"
      className={styles["row"]}
      onClick={() => {
        onStatement(id);
      }}
    >
      <span className={styles["statement"]}>{t(`questionnaire:statements.${id}.text`)}</span>{" "}
      {answer === undefined ? (
        <span className={styles["missing"]}>{t("review.notAnswered")}</span>
      ) : (
        <Answered digit={answer === "cannot-judge" ? "–" : answer}>
          {t(
            answer === "cannot-judge"
              ? "questionnaire:scale.cannotJudge"
              : `questionnaire:scale.${answer}`,
          )}
        </Answered>
      )}
      {sheet.comments[id] && (
        <>
          {" "}
          <span className={styles["comment"]}>{t("review.withComment")}</span>
        </>
      )}
    </button>
  );
}

type AnsweredProps = { readonly digit: number | string; readonly children: ReactNode };

function Answered({ digit, children }: AnsweredProps) {
  return (
    <span className={styles["answer"]}>
      <span className={styles["digit"]} aria-hidden="true">
        {digit}
      </span>
      {children}
    </span>
  );
}
