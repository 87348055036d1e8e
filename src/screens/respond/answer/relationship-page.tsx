import { useId } from "react";
import { RELATIONSHIPS, type Relationship } from "#domain/answers/answer-sheet.ts";
import { withRelationship } from "#domain/answers/change-answers.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { QuestionLocation } from "#platform/storage/drafts/draft-document.ts";
import { QuestionFrame } from "../question-frame.tsx";
import { useRespond, useSheet } from "../respond-context.ts";
import styles from "./answer-scale.module.css";
import { Option } from "./option.tsx";
import { Question } from "./question.tsx";

/** What the two organisations are to each other: asked first, may be skipped. */
export function RelationshipPage({ at }: { readonly at: QuestionLocation }) {
  const { t } = useTranslation(["respond", "questionnaire"]);
  const { payload, store } = useRespond();
  const chosen = useSheet((sheet) => sheet.relationship);
  const id = useId();
  const choose = (relationship: Relationship) => {
    store.answer((sheet) => withRelationship(sheet, relationship));
  };
  const title = t("questionnaire:relationship.ask");
  return (
    <QuestionFrame
      at={at}
      title={title}
      words={t("progress.first", { count: payload.configuration.statements.length })}
      onDigit={(digit) => {
        const relationship = RELATIONSHIPS[digit - 1];
        if (relationship === undefined) return;
        choose(relationship);
        document.getElementById(`${id}-${relationship}`)?.focus();
      }}
    >
      <Question about="relationship" text={title} describedBy={`${id}-hint`}>
        <p id={`${id}-hint`} className={styles["hint"]}>
          {t("questionnaire:relationship.hint")}
        </p>
        <div className={styles["options"]}>
          {RELATIONSHIPS.map((relationship, index) => (
            <Option
              key={relationship}
              party={payload.party}
              id={`${id}-${relationship}`}
              name={id}
              value={relationship}
              digit={index + 1}
              checked={chosen === relationship}
              onChoose={() => {
                choose(relationship);
              }}
            >
              {t(`questionnaire:relationships.${relationship}`)}
            </Option>
          ))}
        </div>
      </Question>
    </QuestionFrame>
  );
}
