import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Countdown,
  countedDown,
  MINUTE_MS,
  pausedOrNot,
  startedCountdown,
  timeLeft,
  USUAL_MS,
  withMinuteMore,
} from "#platform/channels/session/countdown.ts";

const NOON = Date.UTC(2026, 4, 3, 12);
const BEGUN = startedCountdown("apart", USUAL_MS, NOON);
const at = (minutes: number) => NOON + minutes * MINUTE_MS;

describe("a countdown", () => {
  it("is a difference of time stamps, however rarely one looks", () => {
    expect(timeLeft(BEGUN, NOON)).toBe(USUAL_MS);
    expect(timeLeft(BEGUN, NOON + 1)).toBe(USUAL_MS - 1);
    expect(timeLeft(BEGUN, at(7))).toBe(3 * MINUTE_MS);
  });

  it("is over after a sleep that was longer, and stays so", () => {
    expect(timeLeft(BEGUN, at(10))).toBe(0);
    expect(timeLeft(countedDown(BEGUN, at(14 * 60)), at(14 * 60))).toBe(0);
  });

  it("stands still while it is paused, through a night too", () => {
    const paused = pausedOrNot(BEGUN, at(4));
    expect(timeLeft(paused, at(14 * 60))).toBe(6 * MINUTE_MS);
    const on = pausedOrNot(paused, at(14 * 60));
    expect(timeLeft(on, at(14 * 60 + 1))).toBe(5 * MINUTE_MS);
  });

  it("gets a minute more, running, paused and when it is over", () => {
    expect(timeLeft(withMinuteMore(BEGUN, at(3)), at(3))).toBe(8 * MINUTE_MS);
    const paused = withMinuteMore(pausedOrNot(BEGUN, at(3)), at(5));
    expect(timeLeft(paused, at(9))).toBe(8 * MINUTE_MS);
    expect(timeLeft(withMinuteMore(BEGUN, at(30)), at(30))).toBe(MINUTE_MS);
  });

  it("loses or gains by a clock that is set no more than passed since it was counted", () => {
    const counted = countedDown(countedDown(BEGUN, at(1)), at(2));
    expect(timeLeft(counted, at(-60))).toBe(8 * MINUTE_MS);
    const after = countedDown(counted, at(-60));
    expect(timeLeft(after, at(-59))).toBe(7 * MINUTE_MS);
  });

  it("never grows by itself, and is whole milliseconds", () => {
    const stamp = fc.integer({ min: NOON - 2 * USUAL_MS, max: NOON + 2 * USUAL_MS });
    const length = fc.double({ min: 0, max: 2 * USUAL_MS, noNaN: true });
    fc.assert(
      fc.property(length, fc.array(stamp), (long, looks) => {
        let countdown: Countdown = startedCountdown("conversation", long, NOON);
        for (const now of looks) {
          const next = countedDown(countdown, now);
          expect(next.left).toBeLessThanOrEqual(countdown.left);
          expect(Number.isSafeInteger(next.left)).toBe(true);
          countdown = next;
        }
      }),
    );
  });
});
