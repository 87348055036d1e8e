import { useCallback, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import { Button } from "#ui/button.tsx";
import { DraftCode } from "../draft-code.tsx";
import { Heading, Page } from "../page.tsx";
import { AnswerScale, answerByKey } from "./answer-scale.tsx";
import { NumberKeys } from "./number-keys.tsx";
import { Progress, segmentsOf } from "./progress.tsx";
import { SaveNotice, SaveWord } from "./save-state.tsx";
import { numberKeysNow, rememberNumberKeys } from "./shortcut-choice.ts";
import { StatementExtras } from "./statement-extras.tsx";
import styles from "./statement-page.module.css";
import { useShortcuts } from "./use-shortcuts.ts";

type StatementPageProps = {
  readonly letter: InvitationLetter;
  readonly store: DraftStore;
  readonly statement: StatementId;
  readonly draftCode: string | null;
  readonly anchors: { readonly open: boolean; readonly onChange: (open: boolean) => void };
  /** Whether "Next" leads to the overview. */
  readonly isLast: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** One statement, its five answers, and nothing that moves on by itself. */
export function StatementPage(props: StatementPageProps) {
  const { letter, store, statement, draftCode, anchors, isLast, onBack, onNext } = props;
  const { t } = useTranslation(["respond", "questionnaire"]);
  const [numberKeys, setNumberKeys] = useState(numberKeysNow);
  const whyId = useId();
  const { statements } = letter.terms;
  const { dimension } = statementById(statement);
  const position = statements.indexOf(statement);
  const isFirstOfDimension = segmentsOf(statements).some(({ start }) => start === position);

  const switchNumberKeys = useCallback((on: boolean) => {
    rememberNumberKeys(on);
    setNumberKeys(on);
  }, []);
  useShortcuts({
    digits: numberKeys,
    onAnswer: (answer) => {
      answerByKey(store, statement, answer);
    },
    onNext,
  });
  return (
    <Page
      title={t("statement.progress", {
        dimension: t(`questionnaire:dimensions.${dimension}.name`),
        position: position + 1,
        total: statements.length,
      })}
      actions={
        <>
          <Button onClick={onBack}>{t("statement.back")}</Button>
          <Button look="primary" onClick={onNext}>
            {t(isLast ? "statement.overview" : "statement.next")}
          </Button>
        </>
      }
    >
      <Progress party={letter.party} statements={statements} current={statement}>
        <SaveWord store={store} />
      </Progress>
      <SaveNotice store={store} />
      {isFirstOfDimension && (
        <p id={whyId} className={styles["why"]}>
          {t(`questionnaire:dimensions.${dimension}.why`)}
        </p>
      )}
      <AnswerScale
        party={letter.party}
        store={store}
        statement={statement}
        heading={
          <Heading key={statement} arrive>
            {t(`questionnaire:statements.${statement}.text`)}
          </Heading>
        }
        describedBy={isFirstOfDimension ? whyId : undefined}
      />
      <StatementExtras
        key={statement}
        store={store}
        statement={statement}
        partyName={letter.partyNames[letter.party]}
        anchorsOpen={anchors.open}
        onAnchors={anchors.onChange}
      />
      <div className={styles["foot"]}>
        {draftCode && <DraftCode code={draftCode} />}
        <NumberKeys on={numberKeys} onChange={switchNumberKeys} />
      </div>
    </Page>
  );
}
