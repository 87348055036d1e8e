import { useState } from "react";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { addConversation } from "#domain/deck/arrange.ts";
import { pickConversation } from "#domain/plan/conversation.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ok } from "#domain/result.ts";
import { usePlanChoice, usePlanEditing } from "#plan-editing/plan-editing.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { SelectField } from "#ui/field.tsx";
import styles from "./choose-conversations.module.css";

type ChooseConversationsProps = {
  readonly comparison: Comparison;
  /** Those that are there already. */
  readonly chosen: ReadonlySet<StatementId>;
};

const NONE = "";

/** Which conversations to have: each party's wish, and any other one. */
export function ChooseConversations({ comparison, chosen }: ChooseConversationsProps) {
  const { t } = useTranslation(["agree", "questionnaire"]);
  const { change } = usePlanEditing();
  const [wanted, setWanted] = useState<StatementId | "">(NONE);
  const options = comparison.ranking.map((id) => ({
    value: id,
    label: t(`questionnaire:statements.${id}.label`),
  }));
  const others = options.filter(({ value }) => !chosen.has(value));
  const add = async () => {
    if (wanted === NONE) return;
    const changed = await change((current) => ok(addConversation(current, wanted)));
    if (changed.ok) setWanted(NONE);
  };
  return (
    <Disclosure title={t("agree:choose.title")} summary={t("agree:choose.summary")}>
      <div className={styles["picks"]}>
        {PARTIES.map((party) => (
          <Pick key={party} party={party} options={options} />
        ))}
      </div>
      {others.length > 0 && (
        <div className={styles["more"]}>
          <SelectField<StatementId | "">
            label={t("agree:choose.more")}
            value={others.some(({ value }) => value === wanted) ? wanted : NONE}
            options={[{ value: NONE, label: t("agree:choose.noMore") }, ...others]}
            onChange={setWanted}
          />
          <Button disabled={wanted === NONE} onClick={() => void add()}>
            {t("agree:choose.add")}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}

type PickProps = {
  readonly party: PartyId;
  readonly options: readonly { readonly value: StatementId; readonly label: string }[];
};

function Pick({ party, options }: PickProps) {
  const { t } = useTranslation("agree");
  const { plan, partyNames } = usePlanEditing();
  const [picked, pick] = usePlanChoice(
    plan.picks[party],
    (chosen) => (current) => ok(pickConversation(current, party, chosen)),
  );
  return (
    <SelectField<StatementId | "">
      label={t("choose.pick", { name: partyNames[party] })}
      value={picked ?? NONE}
      options={[{ value: NONE, label: t("choose.noPick") }, ...options]}
      onChange={(value) => {
        pick(value === NONE ? null : value);
      }}
    />
  );
}
