import { otherParty, PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./uneven-response-note.module.css";

/** Up to this many people, a party's figures are a few personal views. */
const FEW_PEOPLE = 2;

/** From so many times as many people on, the other party's figures are of another kind. */
const TIMES_AS_MANY = 3;

/** The party that answered with far fewer people than the other; null where the numbers are alike. */
export function smallerParty(respondents: PerParty<number>): PartyId | null {
  const small = PARTIES.find((party) => {
    const [few, many] = [respondents[party], respondents[otherParty(party)]];
    return few > 0 && few <= FEW_PEOPLE && many >= TIMES_AS_MANY * few;
  });
  return small ?? null;
}

type UnevenResponseNoteProps = {
  readonly respondents: PerParty<number>;
  readonly partyNames: PerParty<string>;
};

/** Says that far fewer answered at one party, and what to do about it. */
export function UnevenResponseNote({ respondents, partyNames }: UnevenResponseNoteProps) {
  const { t } = useTranslation("compare");
  const party = smallerParty(respondents);
  if (party === null) return null;
  const smaller = partyNames[party];
  return (
    <p className={styles["note"]}>
      <strong>
        {t("unevenResponse.numbers", {
          all: respondents[otherParty(party)],
          larger: partyNames[otherParty(party)],
          few: respondents[party],
          smaller,
        })}
      </strong>{" "}
      <span>{t("unevenResponse.advice", { smaller })}</span>
    </p>
  );
}
