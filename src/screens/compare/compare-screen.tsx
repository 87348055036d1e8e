import { useTranslation } from "react-i18next";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import styles from "./compare-screen.module.css";
import { Conversations } from "./conversations.tsx";
import { FirstView } from "./first-view.tsx";
import { ModuleSection } from "./module-section.tsx";

type CompareScreenProps = {
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
  /** The day of opening. */
  readonly date: LocalDate;
  readonly example: boolean;
};

/** What two parties' answers say side by side: the result, what to talk about, value by value. */
export function CompareScreen({ comparison, partyNames, date, example }: CompareScreenProps) {
  const { t } = useTranslation("compare");
  const names = isolatedNames(partyNames);
  return (
    <div className={styles["screen"]}>
      <FirstView comparison={comparison} partyNames={names} date={date} example={example} />
      <Conversations comparison={comparison} partyNames={names} />
      <section className={styles["values"]} aria-labelledby="value-by-value">
        <h2 id="value-by-value" className={styles["heading"]}>
          {t("values")}
        </h2>
        {comparison.modules.map((module) => (
          <ModuleSection
            key={module.id}
            module={module}
            comparison={comparison}
            partyNames={names}
          />
        ))}
      </section>
    </div>
  );
}
