import { PARTIES } from "#domain/assessment/party.ts";
import { setMemorandumText } from "#domain/plan/memorandum.ts";
import type { MemorandumField } from "#domain/plan/plan.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { PlanText } from "#plan-editing/plan-text.tsx";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { memorandumHeading, memorandumParagraphs } from "#wording/plan-words.ts";
import styles from "./memorandum-text.module.css";
import { Refill } from "./refill.tsx";
import { StepTable } from "./step-table.tsx";

type HintName = Exclude<MemorandumField, `${string}-${"A" | "B"}`> | "brings" | "gains";

const HINTS: Readonly<Record<MemorandumField, HintName>> = {
  purpose: "purpose",
  "brings-A": "brings",
  "brings-B": "brings",
  "gains-A": "gains",
  "gains-B": "gains",
  "end-user": "end-user",
  "who-does-what": "who-does-what",
  "not-exclusive": "not-exclusive",
  problems: "problems",
};

type MemorandumTextProps = { readonly field: MemorandumField };

/** One text of the memorandum: as it was written, or as long as nobody did, as it can be filled in. */
export function MemorandumText({ field }: MemorandumTextProps) {
  const { t } = useTranslation(["agree", "plan", "questionnaire"]);
  const [language] = useLanguage();
  const { plan, partyNames } = usePlanEditing();
  const part = memorandumHeading(t, field, partyNames);
  const paragraphs = memorandumParagraphs(t, plan, field, { partyNames, language });
  const written = plan.memorandum.texts[field];
  const isFilled = written === undefined && paragraphs.length > 0;
  return (
    <div className={`${styles["part"]} ${isOneOfTwo(field) ? "" : styles["whole"]}`}>
      {field === "who-does-what" && (
        <>
          <h3 className={styles["label"]}>{part}</h3>
          <StepTable />
        </>
      )}
      <PlanText
        label={field === "who-does-what" ? t("agree:memorandum.more") : part}
        hint={t(`agree:memorandum.hint.${HINTS[field]}`)}
        kept={written ?? paragraphs.join("\n")}
        onWrite={(text) => (current) => setMemorandumText(current, field, text)}
      />
      {isFilled && <p className={styles["filled"]}>{t("agree:memorandum.filled")}</p>}
      <Refill
        part={part}
        written={written ?? null}
        onChange={(text) => (current) => setMemorandumText(current, field, text)}
      />
    </div>
  );
}

/** What each party says for itself stands beside what the other says. */
function isOneOfTwo(field: MemorandumField): boolean {
  return PARTIES.some((party) => field.endsWith(`-${party}`));
}
