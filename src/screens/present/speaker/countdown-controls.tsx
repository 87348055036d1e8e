import { useRef } from "react";
import type { Deck } from "#domain/deck/slide.ts";
import { COUNTDOWN_PURPOSES, type CountdownPurpose } from "#platform/channels/session/countdown.ts";
import type { SessionState } from "#platform/channels/session/session-message.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/fields/choice.tsx";
import shared from "#ui/shared.module.css";
import { minutesAndSeconds, useSecondsLeft } from "../clock.ts";
import { playTone } from "../countdown-sound.ts";
import { countdownLength } from "../use-actions.ts";
import type { Present } from "../use-present.ts";
import type { PresentationSession } from "../use-session.ts";
import styles from "./speaker.module.css";

type CountdownControlsProps = {
  readonly deck: Deck;
  readonly state: Pick<SessionState, "countdown" | "sound">;
  readonly act: Present["act"];
  readonly tell: PresentationSession["tell"];
};

/** The time on the wall: for a conversation, or for the time that each side has to itself. */
export function CountdownControls({ deck, state, act, tell }: CountdownControlsProps) {
  const { t } = useTranslation("present");
  const { countdown, sound } = state;
  const left = useSecondsLeft(countdown);
  const buttons = useRef<HTMLDivElement>(null);
  return (
    <section className={styles["part"]} aria-labelledby="countdown">
      <h2 id="countdown" className={shared["large"]}>
        {t("countdown.title")}
      </h2>
      {left !== null && (
        <div className={styles["left"]}>
          <p role="timer" aria-live="off" aria-label={t("countdown.title")}>
            {minutesAndSeconds(left)}
          </p>
          <p role="status">{left === 0 ? t("countdown.over") : ""}</p>
        </div>
      )}
      <div ref={buttons} className={styles["row"]}>
        {COUNTDOWN_PURPOSES.map((purpose) => (
          <Button
            key={purpose}
            onClick={() => {
              act(ACTIONS[purpose]);
            }}
          >
            {countdown?.purpose === purpose && left !== 0
              ? t(countdown.since === null ? "countdown.goOn" : "countdown.pause")
              : t(`countdown.start.${purpose}`, { time: lengthOf(purpose, deck) })}
          </Button>
        ))}
        {countdown && (
          <>
            <Button
              onClick={() => {
                act("minute-more");
              }}
            >
              {t("countdown.more")}
            </Button>
            <Button
              onClick={() => {
                act("no-time");
                // This button goes with it.
                buttons.current?.querySelector("button")?.focus();
              }}
            >
              {t("countdown.remove")}
            </Button>
          </>
        )}
      </div>
      <Checkbox
        label={t("countdown.sound")}
        checked={sound}
        onChange={(isOn) => {
          tell({ kind: "sound", sound: isOn });
          if (isOn) playTone();
        }}
      />
    </section>
  );
}

const ACTIONS = { conversation: "conversation-time", apart: "time-apart" } as const;

function lengthOf(purpose: CountdownPurpose, deck: Deck): string {
  return minutesAndSeconds(Math.round(countdownLength(purpose, deck) / 1000));
}
