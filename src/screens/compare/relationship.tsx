import { memo } from "react";
import { VerdictMark } from "#charts/verdict-mark.tsx";
import { RELATIONSHIPS } from "#domain/answers/answer-sheet.ts";
import { PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { PartyMark } from "#ui/party-mark.tsx";
import styles from "./relationship.module.css";

type RelationshipProps = Pick<Comparison, "mode"> & {
  readonly relationship: NonNullable<Comparison["relationship"]>;
  readonly partyNames: PerParty<string>;
};

/** What the parties take each other to be: who chose what, as far as the mode lets it be seen. */
export const Relationship = memo(function Relationship({
  mode,
  relationship,
  partyNames,
}: RelationshipProps) {
  const { t } = useTranslation(["compare", "results"]);
  const isKnown = PARTIES.every((party) => relationship.mostChosen[party].length > 0);
  return (
    <section aria-labelledby="relationship" className={styles["section"]}>
      <div className={styles["head"]}>
        <h2 id="relationship" className={styles["heading"]}>
          {t("compare:relationship.title")}
        </h2>
        {isKnown && (
          <p className={styles["result"]}>
            <VerdictMark
              kind={relationship.differ ? "not-on-the-same-page" : "room-to-grow"}
              word={t(`compare:relationship.${relationship.differ ? "differ" : "same"}`)}
            />
          </p>
        )}
      </div>
      <dl className={styles["parties"]}>
        {PARTIES.map((party) => (
          <div key={party} className={styles["answers"]}>
            <dt className={styles["party"]}>
              <PartyMark shape={party === "A" ? "circle" : "diamond"} />{" "}
              <span translate="no">{partyNames[party]}</span>
            </dt>
            <Choices party={party} mode={mode} relationship={relationship} />
          </div>
        ))}
      </dl>
    </section>
  );
});

type ChoicesProps = Omit<RelationshipProps, "partyNames"> & { readonly party: PartyId };

function Choices({ party, mode, relationship }: ChoicesProps) {
  const { t } = useTranslation(["compare", "questionnaire", "common"]);
  const counts = relationship.parties[party];
  const chosen = RELATIONSHIPS.map((id) => ({ id, people: counts[id] ?? 0 }))
    .filter(({ people }) => people > 0)
    .toSorted((one, other) => other.people - one.people);
  if (chosen.length > 0) {
    return chosen.map(({ id, people }) => (
      <dd key={id} className={styles["choice"]}>
        <span translate="no">{t(`questionnaire:relationships.${id}`)}</span>
        <span className={styles["people"]}>
          {`${DOT}${t("common:party.respondents", { count: people })}`}
        </span>
      </dd>
    ));
  }
  const [most] = relationship.mostChosen[party];
  if (most !== undefined) {
    const choice = t(`questionnaire:relationships.${most}`);
    return <dd className={styles["choice"]}>{t("compare:relationship.most", { choice })}</dd>;
  }
  return (
    <dd className={styles["people"]}>
      {t(`compare:relationship.${mode === "open" ? "nobody" : "hidden"}`)}
    </dd>
  );
}
