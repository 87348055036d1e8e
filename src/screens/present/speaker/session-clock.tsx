import { useState } from "react";
import type { Deck, Slide } from "#domain/deck/slide.ts";
import { setMinutes } from "#domain/plan/conversation.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { type SessionTime, timeSpent } from "#platform/channels/session/session-time.ts";
import { formatTime } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { TextField } from "#ui/fields/field.tsx";
import { planProblem } from "#wording/plan-problem.ts";
import { minutesAndSeconds, useNow } from "../clock.ts";
import styles from "./speaker.module.css";

type SessionClockProps = {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly time: SessionTime;
};

/** The time of day, and how long this conversation has taken against the plan. */
export function SessionClock({ deck, slide, time }: SessionClockProps) {
  const { t } = useTranslation("present");
  const [language] = useLanguage();
  const now = useNow();
  const isConversation = slide.kind === "conversation";
  const spent = Math.floor(timeSpent(time, slide.id, now) / 1000);
  const { minutesPerConversation } = deck;
  const planned = minutesPerConversation === null ? null : Math.round(minutesPerConversation * 60);
  const isOver = planned !== null && spent > planned;
  return (
    <dl className={styles["clock"]}>
      <div>
        <dt>{t("time.clock")}</dt>
        <dd>{formatTime(new Date(now), language)}</dd>
      </div>
      {isConversation && (
        <div>
          <dt>{t("time.conversation")}</dt>
          <dd>
            {planned === null
              ? minutesAndSeconds(spent)
              : t("time.spent", {
                  spent: minutesAndSeconds(spent),
                  planned: minutesAndSeconds(planned),
                })}
          </dd>
          {isOver && <dd className={styles["over"]}>{t("time.over")}</dd>}
        </div>
      )}
    </dl>
  );
}

/** The minutes for all conversations together, set once. */
export function MinutesField() {
  const { t } = useTranslation(["present", "plan", "errors"]);
  const { plan, change } = usePlanEditing();
  const { minutes } = plan;
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const save = async (written: string) => {
    const wanted = written.trim() === "" ? null : Number(written);
    const changed = await change((plan) => setMinutes(plan, wanted));
    setProblem(changed.ok ? undefined : planProblem(t, changed.reason));
  };
  return (
    <TextField
      key={minutes}
      type="number"
      min={1}
      max={600}
      label={t("present:time.minutes")}
      defaultValue={minutes ?? ""}
      error={problem}
      onBlur={(event) => void save(event.target.value)}
    />
  );
}
