import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import { otherParty } from "#domain/assessment/party.ts";
import { expectedStatements, weighedDimensions } from "#domain/assessment/terms.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useRespond } from "../respond-context.ts";
import { Answered, Digit, ReviewRow, ReviewSection } from "./review-rows.tsx";
import { useImportanceWords } from "./use-words.ts";

/** What the short pages asked, as far as they asked. */
export function ShortAnswers({ sheet }: { readonly sheet: AnswerSheet }) {
  const { t } = useTranslation(["closing", "questionnaire"]);
  const words = useImportanceWords();
  const { terms, partyNames, party } = useRespond().letter;
  const expected = expectedStatements(terms);
  const weighed = weighedDimensions(terms);
  return (
    <>
      <ReviewSection name={t("questionnaire:goOn.name")}>
        <ReviewRow text={t("questionnaire:goOn.ask")} page={{ page: "go-on" }}>
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
