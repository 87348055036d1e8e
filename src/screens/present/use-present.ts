import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { makeDeck } from "#domain/deck/make-deck.ts";
import { clampPlace, type Place, slideAt } from "#domain/deck/place.ts";
import type { Deck, RowsPerSlide, Slide } from "#domain/deck/slide.ts";
import type { TalkRole, TalkState } from "#platform/channels/talk-message.ts";
import { languageNow } from "#platform/i18n/language.ts";
import type { KeyAction } from "./keys/bindings.ts";
import type { PresentSource } from "./present-source.ts";
import { MOST_ROWS } from "./stage/rows-measure.tsx";
import { useActions } from "./use-actions.ts";
import { type Talk, useTalk } from "./use-talk.ts";

/** A clock that is set, or a night asleep, costs the time no more than this. */
const COUNT_MS = 60_000;

/** What most projectors have. */
const USUAL_RATIO = 16 / 9;

export type Present = {
  readonly talk: Talk;
  readonly deck: Deck;
  readonly place: Place;
  readonly slide: Slide;
  readonly act: (action: Exclude<KeyAction, "go-to">) => void;
  readonly isHelpOpen: boolean;
  readonly showHelp: (isOpen: boolean) => void;
  /** Takes over how many rows of a list fit into the stage of this window. */
  readonly onRows: (rows: RowsPerSlide) => void;
};

/**
 * The presentation in one window: the same comparison, deck and place as in the other.
 *
 * @param onStart starts the slides; told whether another window shows them
 */
export function usePresent(
  { id, comparison, plan, earlier }: PresentSource,
  role: TalkRole,
  onStart: (hasDeck: boolean) => void,
): Present {
  const talk = useTalk(id, role, () => beginning());
  const { state, tell, count } = talk;
  const deck = useMemo(
    () => makeDeck(comparison, plan, state.screen.rows, earlier),
    [comparison, plan, state.screen.rows, earlier],
  );
  const place = useMemo(() => clampPlace(deck, state.place), [deck, state.place]);
  useEffect(() => {
    count(place.slide);
    const timer = setInterval(count, COUNT_MS, place.slide);
    return () => {
      clearInterval(timer);
    };
  }, [count, place.slide]);
  const [isHelpOpen, showHelp] = useState(false);
  const onHelp = useCallback(() => {
    showHelp((isOpen) => !isOpen);
  }, []);
  const act = useActions(deck, talk, { onHelp, onStart });
  const [measured, onRows] = useState<RowsPerSlide | null>(null);
  // Another window's state may have come after this one had measured: what was measured holds.
  const told = useRef("");
  useEffect(() => {
    if (!measured || (role === "speaker" && talk.hasDeck)) return;
    const ratio = role === "deck" ? innerWidth / innerHeight : USUAL_RATIO;
    const screen = { ratio: Math.min(Math.max(ratio, 0.1), 10), rows: measured };
    const [now, wanted] = [JSON.stringify(state.screen), JSON.stringify(screen)];
    if (now === wanted || told.current === now + wanted) return;
    told.current = now + wanted;
    tell({ kind: "screen", screen });
  }, [measured, role, state.screen, talk.hasDeck, tell]);
  return { talk, deck, place, slide: slideAt(deck, place), act, isHelpOpen, showHelp, onRows };
}

function beginning(): TalkState {
  return {
    place: { slide: "cover", step: 0 },
    blank: false,
    language: languageNow(),
    second: null,
    theme: "dark",
    size: 0,
    screen: { ratio: USUAL_RATIO, rows: MOST_ROWS },
    time: { slide: "cover", at: Date.now(), spent: {} },
  };
}
