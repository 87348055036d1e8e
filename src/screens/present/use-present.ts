import { useCallback, useEffect, useMemo, useState } from "react";
import { makeDeck } from "#domain/deck/make-deck.ts";
import type { Deck, RowsPerSlide, Slide } from "#domain/deck/slide.ts";
import { clampLocation, type SlideLocation, slideAt } from "#domain/deck/slide-location.ts";
import type { SessionRole, SessionState } from "#platform/channels/session/session-message.ts";
import { languageNow } from "#platform/i18n/language.ts";
import { useCountdownSound } from "./countdown-sound.ts";
import { deckScreenName, hasSpeakerWindow } from "./deck-window.ts";
import type { KeyAction } from "./keys/bindings.ts";
import type { PresentSource } from "./present-source.ts";
import { MOST_ROWS } from "./stage/rows-measure.tsx";
import { type OwnActions, useActions } from "./use-actions.ts";
import { type PresentationSession, useSession } from "./use-session.ts";

/** A clock that is set, or a night asleep, costs the time no more than this. */
const COUNT_MS = 60_000;

/** What most projectors have. */
const USUAL_RATIO = 16 / 9;

export type Present = {
  readonly session: PresentationSession;
  readonly deck: Deck;
  readonly location: SlideLocation;
  readonly slide: Slide;
  readonly act: (action: Exclude<KeyAction, "go-to">) => void;
  readonly isHelpOpen: boolean;
  readonly showHelp: (isOpen: boolean) => void;
  /** Takes over how many rows of a list fit into the stage of this window. */
  readonly onRows: (rows: RowsPerSlide) => void;
};

/** The presentation in one window: the same comparison, deck and location as in the other. */
export function usePresent(
  { id, comparison, plan, earlier }: PresentSource,
  role: SessionRole,
  { onStart, onLeave }: Pick<OwnActions, "onStart" | "onLeave">,
): Present {
  const [session, onRows] = useScreen(useSession(id, role, beginning), role);
  const { state, count } = session;
  const { rows } = state.screen;
  const deck = useMemo(
    () => makeDeck(comparison, plan, rows, earlier),
    [comparison, plan, rows, earlier],
  );
  const location = useMemo(() => clampLocation(deck, state.location), [deck, state.location]);
  useEffect(() => {
    count(location.slide);
    const timer = setInterval(count, COUNT_MS, location.slide);
    return () => {
      clearInterval(timer);
    };
  }, [count, location.slide]);
  const [isHelpOpen, showHelp] = useState(false);
  const onHelp = useCallback(() => {
    showHelp((isOpen) => !isOpen);
  }, []);
  const act = useActions(deck, session, { onHelp, onStart, onLeave });
  useCountdownSound(state.sound && isHeard(role) ? state.countdown : null);
  return {
    session,
    deck,
    location,
    slide: slideAt(deck, location),
    act,
    isHelpOpen,
    showHelp,
    onRows,
  };
}

/** Of two windows the speaker view is heard. */
function isHeard(role: SessionRole): boolean {
  return role === "speaker" || !hasSpeakerWindow();
}

/** What fits the room's screen counts; as long as no window shows it, what fits the usual one. */
function useScreen(
  session: PresentationSession,
  role: SessionRole,
): readonly [PresentationSession, Present["onRows"]] {
  const { state, tell, hasDeck } = session;
  const [usual, setUsual] = useState<SessionState["screen"] | null>(null);
  const onRows = useCallback(
    (rows: RowsPerSlide) => {
      const ratio = Math.min(Math.max(innerWidth / innerHeight, 0.1), 10);
      if (role === "deck") {
        tell({ kind: "screen", screen: { ratio, rows, name: deckScreenName() } });
      } else setUsual({ ratio: USUAL_RATIO, rows, name: null });
    },
    [role, tell],
  );
  const screen = hasDeck || !usual ? state.screen : usual;
  return [{ ...session, state: { ...state, screen } }, onRows];
}

function beginning(): SessionState {
  return {
    location: { slide: "cover", step: 0 },
    blank: false,
    language: languageNow(),
    second: null,
    theme: "dark",
    size: 0,
    screen: { ratio: USUAL_RATIO, rows: MOST_ROWS, name: null },
    time: { slide: "cover", at: Date.now(), spent: {} },
    countdown: null,
    sound: false,
  };
}
