import type { Countdown } from "#platform/channels/session/countdown.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { minutesAndSeconds, useSecondsLeft } from "../clock.ts";
import styles from "./wall-countdown.module.css";

/** From here on it is marked. */
const LAST_SECONDS = 10;

type CountdownWordsProps = { readonly countdown: Countdown; readonly seconds: number };

/** What the figure does not say by itself. */
function CountdownWords({ countdown: { purpose, since }, seconds }: CountdownWordsProps) {
  const { t } = useTranslation("present");
  if (seconds === 0) return <p>{t("countdown.over")}</p>;
  if (since === null) return <p>{t("countdown.paused")}</p>;
  return purpose === "apart" && <p>{t("countdown.apart")}</p>;
}

/** The time that the room has left, under any slide: large, and still but for its seconds. */
export function WallCountdown({ countdown }: { readonly countdown: Countdown | null }) {
  const { t } = useTranslation("present");
  const seconds = useSecondsLeft(countdown);
  if (!countdown || seconds === null) return null;
  const isLast = seconds <= LAST_SECONDS;
  return (
    <div className={styles["countdown"]} data-countdown="">
      <CountdownWords countdown={countdown} seconds={seconds} />
      <p
        role="timer"
        // Read on demand; said second by second it would drown everything else.
        aria-live="off"
        aria-label={t("countdown.title")}
        className={`${styles["figure"]} ${isLast ? styles["last"] : ""}`}
      >
        {minutesAndSeconds(seconds)}
      </p>
    </div>
  );
}
