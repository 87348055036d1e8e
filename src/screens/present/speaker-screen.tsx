import { useEffect, useMemo } from "react";
import { nextLocation, slideAt } from "#domain/deck/slide-location.ts";
import { PlanEditingContext, usePlanChanges, usePlanEditing } from "#plan-editing/plan-editing.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { usePlan } from "#platform/storage/plan-store.ts";
import { Button } from "#ui/button.tsx";
import { LanguageSwitch } from "#ui/fields/language-switch.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import { planProblem } from "#wording/plan-problem.ts";
import { KeyList } from "./keys/key-list.tsx";
import type { PresentSource } from "./present-source.ts";
import { Arrange } from "./speaker/arrange.tsx";
import { Capture } from "./speaker/capture.tsx";
import { CommentTicks } from "./speaker/comment-ticks.tsx";
import { CountdownControls } from "./speaker/countdown-controls.tsx";
import { OpenDeck, useDeckWindow } from "./speaker/open-deck.tsx";
import { Preview } from "./speaker/preview.tsx";
import { MinutesField, SessionClock } from "./speaker/session-clock.tsx";
import styles from "./speaker/speaker.module.css";
import { SpeakerCards } from "./speaker/speaker-cards.tsx";
import { SpeakerControls } from "./speaker/speaker-controls.tsx";
import { SpeakerNotes } from "./speaker/speaker-notes.tsx";

import { RowsMeasure } from "./stage/rows-measure.tsx";
import { type Present, usePresent } from "./use-present.ts";
import { useWakeLock } from "./use-wake-lock.ts";

type SpeakerScreenProps = { readonly source: PresentSource };

/** What the facilitator sees: this slide, the next, notes, time, and where to write things down. */
export function SpeakerScreen({ source }: SpeakerScreenProps) {
  const { t } = useTranslation(["present", "common", "plan", "errors"]);
  const deckWindow = useDeckWindow(source.id);
  const present = usePresent(source, "speaker", { onStart: deckWindow.startDeck });
  const { session, deck, slide, isHelpOpen, showHelp } = present;
  const { change, forget, saving } = usePlanChanges(source.id);
  const unread = usePlan((opened) => opened.problem);
  const problem = [...saving.failed.values()].at(-1) ?? unread;
  const isAwake = useWakeLock();
  const partyNames = useMemo(() => isolatedNames(source.partyNames), [source.partyNames]);
  const { comparison, plan } = source;
  const { mode } = comparison;
  const editing = useMemo(
    () => ({ plan, partyNames, mode, change, forget }),
    [plan, partyNames, mode, change, forget],
  );
  useEffect(() => {
    document.title = `${t("present:title")} – ${t("common:appName")}`;
  }, [t]);
  return (
    <PlanEditingContext value={editing}>
      <main className={styles["screen"]}>
        <Head
          source={source}
          onKeys={() => {
            showHelp(true);
          }}
        />
        {isAwake === false && (
          <Notice tone="info">
            <p>{t("present:speaker.awake")}</p>
          </Notice>
        )}
        {problem !== null && (
          <Notice tone="error">
            <p>{planProblem(t, problem)}</p>
          </Notice>
        )}
        <div className={styles["body"]}>
          <div className={styles["column"]}>
            <Slides source={source} present={present} />
            <OpenDeck
              deckWindow={deckWindow}
              hasDeck={session.hasDeck}
              screenName={session.state.screen.name}
            />
            <MinutesField />
            <Arrange comparison={comparison} deck={deck} />
          </div>
          <div className={styles["column"]}>
            <SessionClock deck={deck} slide={slide} time={session.state.time} />
            <CountdownControls
              deck={deck}
              state={session.state}
              act={present.act}
              tell={session.tell}
            />
            <SpeakerNotes slide={slide} />
            {slide.kind === "conversation" && (
              <>
                <CommentTicks comparison={comparison} place={slide.statement.id} />
                <Capture key={slide.id} slide={slide} />
              </>
            )}
          </div>
        </div>
        {isHelpOpen && (
          <KeyList
            onClose={() => {
              showHelp(false);
            }}
          />
        )}
      </main>
      <SpeakerCards deck={deck} />
    </PlanEditingContext>
  );
}

type HeadProps = { readonly source: PresentSource; readonly onKeys: () => void };

function Head({ source, onKeys }: HeadProps) {
  const { t } = useTranslation(["present", "common"]);
  const { A: a, B: b } = usePlanEditing().partyNames;
  return (
    <header className={styles["head"]}>
      <h1>{t("present:deckTitle", { a, b })}</h1>
      {source.example && <span className={styles["example"]}>{t("common:example")}</span>}
      <a href={href(paths.step(source.id, "compare"))}>{t("present:speaker.compare")}</a>
      <a href={href(paths.step(source.id, "agree"))}>{t("present:speaker.agree")}</a>
      <Button onClick={onKeys}>{t("present:speaker.keys")}</Button>
      <LanguageSwitch />
    </header>
  );
}

type SlidesProps = { readonly source: PresentSource; readonly present: Present };

function Slides({ source, present }: SlidesProps) {
  const { t } = useTranslation("present");
  const { session, deck, location, slide, act, onRows } = present;
  const next = nextLocation(deck, location);
  const isLast = next.slide === location.slide && next.step === location.step;
  return (
    <>
      <section className={styles["part"]} aria-label={t("speaker.now")}>
        <Preview
          source={source}
          deck={deck}
          slide={slide}
          step={location.step}
          state={session.state}
          whole
          label={t("speaker.now")}
          title="h2"
        >
          {!session.hasDeck && <RowsMeasure source={source} onRows={onRows} />}
        </Preview>
        {session.state.blank && (
          <Notice tone="info">
            <p>{t("speaker.blank")}</p>
          </Notice>
        )}
        <SpeakerControls
          deck={deck}
          location={location}
          slide={slide}
          onStep={act}
          onLocation={session.show}
        />
      </section>
      <section className={`${styles["part"]} ${styles["next"]}`}>
        <h2 className={styles["subheading"]}>{t("speaker.next")}</h2>
        {isLast ? (
          <p className={shared["quiet"]}>{t("speaker.end")}</p>
        ) : (
          <Preview
            source={source}
            deck={deck}
            slide={slideAt(deck, next)}
            step={next.step}
            state={session.state}
            label={t("speaker.next")}
            title="h3"
          />
        )}
      </section>
    </>
  );
}
