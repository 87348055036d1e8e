import { type ReactNode, useLayoutEffect, useRef } from "react";
import { fitInto } from "./fit.ts";
import styles from "./stage.module.css";
import { useStage } from "./stage-context.ts";

type SlideBoxProps = {
  /** Steps by which the letters are larger or smaller than usual. */
  readonly size: number;
  readonly children: ReactNode;
};

/**
 * Holds one slide. It is measured whenever it changes: its letters are as large as wanted, or as large
 * as lets everything be seen; nothing is ever cut or scrolled.
 */
export function SlideBox({ size, children }: SlideBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const { language } = useStage();
  // After every change: measuring a slide costs less than knowing what could change its height.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const fits = fitInto(element, size);
    element.toggleAttribute("data-overflow", !fits);
  });
  return (
    <div ref={box} className={styles["slide"]} data-slide="" lang={language}>
      {children}
    </div>
  );
}
