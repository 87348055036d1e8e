import { otherParty, type PerParty } from "#domain/assessment/party.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { smallerParty } from "./lopsided.ts";
import { Note } from "./note.tsx";

type LopsidedNoteProps = {
  readonly respondents: PerParty<number>;
  readonly partyNames: PerParty<string>;
};

/** Says that far fewer answered at one party, and what to do about it. */
export function LopsidedNote({ respondents, partyNames }: LopsidedNoteProps) {
  const { t } = useTranslation("compare");
  const party = smallerParty(respondents);
  if (party === null) return null;
  const smaller = partyNames[party];
  return (
    <Note
      fact={t("lopsided.numbers", {
        all: respondents[otherParty(party)],
        larger: partyNames[otherParty(party)],
        few: respondents[party],
        smaller,
      })}
      advice={t("lopsided.advice", { smaller })}
    />
  );
}
