import { memo, startTransition, useContext, useEffect, useMemo, useState } from "react";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { DimensionId } from "#domain/questionnaire/structure.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { LinkButton } from "#ui/button.tsx";
import shared from "#ui/shared.module.css";
import styles from "./comparison-page.module.css";
import { useCompareLinks } from "./context/compare-links.ts";
import { EarlierContext } from "./context/earlier-context.ts";
import type { ListView } from "./context/list-view.ts";
import { Conversations } from "./list/conversations.tsx";
import { OpenAnswers } from "./questions/open-answers.tsx";
import { Relationship } from "./questions/relationship.tsx";
import { SinceLastTime } from "./since-last-time.tsx";
import { FirstView } from "./values/first-view.tsx";
import { ModuleSection } from "./values/module-section.tsx";

type ComparisonPageProps = {
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
  readonly date: LocalDate | null;
  readonly example: boolean;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
};

/** The result, what to talk about, what is seen the same way, and value by value. */
export const ComparisonPage = memo(function ComparisonPage(props: ComparisonPageProps) {
  const { comparison, partyNames, date, example, view, onView } = props;
  const { mode, relationship } = comparison;
  const earlier = useContext(EarlierContext);
  // What lies below comes in a task of its own: drawing the radar lays out all that came with it.
  const [isBelow, setIsBelow] = useState(false);
  useEffect(() => {
    startTransition(() => {
      setIsBelow(true);
    });
  }, []);
  const question = useMemo(
    () =>
      relationship && (
        <Relationship mode={mode} relationship={relationship} partyNames={partyNames} />
      ),
    [mode, relationship, partyNames],
  );
  return (
    <div className={styles["screen"]}>
      <FirstView
        comparison={comparison}
        partyNames={partyNames}
        date={date}
        example={example}
        first={relationship?.differ && question}
      />
      {isBelow && (
        <>
          {earlier && <SinceLastTime earlier={earlier} mode={mode} partyNames={partyNames} />}
          <Conversations
            comparison={comparison}
            partyNames={partyNames}
            view={view}
            onView={onView}
          />
          {!relationship?.differ && question}
          <OpenAnswers {...comparison} partyNames={partyNames} />
          <SheetLinks partyNames={partyNames} />
          <ValueByValue comparison={comparison} partyNames={partyNames} asked={view.dimension} />
        </>
      )}
    </div>
  );
});

type ValueByValueProps = Pick<ComparisonPageProps, "comparison" | "partyNames"> & {
  readonly asked: DimensionId | null;
};

const ValueByValue = memo(function ValueByValue(props: ValueByValueProps) {
  const { comparison, partyNames, asked } = props;
  const { t } = useTranslation("compare");
  return (
    <section className={styles["values"]} aria-labelledby="value-by-value">
      <h2 id="value-by-value" className={shared["larger"]}>
        {t("values")}
      </h2>
      {comparison.modules.map((module) => (
        <ModuleSection
          key={module.id}
          module={module}
          comparison={comparison}
          partyNames={partyNames}
          asked={asked}
        />
      ))}
    </section>
  );
});

/** The way to each party's own sheet. */
const SheetLinks = memo(function SheetLinks({
  partyNames,
}: {
  readonly partyNames: PerParty<string>;
}) {
  const { t } = useTranslation("compare");
  const links = useCompareLinks();
  return (
    <section aria-labelledby="sheets" className={styles["sheets"]}>
      <h2 id="sheets" className={styles["sheetsHeading"]}>
        {t("sheet.links")}
      </h2>
      <p className={styles["sheetsText"]}>{t("sheet.linksText")}</p>
      <p className={shared["wrap"]}>
        {PARTIES.map((party) => (
          <LinkButton key={party} href={links.party(party)}>
            <PartyMark party={party} />
            <span>{t("sheet.open", { name: partyNames[party] })}</span>
          </LinkButton>
        ))}
      </p>
    </section>
  );
});
