import { memo, useState } from "react";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Undo } from "#ui/undo.tsx";
import styles from "./agree-screen.module.css";
import { ChooseConversations } from "./choose-conversations.tsx";
import { Conversation } from "./conversation.tsx";
import { bringBack, leaveOut, talksOf } from "./talks.ts";

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
  const talks = talksOf(comparison, plan);
  const chosen = new Set(talks.map(({ statement }) => statement.id));
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
      <h2 id="conversations" className={styles["heading"]}>
        {t("agree:conversations.title")}
      </h2>
      <p className={styles["quiet"]}>
        {t(talks.length > 0 ? "agree:conversations.lead" : "agree:conversations.none")}
      </p>
      {talks.map((talk) => (
        <Conversation
          key={talk.statement.id}
          talk={talk}
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
