import { memo } from "react";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import { VerdictDisc } from "#charts/marks/verdict-mark.tsx";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { Comparison, StatementComparison } from "#domain/comparison/comparison.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useCompareLinks } from "./context/compare-links.ts";
import styles from "./shared-ground.module.css";

type SharedGroundProps = {
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
};

/** What both find true and what both find hardly true, side by side: the ground to stand on. */
export const SharedGround = memo(function SharedGround({
  comparison,
  partyNames,
}: SharedGroundProps) {
  const { t } = useTranslation("compare");
  const of = (kind: "shared-strength" | "shared-concern") =>
    comparison.statements.filter(({ verdict }) => verdict.kind === kind);
  const strengths = of("shared-strength").toSorted((one, other) => level(other) - level(one));
  const concerns = of("shared-concern").toSorted((one, other) => level(one) - level(other));
  if (strengths.length + concerns.length === 0) return null;
  return (
    <section aria-labelledby="shared-ground" className={styles["section"]}>
      <h2 id="shared-ground" className={styles["heading"]}>
        {t("shared.title")}
      </h2>
      <div className={styles["pair"]}>
        <SharedList title={t("shared.strengths")} statements={strengths} partyNames={partyNames} />
        <SharedList title={t("shared.concerns")} statements={concerns} partyNames={partyNames} />
      </div>
    </section>
  );
});

function level({ parties }: StatementComparison): number {
  return (parties.A.mean ?? 0) + (parties.B.mean ?? 0);
}

type SharedListProps = {
  readonly title: string;
  readonly statements: readonly StatementComparison[];
  readonly partyNames: PerParty<string>;
};

function SharedList({ title, statements, partyNames }: SharedListProps) {
  const { t } = useTranslation("questionnaire");
  const [language] = useLanguage();
  const links = useCompareLinks();
  if (statements.length === 0) return null;
  return (
    <div className={styles["list"]}>
      <h3 className={styles["title"]}>
        <VerdictDisc kind="shared-strength" /> <span>{title}</span>
      </h3>
      <ul>
        {statements.map(({ id, parties }) => (
          <li key={id} className={styles["item"]}>
            <a translate="no" href={links.statement(id)}>
              {t(`statements.${id}.label`)}
            </a>
            <span className={styles["figures"]}>
              {PARTIES.map((party) => {
                const { mean } = parties[party];
                return mean === null ? null : (
                  <span key={party}>
                    <PartyMark party={party} />
                    <span className="visually-hidden"> {partyNames[party]}</span>{" "}
                    <span>{formatFigure(mean, language)}</span>
                  </span>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
