import { memo, useLayoutEffect, useRef } from "react";
import type { Deck, Slide } from "#domain/deck/slide.ts";
import { SlideView } from "../slides/slide-view.tsx";
import { fitInto } from "./fit.ts";
import styles from "./stage.module.css";
import { useStage } from "./stage-context.ts";

type SlideBoxProps = {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly step: number;
  /** Steps by which the letters are larger or smaller than usual. */
  readonly size: number;
  /** Laid out unseen, so that it is there at once when its turn comes. */
  readonly ahead?: boolean;
};

/**
 * Holds one slide: its letters are as large as wanted, or as large as lets everything be seen; nothing
 * is ever cut or scrolled. It is measured for all its steps at once, since what comes at a later step
 * has its room from the start.
 */
export const SlideBox = memo(function SlideBox(props: SlideBoxProps) {
  const { deck, slide, step, size, ahead = false } = props;
  const box = useRef<HTMLDivElement>(null);
  const stage = useStage();
  const { isTimed, language } = stage;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.removeAttribute("data-tight");
    let fits = fitInto(element, size);
    if (!fits && isTimed) {
      element.setAttribute("data-tight", "");
      fits = fitInto(element, size);
    }
    element.toggleAttribute("data-overflow", !fits);
  }, [deck, slide, size, stage, isTimed]);
  return (
    <div
      ref={box}
      className={`${styles["slide"]} ${isTimed ? styles["timed"] : ""} ${ahead ? styles["unseen"] : ""}`}
      lang={language}
      {...(ahead ? { "data-ahead": "", "aria-hidden": true, inert: true } : { "data-slide": "" })}
    >
      <SlideView deck={deck} slide={slide} step={step} />
    </div>
  );
});
