import type { PartyId } from "#domain/assessment/party.ts";
import { afterConversation } from "#domain/deck/after-conversation.ts";
import { positionOn } from "#domain/plan/position.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import { standWords } from "#wording/position-words.ts";
import { usePlanEditing } from "./plan-editing.ts";

type VotesResultProps = {
  readonly id: StatementId;
  readonly party: PartyId;
};

/** What a party's list amounts to, in the place of the average that one would choose. */
export function VotesResult({ id, party }: VotesResultProps) {
  const { t } = useTranslation(["plan"]);
  const [language] = useLanguage();
  const { plan, partyNames, mode } = usePlanEditing();
  const position = positionOn(plan, id);
  const stand = afterConversation(position, mode)[party];
  return (
    <div className={shared["stack1"]}>
      <span className={shared["strong"]}>
        {t("plan:position.now", { name: partyNames[party] })}
      </span>
      <output>
        {stand.mean === null
          ? t("plan:votes.few")
          : t("plan:votes.result", {
              count: position.votes[party].length,
              stand: standWords(t, stand, language),
            })}
      </output>
    </div>
  );
}
