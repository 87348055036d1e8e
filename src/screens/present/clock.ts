import { useEffect, useState } from "react";
import { type Countdown, timeLeft } from "#platform/channels/session/countdown.ts";

/** So often that no second is passed over. */
const LOOK_MS = 250;

/**
 * The time of day, in milliseconds since 1970. Timers are slowed down behind other windows and stand
 * still in a sleep, so it is looked at anew as soon as the page is seen again.
 */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => {
      setNow(Date.now());
    };
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return now;
}

/** Whole seconds, 0 once it is over; null where there is none. */
export function useSecondsLeft(countdown: Countdown | null): number | null {
  const now = useNow();
  return countdown && Math.ceil(timeLeft(countdown, now) / 1000);
}

export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
