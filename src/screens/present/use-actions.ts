import { useCallback } from "react";
import type { Deck } from "#domain/deck/slide.ts";
import {
  firstLocation,
  goTo,
  lastLocation,
  nextLocation,
  previousLocation,
  type SlideLocation,
} from "#domain/deck/slide-location.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import {
  type Countdown,
  type CountdownPurpose,
  MINUTE_MS,
  pausedOrNot,
  startedCountdown,
  timeLeft,
  USUAL_MS,
  withMinuteMore,
} from "#platform/channels/session/countdown.ts";
import {
  LARGEST,
  type SessionState,
  SMALLEST,
} from "#platform/channels/session/session-message.ts";
import { leaveFullScreenOr, toggleFullScreen } from "./full-screen.ts";
import type { KeyAction } from "./keys/bindings.ts";
import { useKeys } from "./keys/use-keys.ts";
import type { PresentationSession } from "./use-session.ts";

type Action = Exclude<KeyAction, "go-to">;

export type OwnActions = {
  /** Opens the list of keys. */
  readonly onHelp: () => void;
  /** Starts the slides; told whether another window shows them. */
  readonly onStart: (hasDeck: boolean) => void;
  /** Leads out of the slides; absent where there is nothing to leave. */
  readonly onLeave?: (() => void) | undefined;
};

/** What the keys do in this window. */
export function useActions(
  deck: Deck,
  session: PresentationSession,
  { onHelp, onStart, onLeave }: OwnActions,
): (action: Action) => void {
  const { state, tell, show, hasDeck } = session;
  const act = useCallback(
    (action: Action) => {
      const location = locationAfter(action, deck, state.location);
      if (location) show(location);
      else if (action === "help") onHelp();
      else if (action === "start") onStart(hasDeck);
      else if (action === "full-screen") toggleFullScreen();
      else if (action === "leave") leaveFullScreenOr(onLeave);
      else if (isOfTime(action)) {
        const countdown = countdownAfter(action, deck, state.countdown, Date.now());
        if (countdown !== state.countdown) tell({ kind: "countdown", countdown });
      } else changeLook(action, state, tell);
    },
    [deck, state, tell, show, hasDeck, onHelp, onStart, onLeave],
  );
  useKeys({
    onAction: act,
    onNumber: (number) => {
      show(goTo(deck, number));
    },
  });
  return act;
}

function locationAfter(action: Action, deck: Deck, location: SlideLocation): SlideLocation | null {
  switch (action) {
    case "next":
      return nextLocation(deck, location);
    case "previous":
      return previousLocation(deck, location);
    case "first":
      return firstLocation(deck);
    case "last":
      return lastLocation(deck);
    default:
      return null;
  }
}

const PURPOSES = {
  "conversation-time": "conversation",
  "time-apart": "apart",
} as const satisfies Partial<Record<Action, CountdownPurpose>>;

type TimeAction = keyof typeof PURPOSES | "minute-more" | "no-time";

function isOfTime(action: Action): action is TimeAction {
  return action in PURPOSES || action === "minute-more" || action === "no-time";
}

/** What is running is paused, what is paused goes on, what is over or is another begins. */
function countdownAfter(
  action: TimeAction,
  deck: Deck,
  countdown: Countdown | null,
  now: number,
): Countdown | null {
  if (action === "no-time") return null;
  if (action === "minute-more") return countdown && withMinuteMore(countdown, now);
  const purpose = PURPOSES[action];
  if (countdown?.purpose === purpose && timeLeft(countdown, now) > 0) {
    return pausedOrNot(countdown, now);
  }
  return startedCountdown(purpose, countdownLength(purpose, deck), now);
}

/** In milliseconds: for a conversation what the plan gives it. */
export function countdownLength(
  purpose: CountdownPurpose,
  { minutesPerConversation }: Deck,
): number {
  if (purpose === "apart" || minutesPerConversation === null) return USUAL_MS;
  return minutesPerConversation * MINUTE_MS;
}

function changeLook(action: Action, state: SessionState, tell: PresentationSession["tell"]): void {
  const { blank, language, second, theme, size } = state;
  switch (action) {
    case "blank":
      tell({ kind: "blank", blank: !blank });
      break;
    case "language":
      tell({ kind: "language", language: languageAfter(language) });
      break;
    case "two-languages":
      tell({ kind: "two-languages", second: secondAfter(language, second) });
      break;
    case "theme":
      tell({ kind: "theme", theme: theme === "dark" ? "light" : "dark" });
      break;
    case "larger":
      tell({ kind: "size", size: Math.min(size + 1, LARGEST) });
      break;
    case "smaller":
      tell({ kind: "size", size: Math.max(size - 1, SMALLEST) });
      break;
    default:
      break;
  }
}

function languageAfter(language: Language): Language {
  const next = LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length];
  return next ?? language;
}

/** None, the next language, the one after it, none again. */
function secondAfter(language: Language, second: Language | null): Language | null {
  const next = languageAfter(second ?? language);
  return next === language ? null : next;
}
