/**
 * How long each slide of a presentation was shown. Only differences of time stamps count: timers are
 * slowed down in a hidden tab and stand still in a sleeping one.
 */
import * as v from "valibot";

export type SessionTime = {
  /** The slide that has been shown since `at`. */
  readonly slide: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** By slide, the milliseconds until `at`. */
  readonly spent: Readonly<Record<string, number>>;
};

/** So long a silence of every window is a break, a night or a clock that was set. */
const BREAK_MS = 60 * 60 * 1000;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const milliseconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const sessionTimeSchema = v.strictObject({
  slide: name,
  at: milliseconds,
  spent: v.record(name, milliseconds),
});

/** The time counted up to `at`, from when on `slide` is shown. What cannot be a conversation is left out. */
export function countedTime(time: SessionTime, slide: string, at: number): SessionTime {
  const passed = at - time.at;
  const before = time.spent[time.slide] ?? 0;
  const counts = passed > 0 && passed < BREAK_MS;
  return { slide, at, spent: { ...time.spent, [time.slide]: before + (counts ? passed : 0) } };
}

/** Milliseconds for which a slide was shown until `now`. */
export function timeSpent(time: SessionTime, slide: string, now: number): number {
  return countedTime(time, slide, now).spent[slide] ?? 0;
}
