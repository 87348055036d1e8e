/** What the windows of one presentation tell each other, and what each of them keeps of it. */
import * as v from "valibot";
import type { RowsPerSlide } from "#domain/deck/slide.ts";
import type { SlideLocation } from "#domain/deck/slide-location.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { type Countdown, countdownSchema, timeLeft } from "./countdown.ts";
import { type SessionTime, sessionTimeSchema } from "./session-time.ts";

export const THEMES = ["dark", "light"] as const;
export type Theme = (typeof THEMES)[number];

/** The speaker view, or the deck that the room sees. */
export type SessionRole = "speaker" | "deck";

/** Steps by which the letters are larger or smaller than usual. */
export const LARGEST = 3;
export const SMALLEST = -3;

/** What the window that projects has measured. */
export type SessionScreen = {
  /** Width by height. */
  readonly ratio: number;
  /** How many rows of a list can be read there. */
  readonly rows: RowsPerSlide;
  /** What the system calls the screen; null where nobody can tell. */
  readonly name: string | null;
};

/** Where the presentation is and how it looks: the same in every window. */
export type SessionState = {
  readonly location: SlideLocation;
  readonly blank: boolean;
  readonly language: Language;
  /** The language in which statements stand a second time, smaller; null for none. */
  readonly second: Language | null;
  readonly theme: Theme;
  /** -3 to 3; 0 is the usual size. */
  readonly size: number;
  readonly screen: SessionScreen;
  readonly time: SessionTime;
  /** null where the room sees none. */
  readonly countdown: Countdown | null;
  /** Whether the end of a countdown is to be heard. */
  readonly sound: boolean;
};

/** One change that every window makes. */
export type SessionChange =
  /** With the time as it stands where somebody moved on: another window may have slept. */
  | { readonly kind: "location"; readonly location: SlideLocation; readonly time: SessionTime }
  | { readonly kind: "blank"; readonly blank: boolean }
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "two-languages"; readonly second: Language | null }
  | { readonly kind: "theme"; readonly theme: Theme }
  | { readonly kind: "size"; readonly size: number }
  | { readonly kind: "screen"; readonly screen: SessionScreen }
  | { readonly kind: "countdown"; readonly countdown: Countdown | null }
  | { readonly kind: "sound"; readonly sound: boolean };

export type SessionMessage =
  | SessionChange
  /** A window came, or came back, and asks where the others are. */
  | { readonly kind: "hello"; readonly from: string; readonly role: SessionRole }
  /** The answer to a hello. */
  | {
      readonly kind: "here";
      readonly to: string;
      readonly role: SessionRole;
      readonly state: SessionState;
    };

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const language = v.picklist(LANGUAGES);
const role = v.picklist(["speaker", "deck"]);
const rows = whole(1, 100);

const location = v.strictObject({ slide: name, step: whole(0, 100) });
const second = v.nullable(language);
const theme = v.picklist(THEMES);
const size = whole(SMALLEST, LARGEST);
const screen = v.strictObject({
  ratio: v.pipe(v.number(), v.minValue(0.1), v.maxValue(10)),
  rows: v.strictObject({
    strengths: rows,
    concerns: rows,
    importance: rows,
    "open-answers": rows,
    moved: rows,
    outcomes: rows,
    positions: rows,
    "next-steps": rows,
  }),
  name: v.nullable(v.pipe(v.string(), v.maxLength(200))),
});

const countdown = v.nullable(countdownSchema);

const state = v.strictObject({
  location,
  blank: v.boolean(),
  language,
  second,
  theme,
  size,
  screen,
  time: sessionTimeSchema,
  countdown,
  sound: v.boolean(),
});

const message = v.variant("kind", [
  v.strictObject({ kind: v.literal("location"), location, time: sessionTimeSchema }),
  v.strictObject({ kind: v.literal("blank"), blank: v.boolean() }),
  v.strictObject({ kind: v.literal("language"), language }),
  v.strictObject({ kind: v.literal("two-languages"), second }),
  v.strictObject({ kind: v.literal("theme"), theme }),
  v.strictObject({ kind: v.literal("size"), size }),
  v.strictObject({ kind: v.literal("screen"), screen }),
  v.strictObject({ kind: v.literal("countdown"), countdown }),
  v.strictObject({ kind: v.literal("sound"), sound: v.boolean() }),
  v.strictObject({ kind: v.literal("hello"), from: name, role }),
  v.strictObject({ kind: v.literal("here"), to: name, role, state }),
]);

/** Reads what came over the channel; null for what is no message of ours. */
export function parseSessionMessage(value: unknown): SessionMessage | null {
  const parsed = v.safeParse(message, value);
  return parsed.success ? parsed.output : null;
}

/** Reads a state that was kept; null for what is none. */
export function parseSessionState(value: unknown): SessionState | null {
  const parsed = v.safeParse(state, value);
  return parsed.success ? parsed.output : null;
}

/**
 * The state after a change. Whoever moves on looks at a slide again, not at a dark wall, and leaves a
 * countdown that is over behind.
 */
export function changedSession(before: SessionState, change: SessionChange): SessionState {
  switch (change.kind) {
    case "location": {
      const { location, time } = change;
      const isElsewhere = location.slide !== before.location.slide;
      const isOver = before.countdown !== null && timeLeft(before.countdown, time.at) === 0;
      const countdown = isElsewhere && isOver ? null : before.countdown;
      return { ...before, location, time, countdown, blank: false };
    }
    case "blank":
      return { ...before, blank: change.blank };
    case "language": {
      const { language } = change;
      // The two languages change places rather than become the same.
      return {
        ...before,
        language,
        second: before.second === language ? before.language : before.second,
      };
    }
    case "two-languages":
      return { ...before, second: change.second };
    case "theme":
      return { ...before, theme: change.theme };
    case "size":
      return { ...before, size: change.size };
    case "screen":
      return { ...before, screen: change.screen };
    case "countdown":
      // Whoever starts one wants it to be seen.
      return {
        ...before,
        countdown: change.countdown,
        blank: before.blank && before.countdown !== null,
      };
    case "sound":
      return { ...before, sound: change.sound };
  }
}
