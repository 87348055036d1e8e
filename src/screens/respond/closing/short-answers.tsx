import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { otherParty } from "#domain/assessment/party.ts";
import { expectedStatements, weighedDimensions } from "#domain/assessment/terms.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { AskedPage } from "#platform/storage/draft-document.ts";
import { Answered, Digit, ReviewRow, ReviewSection } from "./review-rows.tsx";
import { useImportanceWords } from "./use-words.ts";

type ShortAnswersProps = {
  readonly letter: InvitationLetter;
  readonly sheet: AnswerSheet;
  readonly onPage: (page: AskedPage) => void;
};

/** What the short pages asked, as far as they asked. */
export function ShortAnswers({ letter, sheet, onPage }: ShortAnswersProps) {
  const { t } = useTranslation(["closing", "questionnaire"]);
  const words = useImportanceWords();
  const { terms, partyNames, party } = letter;
  const expected = expectedStatements(terms);
  const weighed = weighedDimensions(terms);
  return (
    <>
      <ReviewSection name={t("questionnaire:goOn.name")}>
        <ReviewRow
          text={t("questionnaire:goOn.ask")}
          onOpen={() => {
            onPage({ page: "go-on" });
          }}
        >
          {sheet.goOn !== null && <Answered answer={sheet.goOn} scale="goOnScale" />}
        </ReviewRow>
      </ReviewSection>
      {weighed.length > 0 && (
        <ReviewSection name={t("importance")}>
          {weighed.map((dimension) => {
            const rating = sheet.importance[dimension];
            return (
              <ReviewRow
                key={dimension}
                text={t(`questionnaire:dimensions.${dimension}.name`)}
                onOpen={() => {
                  onPage({ page: "importance" });
                }}
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
                onOpen={() => {
                  onPage({ page: "expectations", dimension: statementById(id).dimension });
                }}
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
