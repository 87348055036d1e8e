import { memo } from "react";
import { statementRows } from "#charts/chart-row.ts";
import { DotPlot } from "#charts/dots/dot-plot.tsx";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { notedBy } from "#domain/plan/memorandum.ts";
import { MEMORANDUM_FIELDS, type MemorandumField } from "#domain/plan/plan.ts";
import { positionOn } from "#domain/plan/position.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { formatDate, formatList } from "#platform/i18n/format.ts";
import { langOf } from "#platform/i18n/own-words.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { memorandumParagraphs } from "#wording/memorandum-words.ts";
import { memorandumHeading } from "#wording/plan-words.ts";
import { positionWords } from "#wording/position-words.ts";
import { openingQuestion, partyLine } from "#wording/verdict-words.ts";
import {
  type ConversationToHold,
  conversationsToHold,
} from "../conversations/conversations-to-hold.ts";
import { StepTable } from "../next-steps/step-table.tsx";
import styles from "./print-agreement.module.css";

type PrintAgreementProps = { readonly comparison: Comparison; readonly date: LocalDate };

/** What the browser prints from this screen instead of its fields; private notes stay out. */
export const PrintAgreement = memo(function PrintAgreement({
  comparison,
  date,
}: PrintAgreementProps) {
  const { t } = useTranslation(["agree", "plan", "report", "questionnaire"]);
  const [language] = useLanguage();
  const { plan, partyNames } = usePlanEditing();
  return (
    <article className={styles["print"]}>
      <h1>{t("plan:memorandum.between", { a: partyNames.A, b: partyNames.B })}</h1>
      <p>{t("report:document.opened", { date: formatDate(date, language) })}</p>
      <h2>{t("agree:conversations.title")}</h2>
      {conversationsToHold(comparison, plan).map((conversation) => (
        <PrintConversation key={conversation.statement.id} conversation={conversation} />
      ))}
      <h2 className={styles["page"]}>{t("plan:memorandum.title")}</h2>
      <p>{t("plan:memorandum.intent")}</p>
      {MEMORANDUM_FIELDS.map((field) => (
        <PrintPart key={field} field={field} />
      ))}
      {plan.memorandum.nextLook !== null && (
        <>
          <h3>{t("plan:memorandum.nextLook")}</h3>
          <p>{formatDate(plan.memorandum.nextLook, language)}</p>
        </>
      )}
      <PrintNames />
    </article>
  );
});

function PrintConversation({ conversation }: { readonly conversation: ConversationToHold }) {
  const { t } = useTranslation(["plan", "results", "questionnaire", "prompts"]);
  const [language] = useLanguage();
  const { plan, partyNames } = usePlanEditing();
  const { statement, slide } = conversation;
  const after = positionWords(t, slide.stands, { partyNames, language });
  const { reason } = positionOn(plan, statement.id);
  return (
    <section className={styles["conversation"]}>
      <h3 translate="no" lang={langOf(statement.id, language)}>
        {t(`questionnaire:statements.${statement.id}.text`)}
      </h3>
      {statementRows(t, [statement]).map((row) => (
        <div key={row.id} className={styles["plot"]}>
          <DotPlot row={row} partyNames={partyNames} figuresOnly />
        </div>
      ))}
      {PARTIES.map((party) => (
        <p key={party}>
          <PartyMark party={party} />{" "}
          <span>{partyLine(t, partyNames[party], statement.parties[party].mean, language)}</span>
        </p>
      ))}
      <p className={styles["question"]}>{t(openingQuestion(statement))}</p>
      {after !== null && <p>{after}</p>}
      {reason !== "" && <p className={`${styles["text"]} ${styles["said"]}`}>{reason}</p>}
    </section>
  );
}

/** A part of the memorandum; one without words is left out. */
function PrintPart({ field }: { readonly field: MemorandumField }) {
  const { t } = useTranslation(["plan", "questionnaire"]);
  const [language] = useLanguage();
  const { plan, partyNames, mode } = usePlanEditing();
  const paragraphs = memorandumParagraphs(t, plan, field, { partyNames, language, mode });
  const steps = field === "who-does-what" && plan.nextSteps.some(({ what }) => what !== "");
  if (paragraphs.length === 0 && !steps) return null;
  return (
    <>
      <h3>{memorandumHeading(t, field, partyNames)}</h3>
      {steps && <StepTable />}
      {paragraphs.length > 0 && <p className={styles["text"]}>{paragraphs.join("\n")}</p>}
    </>
  );
}

function PrintNames() {
  const { t } = useTranslation("plan");
  const [language] = useLanguage();
  const { plan, partyNames } = usePlanEditing();
  const { signatures } = plan.memorandum;
  const named = PARTIES.filter((party) => notedBy(plan, party).length > 0);
  if (named.length === 0 && !signatures) return null;
  return (
    <>
      <h3>{t(signatures ? "memorandum.signatures" : "memorandum.notedBy")}</h3>
      {named.map((party) => (
        <p key={party}>
          {t("memorandum.notedByAt", {
            names: formatList(notedBy(plan, party), language),
            name: partyNames[party],
          })}
        </p>
      ))}
      {signatures && (
        <div className={styles["lines"]}>
          {PARTIES.map((party) => (
            <p key={party} className={styles["line"]}>
              {partyNames[party]}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
