import type { ReactNode } from "react";
import type { Deck, Slide } from "#domain/deck/slide.ts";
import type { SessionState } from "#platform/channels/session/session-message.ts";
import type { PresentSource } from "../present-source.ts";
import { SlideBox } from "../stage/slide-box.tsx";
import { Stage } from "../stage/stage.tsx";
import styles from "./preview.module.css";

type PreviewProps = {
  readonly source: PresentSource;
  readonly deck: Deck;
  readonly slide: Slide;
  readonly step: number;
  readonly state: SessionState;
  /** Whether what lies over the slide is shown here too: the dark, the countdown. */
  readonly whole?: boolean;
  readonly label: string;
  readonly title: "h2" | "h3";
  /** What else is laid out on this stage, unseen. */
  readonly children?: ReactNode;
};

/** A slide as the room sees it, in the shape of its screen. */
export function Preview(props: PreviewProps) {
  const { source, deck, slide, step, state, whole = false, label, title, children } = props;
  return (
    <div
      className={styles["preview"]}
      style={{ aspectRatio: state.screen.ratio }}
      role="group"
      aria-label={label}
    >
      <Stage
        source={source}
        look={whole ? state : { ...state, blank: false, countdown: null }}
        title={title}
      >
        <SlideBox key={slide.id} deck={deck} slide={slide} step={step} size={state.size} />
        {children}
      </Stage>
    </div>
  );
}
