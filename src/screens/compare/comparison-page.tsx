import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import styles from "./comparison-page.module.css";
import { Conversations } from "./conversations.tsx";
import { FirstView } from "./first-view.tsx";
import type { ListView } from "./list-view.ts";
import { ModuleSection } from "./module-section.tsx";
import { Relationship } from "./relationship.tsx";
import { SharedGround } from "./shared-ground.tsx";
import { SheetLinks } from "./sheet-links.tsx";

type ComparisonPageProps = {
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
  readonly date: LocalDate;
  readonly example: boolean;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
};

/** The result, what to talk about, what is shared, and value by value. */
export function ComparisonPage(props: ComparisonPageProps) {
  const { comparison, partyNames, date, example, view, onView } = props;
  const { mode, relationship } = comparison;
  const question = relationship && (
    <Relationship mode={mode} relationship={relationship} partyNames={partyNames} />
  );
  return (
    <div className={styles["screen"]}>
      <FirstView comparison={comparison} partyNames={partyNames} date={date} example={example} />
      {relationship?.differ && question}
      <Conversations comparison={comparison} partyNames={partyNames} view={view} onView={onView} />
      <SharedGround comparison={comparison} partyNames={partyNames} />
      {!relationship?.differ && question}
      <SheetLinks partyNames={partyNames} />
      <ValueByValue comparison={comparison} partyNames={partyNames} />
    </div>
  );
}

type ValueByValueProps = Pick<ComparisonPageProps, "comparison" | "partyNames">;

/** Below the fold: drawn once the first view stands. */
function ValueByValue({ comparison, partyNames }: ValueByValueProps) {
  const { t } = useTranslation("compare");
  const isDrawn = useDeferredValue(true, false);
  return (
    <section className={styles["values"]} aria-labelledby="value-by-value">
      <h2 id="value-by-value" className={styles["heading"]}>
        {t("values")}
      </h2>
      {isDrawn &&
        comparison.modules.map((module) => (
          <ModuleSection
            key={module.id}
            module={module}
            comparison={comparison}
            partyNames={partyNames}
          />
        ))}
    </section>
  );
}
