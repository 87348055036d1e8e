import { useCallback, useDeferredValue, useEffect, useMemo } from "react";
import type { Deck } from "#domain/deck/slide.ts";
import { type SlideLocation, slideAt } from "#domain/deck/slide-location.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./deck-screen.module.css";
import { fillScreenWhenAsked, openingWindow } from "./deck-window.ts";
import { fillScreen } from "./full-screen.ts";
import { KeyList } from "./keys/key-list.tsx";
import type { PresentSource } from "./present-source.ts";
import { RowsMeasure } from "./stage/rows-measure.tsx";
import { SlideBox } from "./stage/slide-box.tsx";
import { Stage } from "./stage/stage.tsx";
import { usePointerRests, usePointerSteps } from "./use-pointer-steps.ts";
import { usePresent } from "./use-present.ts";
import { useWakeLock } from "./use-wake-lock.ts";

type DeckScreenProps = {
  readonly source: PresentSource;
  /** Leads to the speaker view, in this window. */
  readonly onLeave: () => void;
};

/** What the room sees: one slide, and nothing of ours beside it. */
export function DeckScreen({ source, onLeave }: DeckScreenProps) {
  const { t } = useTranslation("present");
  const leave = useCallback(() => {
    if (openingWindow()) close();
    else onLeave();
  }, [onLeave]);
  const present = usePresent(source, "deck", { onStart: fillScreen, onLeave: leave });
  const { session, deck, location, act, isHelpOpen, showHelp, onRows } = present;
  const { A: a, B: b } = source.partyNames;
  const rests = usePointerRests();
  const pointer = usePointerSteps(act);
  useWakeLock();
  useEffect(fillScreenWhenAsked, []);
  useEffect(() => {
    document.title = t("deckTitle", { a, b });
  }, [t, a, b]);
  return (
    <>
      <main
        className={`${styles["deck"]} ${rests ? styles["resting"] : ""}`}
        aria-live="polite"
        {...pointer}
      >
        <Stage source={source} look={session.state}>
          <DeckSlides deck={deck} location={location} size={session.state.size} />
          <RowsMeasure source={source} onRows={onRows} />
        </Stage>
      </main>
      {isHelpOpen && (
        <KeyList
          onLeave={leave}
          onClose={() => {
            showHelp(false);
          }}
        />
      )}
    </>
  );
}

type DeckSlidesProps = {
  readonly deck: Deck;
  readonly location: SlideLocation;
  readonly size: number;
};

/** The slide that the room sees, and unseen the next one, laid out while this one is looked at. */
function DeckSlides({ deck, location, size }: DeckSlidesProps) {
  const slide = slideAt(deck, location);
  const next = deck.slides[deck.slides.indexOf(slide) + 1];
  const coming = useMemo(() => (next ? { deck, slide: next } : null), [deck, next]);
  const ahead = useDeferredValue(coming, null);
  // Siblings by key: the unseen slide stays what it is when it comes to be seen.
  return [
    <SlideBox key={slide.id} deck={deck} slide={slide} step={location.step} size={size} />,
    ahead && ahead.slide.id !== slide.id && (
      <SlideBox key={ahead.slide.id} {...ahead} step={0} size={size} ahead />
    ),
  ];
}
