/**
 * The time on the wall: two numbers and no timer, so that a window that slept, was covered or was
 * loaded again shows the right second as soon as it is seen.
 */
import * as v from "valibot";

export const COUNTDOWN_PURPOSES = ["conversation", "apart"] as const;
export type CountdownPurpose = (typeof COUNTDOWN_PURPOSES)[number];

export type Countdown = {
  /** A conversation of both sides, or time that each side has to itself. */
  readonly purpose: CountdownPurpose;
  /** Milliseconds that were left at `since`. */
  readonly left: number;
  /** Milliseconds since 1970; null while it is paused. */
  readonly since: number | null;
};

export const MINUTE_MS = 60_000;
/** What a conversation takes where nobody planned it, and the time apart. */
export const USUAL_MS = 10 * MINUTE_MS;
/** As long as all conversations together may take. */
const LONGEST_MS = 600 * MINUTE_MS;

export const countdownSchema = v.strictObject({
  purpose: v.picklist(COUNTDOWN_PURPOSES),
  left: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LONGEST_MS)),
  since: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});

export function startedCountdown(purpose: CountdownPurpose, left: number, now: number): Countdown {
  return { purpose, left: Math.min(Math.round(left), LONGEST_MS), since: now };
}

/** Milliseconds that are left; 0 once it is over. A clock that is set back gives no time. */
export function timeLeft({ left, since }: Countdown, now: number): number {
  return since === null ? left : Math.max(0, left - Math.max(0, now - since));
}

/** The same, counted up to now: a clock that is set later costs or gives no more than passed since. */
export function countedDown(countdown: Countdown, now: number): Countdown {
  const { purpose, since } = countdown;
  return { purpose, left: timeLeft(countdown, now), since: since === null ? null : now };
}

/** Pauses it, or lets it go on. */
export function pausedOrNot(countdown: Countdown, now: number): Countdown {
  return { ...countedDown(countdown, now), since: countdown.since === null ? now : null };
}

export function withMinuteMore(countdown: Countdown, now: number): Countdown {
  const counted = countedDown(countdown, now);
  return { ...counted, left: Math.min(counted.left + MINUTE_MS, LONGEST_MS) };
}
