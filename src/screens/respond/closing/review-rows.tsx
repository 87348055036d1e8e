import type { ReactNode } from "react";
import type { Answer, AnswerSheet } from "#domain/answers/answer-sheet.ts";
import { asksBalance } from "#domain/answers/questions.ts";
import { foreignLanguage } from "#domain/assessment/own-language.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ownAndOther } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { QuestionPage } from "#platform/storage/drafts/draft-document.ts";
import { useRespond } from "../respond-context.ts";
import styles from "./review-page.module.css";

type ReviewSectionProps = { readonly name: string; readonly children: ReactNode };

/** Answers that belong together. */
export function ReviewSection({ name, children }: ReviewSectionProps) {
  return (
    <section className={styles["dimension"]}>
      <h2 className={styles["name"]}>{name}</h2>
      <ul>{children}</ul>
    </section>
  );
}

type ReviewRowProps = {
  /** The page that asks it. */
  readonly page: QuestionPage;
  readonly text: string;
  /** The language of the text, where it is not that of the page. */
  readonly lang?: Language | undefined;
  /** The answer; none where nothing is answered. */
  readonly children: ReactNode;
  /** What was said beside it. */
  readonly beside?: ReactNode;
};

/** One question with its answer; it leads to the page that asks it. */
export function ReviewRow({ page, text, lang, children, beside }: ReviewRowProps) {
  const { locations } = useRespond();
  return (
    <li>
      <button
        type="button"
        className={styles["row"]}
        onClick={() => {
          locations.go({ ...page, fromReview: true });
        }}
      >
        <span translate="no" lang={lang} className={styles["statement"]}>
          {text}
        </span>{" "}
        {children ? (
          <span translate="no" className={styles["answer"]}>
            {children}
          </span>
        ) : (
          <Missing />
        )}
        {beside}
      </button>
    </li>
  );
}

function Missing() {
  const { t } = useTranslation("closing");
  return <span className={styles["missing"]}>{t("review.notAnswered")}</span>;
}

type AnswerRowProps = { readonly statement: StatementId; readonly sheet: AnswerSheet };

/** One statement with all that was said on it. */
export function AnswerRow({ statement, sheet }: AnswerRowProps) {
  const { t, language } = useTranslation(["closing", "questionnaire"]);
  const { payload } = useRespond();
  const answer = sheet.ratings[statement];
  const balance = sheet.balance[statement];
  const names = ownAndOther(payload.partyNames, payload.party);
  return (
    <ReviewRow
      page={{ page: "statement", statement }}
      text={t(`questionnaire:statements.${statement}.text`)}
      lang={foreignLanguage(payload.configuration.ownWords, statement, language)}
      beside={
        <>
          {asksBalance(statement, answer) && (
            <>
              {" "}
              <span translate="no" className={styles["answer"]}>
                {t("questionnaire:balance.ask")}
              </span>{" "}
              {balance ? (
                <span translate="no" className={styles["answer"]}>
                  {t(`questionnaire:balances.${balance}`, names)}
                </span>
              ) : (
                <Missing />
              )}
            </>
          )}
          {sheet.comments[statement] && (
            <>
              {" "}
              <span className={styles["comment"]}>{t("review.withComment")}</span>
            </>
          )}
        </>
      }
    >
      {answer !== undefined && <Answered answer={answer} />}
    </ReviewRow>
  );
}

type AnsweredProps = { readonly answer: Answer; readonly scale?: "scale" | "goOnScale" };

/** An answer on the five points, with its digit. */
export function Answered({ answer, scale = "scale" }: AnsweredProps) {
  const { t } = useTranslation("questionnaire");
  const isRating = answer !== "cannot-judge";
  return (
    <>
      <Digit>{isRating ? answer : "–"}</Digit>
      <span>{t(`${scale}.${isRating ? answer : "cannotJudge"}`)}</span>
    </>
  );
}

/** The digit of an answer, in a column of its own. */
export function Digit({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles["digit"]} aria-hidden="true">
      {children}
    </span>
  );
}
