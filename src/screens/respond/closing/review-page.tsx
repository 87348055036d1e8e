import { useStore } from "zustand";
import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import { openStatements } from "#domain/answers/complete.ts";
import { foreignLanguage, ownLanguage } from "#domain/assessment/own-language.ts";
import { otherParty } from "#domain/assessment/party.ts";
import { expectedStatements, weighedDimensions } from "#domain/assessment/survey-configuration.ts";
import { groupByDimension } from "#domain/questionnaire/grouped.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { SealReason } from "#platform/use-cases/seal-draft.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import { SaveNotice } from "../answer/save-state.tsx";
import { DraftCode } from "../draft/draft-code.tsx";
import { Heading, Page } from "../page.tsx";
import { useRespond, useSheet } from "../respond-context.ts";
import styles from "./review-page.module.css";
import { Answered, AnswerRow, Digit, ReviewRow, ReviewSection } from "./review-rows.tsx";
import { useScaleWords } from "./use-words.ts";

/** Why the last step was not taken: nothing is answered, sealing failed, nobody took it in. */
export type LastStepProblem = SealReason | "not-taken" | "nothing";

/** What stands at the end of the overview: sealing, or handing over. */
export type LastStep = {
  readonly label: "seal" | "toSend" | "handOver";
  readonly text: "sealText" | "handText";
  /** Takes it, or says why not. */
  readonly take: () => Promise<LastStepProblem | null>;
};

type ReviewPageProps = {
  readonly lastStep: Pick<LastStep, "label" | "text">;
  readonly working: boolean;
  readonly problem: LastStepProblem | null;
  readonly onTake: () => void;
};

/** All answers at a glance; each leads to its page and back here. */
export function ReviewPage(props: ReviewPageProps) {
  const { lastStep, working, problem, onTake } = props;
  const { t } = useTranslation(["closing", "questionnaire", "respond"]);
  const { payload, locations, draftCode } = useRespond();
  const sheet = useSheet((all) => all);
  const { statements } = payload.configuration;
  const open = openStatements(payload.configuration, sheet);
  const { relationship } = sheet;
  return (
    <Page
      title={t("review.title")}
      actions={
        <>
          <Button onClick={locations.back}>{t("respond:statement.back")}</Button>
          <Button look="primary" aria-disabled={working} onClick={onTake}>
            {t(working ? "review.working" : `review.${lastStep.label}`)}
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
      <Notices problem={problem} open={open} />
      <ReviewSection name={t("relationship")}>
        <ReviewRow page={{ page: "relationship" }} text={t("questionnaire:relationship.ask")}>
          {relationship && t(`questionnaire:relationships.${relationship}`)}
        </ReviewRow>
      </ReviewSection>
      {groupByDimension(statements).map((group) => (
        <ReviewSection
          key={group.dimension}
          name={t(`questionnaire:dimensions.${group.dimension}.name`)}
        >
          {group.statements.map((statement) => (
            <AnswerRow key={statement} statement={statement} sheet={sheet} />
          ))}
        </ReviewSection>
      ))}
      <ShortAnswers sheet={sheet} />
      <p className={shared["muted"]}>{t(`review.${lastStep.text}`)}</p>
      {draftCode && <DraftCode code={draftCode} />}
    </Page>
  );
}

type NoticesProps = Pick<ReviewPageProps, "problem"> & { readonly open: readonly StatementId[] };

function Notices({ problem, open }: NoticesProps) {
  const { t } = useTranslation("closing");
  const { store, locations } = useRespond();
  const sealed = useStore(store.state, ({ document }) => document.sealed);
  const [firstOpen] = open;
  return (
    <>
      <SaveNotice />
      {problem && (
        <Notice tone="error">
          {problem === "nothing" ? (
            <p>{t("review.nothing")}</p>
          ) : (
            <>
              <p>{t("review.failed.safe")}</p>
              <p>{t(`review.failed.${problem}`)}</p>
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
                locations.go({ page: "statement", statement: firstOpen, fromReview: true });
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

/** What the short pages asked, as far as they asked. */
function ShortAnswers({ sheet }: { readonly sheet: AnswerSheet }) {
  const { t, language } = useTranslation(["closing", "questionnaire"]);
  const words = useScaleWords("importanceScale");
  const { configuration, partyNames, party } = useRespond().payload;
  const expected = expectedStatements(configuration);
  const weighed = weighedDimensions(configuration);
  const { ownWords } = configuration;
  return (
    <>
      <ReviewSection name={t("questionnaire:goOn.name")}>
        <ReviewRow text={t("questionnaire:goOn.ask")} page={{ page: "go-on" }}>
          {sheet.goOn !== null && <Answered answer={sheet.goOn} scale="goOnScale" />}
        </ReviewRow>
      </ReviewSection>
      {ownWords?.openQuestion && (
        <ReviewSection name={t("open.name")}>
          <ReviewRow
            text={t("questionnaire:openQuestion")}
            lang={ownLanguage(ownWords, language)}
            page={{ page: "open" }}
          >
            {sheet.openAnswer && <span>{sheet.openAnswer}</span>}
          </ReviewRow>
        </ReviewSection>
      )}
      {weighed.length > 0 && (
        <ReviewSection name={t("importance")}>
          {weighed.map((dimension) => {
            const rating = sheet.importance[dimension];
            return (
              <ReviewRow
                key={dimension}
                text={t(`questionnaire:dimensions.${dimension}.name`)}
                page={{ page: "importance" }}
              >
                {rating && (
                  <>
                    <Digit>{rating}</Digit>
                    <span>{words[rating]}</span>
                  </>
                )}
              </ReviewRow>
            );
          })}
        </ReviewSection>
      )}
      {expected.length > 0 && (
        <ReviewSection name={t("expectations", { party: isolated(partyNames[otherParty(party)]) })}>
          {expected.map((id) => {
            const answer = sheet.expectations[id];
            return (
              <ReviewRow
                key={id}
                text={t(`questionnaire:statements.${id}.text`)}
                lang={foreignLanguage(configuration.ownWords, id, language)}
                page={{ page: "expectations", dimension: statementById(id).dimension }}
              >
                {answer !== undefined && <Answered answer={answer} />}
              </ReviewRow>
            );
          })}
        </ReviewSection>
      )}
    </>
  );
}
