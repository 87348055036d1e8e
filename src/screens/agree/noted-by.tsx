import type { PartyId } from "#domain/assessment/party.ts";
import { notedBy, setNotedBy } from "#domain/plan/memorandum.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { PlanText } from "#plan-editing/plan-text.tsx";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./memorandum-text.module.css";
import { Refill } from "./refill.tsx";

/** Who noted the memorandum in one organisation, a name a line. */
export function NotedBy({ party }: { readonly party: PartyId }) {
  const { t } = useTranslation("agree");
  const { plan, partyNames } = usePlanEditing();
  const part = t("memorandum.notedBy", { name: partyNames[party] });
  return (
    <div className={styles["part"]}>
      <PlanText
        label={part}
        hint={t("memorandum.notedByHint")}
        kept={notedBy(plan, party).join("\n")}
        onWrite={(text) => (current) => setNotedBy(current, party, text.split("\n"))}
      />
      <Refill
        part={part}
        written={plan.memorandum.notedBy[party]}
        onChange={(names) => (current) => setNotedBy(current, party, names)}
      />
    </div>
  );
}
