import { useStore } from "zustand";
import { openStatements } from "#domain/answers/complete.ts";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { groupByDimension } from "#domain/questionnaire/grouped.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { AskedPage } from "#platform/storage/draft-document.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import type { SealReason } from "#platform/use-cases/seal-draft.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { SaveNotice } from "../answer/save-state.tsx";
import { DraftCode } from "../draft-code.tsx";
import { Heading, Page } from "../page.tsx";
import styles from "./review-page.module.css";
import { AnswerRow, ReviewRow, ReviewSection } from "./review-rows.tsx";
import { ShortAnswers } from "./short-answers.tsx";

/** Why the last step was not taken: nothing is answered, sealing failed, nobody took it in. */
export type LastStepProblem = SealReason | "not-taken" | "nothing";

/** What stands at the end of the overview: sealing, or handing over. */
export type LastStep = {
  readonly label: "seal" | "toSend" | "handOver";
  readonly text: "sealText" | "handText";
  readonly working: boolean;
  readonly problem: LastStepProblem | null;
  readonly onTake: () => void;
};

type ReviewPageProps = {
  readonly letter: InvitationLetter;
  readonly store: DraftStore;
  readonly draftCode: string | null;
  readonly lastStep: LastStep;
  readonly onBack: () => void;
  readonly onPage: (page: AskedPage) => void;
};

/** All answers at a glance; each leads to its page and back here. */
export function ReviewPage(props: ReviewPageProps) {
  const { letter, store, draftCode, lastStep, onBack, onPage } = props;
  const { t } = useTranslation(["closing", "questionnaire", "respond"]);
  const { sheet } = useStore(store.state, ({ document }) => document);
  const { statements } = letter.terms;
  const open = openStatements(letter.terms, sheet);
  const { relationship } = sheet;
  return (
    <Page
      title={t("review.title")}
      actions={
        <>
          <Button onClick={onBack}>{t("respond:statement.back")}</Button>
          <Button look="primary" aria-disabled={lastStep.working} onClick={lastStep.onTake}>
            {t(lastStep.working ? "review.working" : `review.${lastStep.label}`)}
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
      <Notices {...props} open={open} />
      <ReviewSection name={t("relationship")}>
        <ReviewRow
          text={t("questionnaire:relationship.ask")}
          onOpen={() => {
            onPage({ page: "relationship" });
          }}
        >
          {relationship && t(`questionnaire:relationships.${relationship}`)}
        </ReviewRow>
      </ReviewSection>
      {groupByDimension(statements).map((group) => (
        <ReviewSection
          key={group.dimension}
          name={t(`questionnaire:dimensions.${group.dimension}.name`)}
        >
          {group.statements.map((statement) => (
            <AnswerRow
              key={statement}
              letter={letter}
              statement={statement}
              sheet={sheet}
              onOpen={() => {
                onPage({ page: "statement", statement });
              }}
            />
          ))}
        </ReviewSection>
      ))}
      <ShortAnswers letter={letter} sheet={sheet} onPage={onPage} />
      <p className={styles["text"]}>{t(`review.${lastStep.text}`)}</p>
      {draftCode && <DraftCode code={draftCode} />}
    </Page>
  );
}

type NoticesProps = ReviewPageProps & {
  readonly open: InvitationLetter["terms"]["statements"];
};

function Notices({ store, lastStep, open, onPage }: NoticesProps) {
  const { t } = useTranslation("closing");
  const sealed = useStore(store.state, ({ document }) => document.sealed);
  const [firstOpen] = open;
  return (
    <>
      <SaveNotice store={store} />
      {lastStep.problem && (
        <Notice tone="error">
          {lastStep.problem === "nothing" ? (
            <p>{t("review.nothing")}</p>
          ) : (
            <>
              <p>{t("review.failed.safe")}</p>
              <p>{t(`review.failed.${lastStep.problem}`)}</p>
            </>
          )}
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
                onPage({ page: "statement", statement: firstOpen });
              }}
            >
              {t("review.toOpen")}
            </Button>
          }
        >
          <p>{t("review.open", { count: open.length })}</p>
        </Notice>
      )}
    </>
  );
}
