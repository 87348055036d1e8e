import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countedTime,
  type SessionTime,
  timeSpent,
} from "#platform/channels/session/session-time.ts";

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 4, 3, 12);
const BEGUN: SessionTime = { slide: "experience-better", at: NOON, spent: {} };

/** The same slide, counted at each of these minutes after noon. */
function seenAt(...minutes: readonly number[]): SessionTime {
  return minutes.reduce(
    (time, minute) => countedTime(time, time.slide, NOON + minute * MINUTE),
    BEGUN,
  );
}

describe("the time of a slide", () => {
  it("is the difference of two time stamps, however rarely one looks", () => {
    expect(timeSpent(BEGUN, "experience-better", NOON + 542_000)).toBe(542_000);
    expect(timeSpent(seenAt(1, 2, 9), "experience-better", NOON + 10 * MINUTE)).toBe(10 * MINUTE);
  });

  it("stands still while another slide is shown, and goes on after it", () => {
    const away = countedTime(BEGUN, "room", NOON + 3 * MINUTE);
    expect(timeSpent(away, "experience-better", NOON + 8 * MINUTE)).toBe(3 * MINUTE);
    expect(timeSpent(away, "room", NOON + 8 * MINUTE)).toBe(5 * MINUTE);
    const back = countedTime(away, "experience-better", NOON + 8 * MINUTE);
    expect(timeSpent(back, "experience-better", NOON + 9 * MINUTE)).toBe(4 * MINUTE);
    expect(timeSpent(back, "cover", NOON + 9 * MINUTE)).toBe(0);
  });

  it("loses only what passed since the last look when the clock is set", () => {
    expect(timeSpent(seenAt(1, 2, -60), "experience-better", NOON - 59 * MINUTE)).toBe(3 * MINUTE);
    const years = 10 * 365 * 24 * 60;
    expect(timeSpent(seenAt(1, 2, years), "experience-better", NOON + (years + 1) * MINUTE)).toBe(
      3 * MINUTE,
    );
  });

  it("counts a nap of the laptop, and neither lunch nor the night", () => {
    expect(timeSpent(seenAt(1, 21), "experience-better", NOON + 22 * MINUTE)).toBe(22 * MINUTE);
    expect(timeSpent(seenAt(1, 91), "experience-better", NOON + 92 * MINUTE)).toBe(2 * MINUTE);
    expect(timeSpent(seenAt(1, 14 * 60), "experience-better", NOON + 14 * 60 * MINUTE)).toBe(
      MINUTE,
    );
  });

  it("never goes back, whatever the clock does", () => {
    const stamp = fc.integer({ min: NOON - 48 * 60 * MINUTE, max: NOON + 48 * 60 * MINUTE });
    const look = fc.record({
      slide: fc.constantFrom("experience-better", "room", "cover"),
      at: stamp,
    });
    fc.assert(
      fc.property(fc.array(look), (looks) => {
        let time = BEGUN;
        for (const { slide, at } of looks) {
          const next = countedTime(time, slide, at);
          for (const known of Object.keys(time.spent)) {
            expect(next.spent[known]).toBeGreaterThanOrEqual(time.spent[known] ?? 0);
          }
          time = next;
        }
      }),
    );
  });
});
