import { BALANCES, isRating, RELATIONSHIPS } from "#domain/answers/answer-sheet.ts";
import type { ChoiceQuestion } from "#domain/answers/questions.ts";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { ownAndOther } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";

type StepWords = {
  /** The kind of question. */
  readonly asked: string;
  readonly label: string;
  readonly text: string;
  readonly answer: (digit: number) => string;
};

/** A step of the form in words. */
export function useStepWords(
  assessment: Assessment,
  party: PartyId,
  step: ChoiceQuestion,
): StepWords {
  const { t } = useTranslation(["paper", "questionnaire"]);
  const names = ownAndOther(assessment.partyNames, party);
  const onScale = (scale: "scale" | "goOnScale") => (digit: number) =>
    t(`questionnaire:${scale}.${isRating(digit) ? digit : "cannotJudge"}`);
  switch (step.ask) {
    case "relationship":
      return {
        asked: t("entry.relationship"),
        label: t("questionnaire:relationship.ask"),
        text: "",
        answer: (digit) => {
          const relationship = RELATIONSHIPS[digit - 1];
          return relationship ? t(`questionnaire:relationships.${relationship}`) : "";
        },
      };
    case "balance":
      return {
        asked: t(`questionnaire:statements.${step.statement}.label`),
        label: t("questionnaire:balance.ask"),
        text: "",
        answer: (digit) => {
          const balance = BALANCES[digit - 1];
          return balance ? t(`questionnaire:balances.${balance}`, names) : "";
        },
      };
    case "importance":
      return {
        asked: t("questionnaire:importance.ask"),
        label: t(`questionnaire:dimensions.${step.dimension}.name`),
        text: "",
        answer: (digit) => (isRating(digit) ? t(`questionnaire:importanceScale.${digit}`) : ""),
      };
    case "go-on":
      return {
        asked: t("questionnaire:goOn.name"),
        label: t("questionnaire:goOn.ask"),
        text: "",
        answer: onScale("goOnScale"),
      };
    case "statement":
    case "expectation":
      return {
        asked:
          step.ask === "statement"
            ? t("form.statement")
            : t("questionnaire:expectation.ask", { party: names.other }),
        label: t(`questionnaire:statements.${step.statement}.label`),
        text: t(`questionnaire:statements.${step.statement}.text`),
        answer: onScale("scale"),
      };
  }
}
