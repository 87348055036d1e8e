import { memo } from "react";
import { RELATIONSHIPS } from "#domain/answers/answer-sheet.ts";
import { PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./side-by-side.module.css";
import { SideBySide } from "./side-by-side.tsx";

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
  const { differ } = relationship;
  return (
    <SideBySide
      id="relationship"
      title={t("compare:relationship.title")}
      result={
        isKnown
          ? {
              kind: differ ? "not-on-the-same-page" : "room-to-grow",
              word: t(`compare:relationship.${differ ? "differ" : "same"}`),
            }
          : null
      }
      partyNames={partyNames}
      answers={{
        A: <Choices party="A" mode={mode} relationship={relationship} />,
        B: <Choices party="B" mode={mode} relationship={relationship} />,
      }}
    />
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
