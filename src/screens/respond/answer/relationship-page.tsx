import { useId, useState } from "react";
import { useStore } from "zustand";
import { RELATIONSHIPS } from "#domain/answers/answer-sheet.ts";
import { withRelationship } from "#domain/answers/change-answers.ts";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import { singleKeysNow } from "#ui/keys.ts";
import { DraftCode } from "../draft-code.tsx";
import { Heading, Page } from "../page.tsx";
import styles from "./answer-scale.module.css";
import { Option } from "./option.tsx";
import { Progress } from "./progress.tsx";
import { SaveNotice, SaveWord } from "./save-state.tsx";
import { TurnButtons } from "./turn-buttons.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

type RelationshipPageProps = {
  readonly letter: InvitationLetter;
  readonly store: DraftStore;
  readonly draftCode: string | null;
  /** Whether "Next" leads to the overview. */
  readonly isLast: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** What the two organisations are to each other: asked first, may be skipped. */
export function RelationshipPage(props: RelationshipPageProps) {
  const { letter, store, draftCode, isLast, onBack, onNext } = props;
  const { t } = useTranslation(["respond", "questionnaire"]);
  const chosen = useStore(store.state, ({ document }) => document.sheet.relationship);
  const [digits] = useState(() => singleKeysNow("number"));
  const id = useId();
  useShortcuts({
    digits,
    onDigit: (digit) => {
      const relationship = RELATIONSHIPS[digit - 1];
      if (relationship === undefined) return;
      store.answer((sheet) => withRelationship(sheet, relationship));
      document.getElementById(`${id}-${relationship}`)?.focus();
    },
    onNext,
  });
  const words = t("progress.first", { count: letter.terms.statements.length });
  return (
    <Page
      title={t("questionnaire:relationship.ask")}
      actions={<TurnButtons isLast={isLast} onBack={onBack} onNext={onNext} />}
    >
      <Progress letter={letter} at={{ page: "relationship" }} words={words}>
        <SaveWord store={store} />
      </Progress>
      <SaveNotice store={store} />
      <fieldset translate="no" className={styles["group"]} aria-describedby={`${id}-hint`}>
        <legend className={styles["legend"]}>
          <Heading arrive>{t("questionnaire:relationship.ask")}</Heading>
        </legend>
        <p id={`${id}-hint`} className={styles["hint"]}>
          {t("questionnaire:relationship.hint")}
        </p>
        <div className={styles["options"]}>
          {RELATIONSHIPS.map((relationship, index) => (
            <Option
              key={relationship}
              party={letter.party}
              id={`${id}-${relationship}`}
              name={id}
              value={relationship}
              digit={index + 1}
              checked={chosen === relationship}
              onChoose={() => {
                store.answer((sheet) => withRelationship(sheet, relationship));
              }}
            >
              {t(`questionnaire:relationships.${relationship}`)}
            </Option>
          ))}
        </div>
      </fieldset>
      {draftCode && <DraftCode code={draftCode} />}
    </Page>
  );
}
