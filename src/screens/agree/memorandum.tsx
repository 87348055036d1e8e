import { memo } from "react";
import { PARTIES } from "#domain/assessment/party.ts";
import { askSignatures, setNextLook } from "#domain/plan/memorandum.ts";
import { MEMORANDUM_FIELDS } from "#domain/plan/plan.ts";
import { ok } from "#domain/result.ts";
import { usePlanChoice, usePlanEditing } from "#plan-editing/plan-editing.ts";
import { PlanLine } from "#plan-editing/plan-text.tsx";
import { today } from "#platform/i18n/format.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Checkbox } from "#ui/choice.tsx";
import styles from "./agree-screen.module.css";
import { MemorandumText } from "./memorandum-text.tsx";
import { NotedBy } from "./noted-by.tsx";

/** The memorandum of understanding, filled in from what was agreed and open to change. */
export const Memorandum = memo(function Memorandum() {
  const { t } = useTranslation(["agree", "plan"]);
  const { plan } = usePlanEditing();
  const { nextLook } = plan.memorandum;
  const hasPassed = nextLook !== null && nextLook < today();
  const [signatures, askFor] = usePlanChoice(
    plan.memorandum.signatures,
    (asked) => (current) => ok(askSignatures(current, asked)),
  );
  return (
    <section aria-labelledby="memorandum" className={styles["section"]}>
      <h2 id="memorandum" className={styles["heading"]}>
        {t("plan:memorandum.title")}
      </h2>
      <p className={styles["intent"]}>{t("plan:memorandum.intent")}</p>
      <p className={styles["quiet"]}>{t("agree:memorandum.lead")}</p>
      <div className={styles["paper"]}>
        {MEMORANDUM_FIELDS.map((field) => (
          <MemorandumText key={field} field={field} />
        ))}
        <div className={styles["wide"]}>
          <PlanLine
            type="date"
            label={t("plan:memorandum.nextLook")}
            hint={t(
              hasPassed ? "agree:memorandum.nextLookPassed" : "agree:memorandum.nextLookHint",
            )}
            kept={nextLook ?? ""}
            onWrite={(text) => (current) => setNextLook(current, text === "" ? null : text)}
          />
        </div>
        {PARTIES.map((party) => (
          <NotedBy key={party} party={party} />
        ))}
        <div className={styles["wide"]}>
          <Checkbox
            label={t("agree:memorandum.signatures")}
            checked={signatures}
            onChange={askFor}
          />
        </div>
      </div>
    </section>
  );
});
