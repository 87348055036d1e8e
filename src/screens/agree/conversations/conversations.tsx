import { memo, useState } from "react";
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
import { SelectField } from "#ui/fields/field.tsx";
import shared from "#ui/shared.module.css";
import { Undo } from "#ui/undo.tsx";
import styles from "../agree-screen.module.css";
import { Conversation } from "./conversation.tsx";
import { bringBack, conversationsToHold, leaveOut } from "./conversations-to-hold.ts";

type ConversationsProps = {
  readonly comparison: Comparison;
  readonly onAddStep: (id: StatementId) => Promise<void>;
};

/** The conversations that were chosen, one after the other. */
export const Conversations = memo(function Conversations({
  comparison,
  onAddStep,
}: ConversationsProps) {
  const { t } = useTranslation(["agree", "questionnaire"]);
  const { plan, change } = usePlanEditing();
  const [leftOut, setLeftOut] = useState<readonly StatementId[]>([]);
  const conversations = conversationsToHold(comparison, plan);
  const chosen = new Set(conversations.map(({ statement }) => statement.id));
  const hide = async (id: StatementId) => {
    const changed = await change(leaveOut(id));
    if (changed.ok) setLeftOut((ids) => [...ids.filter((each) => each !== id), id]);
  };
  const undo = async (id: StatementId) => {
    const changed = await change(bringBack(id));
    if (!changed.ok) return;
    setLeftOut((ids) => ids.filter((each) => each !== id));
    document.getElementById(`conversation:${id}`)?.focus();
  };
  return (
    <section aria-labelledby="conversations" className={styles["section"]}>
      <h2 id="conversations" className={shared["largest"]}>
        {t("agree:conversations.title")}
      </h2>
      <p className={styles["quiet"]}>
        {t(conversations.length > 0 ? "agree:conversations.lead" : "agree:conversations.none")}
      </p>
      {conversations.map((conversation) => (
        <Conversation
          key={conversation.statement.id}
          conversation={conversation}
          respondents={comparison.respondents}
          onAddStep={(id) => void onAddStep(id)}
          onLeaveOut={(id) => void hide(id)}
        />
      ))}
      {leftOut
        .filter((id) => !chosen.has(id))
        .map((id) => (
          <Undo key={id} onUndo={() => void undo(id)}>
            <p>
              {t("agree:conversations.leftOut", {
                about: t(`questionnaire:statements.${id}.label`),
              })}
            </p>
          </Undo>
        ))}
      <ChooseConversations comparison={comparison} chosen={chosen} />
    </section>
  );
});

type ChooseConversationsProps = {
  readonly comparison: Comparison;
  /** Those that are there already. */
  readonly chosen: ReadonlySet<StatementId>;
};

const NONE = "";

/** Which conversations to have: each party's wish, and any other one. */
function ChooseConversations({ comparison, chosen }: ChooseConversationsProps) {
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
