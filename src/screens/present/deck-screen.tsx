import { useEffect } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./deck-screen.module.css";
import { fillScreen } from "./full-screen.ts";
import { KeyList } from "./keys/key-list.tsx";
import type { PresentSource } from "./present-source.ts";
import { DeckSlides } from "./stage/deck-slides.tsx";
import { RowsMeasure } from "./stage/rows-measure.tsx";
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
  const present = usePresent(source, "deck", fillScreen);
  const { talk, deck, place, act, isHelpOpen, showHelp, onRows } = present;
  const { A: a, B: b } = source.partyNames;
  const rests = usePointerRests();
  const pointer = usePointerSteps(act);
  useWakeLock();
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
        <Stage source={source} look={talk.state}>
          <DeckSlides deck={deck} place={place} size={talk.state.size} />
          <RowsMeasure source={source} onRows={onRows} />
        </Stage>
      </main>
      {isHelpOpen && (
        <KeyList
          onLeave={onLeave}
          onClose={() => {
            showHelp(false);
          }}
        />
      )}
    </>
  );
}
