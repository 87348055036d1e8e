import { useId, useState } from "react";
import { type ChartRow, statementRows } from "#charts/chart-row.ts";
import { DotPlot } from "#charts/dots/dot-plot.tsx";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import { VerdictMark } from "#charts/marks/verdict-mark.tsx";
import { PARTIES, type PerParty, perParty } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import type { BeforeAndAfter } from "#domain/deck/after-conversation.ts";
import { setNote } from "#domain/plan/conversation.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { PlanText } from "#plan-editing/plan-text.tsx";
import { formatList } from "#platform/i18n/format.ts";
import { langOf } from "#platform/i18n/own-words.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import shared from "#ui/shared.module.css";
import { openingQuestion, partyLine, statementWords } from "#wording/verdict-words.ts";
import styles from "./conversation.module.css";
import type { ConversationToHold } from "./conversations-to-hold.ts";
import { PositionFields } from "./position-fields.tsx";

type ConversationProps = {
  readonly conversation: ConversationToHold;
  readonly respondents: PerParty<number>;
  readonly onAddStep: (id: StatementId) => void;
  readonly onLeaveOut: (id: StatementId) => void;
};

/** One conversation: what was answered, how to open it, and what came out of it. */
export function Conversation({
  conversation,
  respondents,
  onAddStep,
  onLeaveOut,
}: ConversationProps) {
  const { t } = useTranslation(["agree", "questionnaire"]);
  const [language] = useLanguage();
  const { partyNames } = usePlanEditing();
  const { slide, statement, isHeld } = conversation;
  const { id } = statement;
  const title = useId();
  const pickers = slide.pickedBy.map((party) => partyNames[party]);
  return (
    <article id={slide.id} tabIndex={-1} aria-labelledby={title} className={styles["conversation"]}>
      <header className={styles["head"]}>
        <h3 translate="no" lang={langOf(id, language)} id={title} className={shared["larger"]}>
          {t(`questionnaire:statements.${id}.text`)}
        </h3>
        {pickers.length > 0 && (
          <p className={styles["quiet"]}>
            {t("agree:conversations.pickedBy", { names: formatList(pickers, language) })}
          </p>
        )}
      </header>
      <div className={styles["pair"]}>
        <Answers statement={statement} respondents={respondents} stands={slide.stands} />
        <div className={styles["part"]}>
          <PositionFields id={id} about={t(`questionnaire:statements.${id}.label`)} />
          <PrivateNote id={id} />
          <div className={styles["actions"]}>
            <Button
              onClick={() => {
                onAddStep(id);
              }}
            >
              {t("agree:conversations.addStep")}
            </Button>
            {!isHeld && (
              <Button
                look="quiet"
                onClick={() => {
                  onLeaveOut(id);
                }}
              >
                {t("agree:conversations.leaveOut")}
              </Button>
            )}
          </div>
        </div>
      </div>
    </article>
  );
}

type AnswersProps = {
  readonly statement: StatementComparison;
  readonly respondents: PerParty<number>;
  readonly stands: BeforeAndAfter;
};

function Answers({ statement, respondents, stands }: AnswersProps) {
  const { t } = useTranslation(["agree", "results", "questionnaire", "prompts"]);
  const [language] = useLanguage();
  const { partyNames } = usePlanEditing();
  const { verdict, parties } = statement;
  return (
    <div className={styles["part"]}>
      <h4 className={styles["label"]}>{t("agree:conversations.answers")}</h4>
      <p className={styles["result"]}>
        <VerdictMark kind={verdict.kind} word={t(`results:verdict.${verdict.kind}`)} />
        <span className={styles["quiet"]}>
          {statementWords(t, statement, { partyNames, respondents })}
        </span>
      </p>
      {statementRows(t, [statement]).map((row) => (
        <div key={row.id} className={styles["plot"]}>
          <DotPlot row={row} partyNames={partyNames} figuresOnly />
          {PARTIES.some((party) => stands.after[party].mean !== null) && (
            // The fields beside it say the same.
            <div aria-hidden="true">
              <p className={styles["quiet"]}>{t("agree:conversations.after")}</p>
              <DotPlot row={positionRow(row, stands)} partyNames={partyNames} />
            </div>
          )}
        </div>
      ))}
      <ul>
        {PARTIES.map((party) => (
          <li key={party}>
            <PartyMark party={party} />{" "}
            <span>{partyLine(t, partyNames[party], parties[party].mean, language)}</span>
          </li>
        ))}
      </ul>
      <h4 className={styles["label"]}>{t("agree:conversations.question")}</h4>
      <p className={styles["question"]}>{t(openingQuestion(statement))}</p>
    </div>
  );
}

function positionRow(row: ChartRow, { after }: BeforeAndAfter): ChartRow {
  const means = perParty((party) => after[party].mean);
  const { A, B } = means;
  return { ...row, means, gap: A === null || B === null ? null : A - B };
}

function PrivateNote({ id }: { readonly id: StatementId }) {
  const { t } = useTranslation("agree");
  const { plan } = usePlanEditing();
  const [isOpen, setIsOpen] = useState(plan.notes[id] !== undefined);
  return (
    <details
      className={styles["note"]}
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>{t("conversations.note")}</summary>
      <PlanText
        label={t("conversations.noteLabel")}
        hint={t("conversations.noteHint")}
        kept={plan.notes[id] ?? ""}
        onWrite={(text) => (current) => setNote(current, id, text)}
      />
    </details>
  );
}
