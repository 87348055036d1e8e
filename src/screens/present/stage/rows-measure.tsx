import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { makeDeck } from "#domain/deck/make-deck.ts";
import type { ListSlideKind, RowsPerSlide, Slide } from "#domain/deck/slide.ts";
import type { PresentSource } from "../present-source.ts";
import { SlideView } from "../slides/slide-view.tsx";
import { overflows, SMALLEST_FIT } from "./fit.ts";
import styles from "./stage.module.css";
import { useStage } from "./stage-context.ts";

/** More rows than these are hard to take in, however large the screen. */
export const MOST_ROWS: RowsPerSlide = {
  strengths: 6,
  concerns: 6,
  importance: 6,
  "open-answers": 3,
  moved: 4,
  outcomes: 5,
  positions: 4,
  "next-steps": 4,
};

const LIST_KINDS: readonly ListSlideKind[] = [
  "strengths",
  "concerns",
  "importance",
  "open-answers",
  "moved",
  "outcomes",
  "positions",
  "next-steps",
];

type RowsMeasureProps = {
  readonly source: Pick<PresentSource, "comparison" | "plan" | "earlier">;
  readonly onRows: (rows: RowsPerSlide) => void;
};

type Attempt = {
  /** What it was measured for: another stage or other lists are measured anew. */
  readonly of: object;
  readonly rows: RowsPerSlide;
  readonly isSettled: boolean;
};

/**
 * Finds out how many rows of each list fit at the smallest readable size: lays the slides of all lists
 * out unseen, and takes a row away wherever one does not fit, until all do. Then it is gone again.
 */
export function RowsMeasure({ source, onRows }: RowsMeasureProps) {
  const { width, height, language } = useStage();
  const { comparison, plan, earlier } = source;
  const of = useMemo(
    () => ({ comparison, plan, earlier, width, height, language }),
    [comparison, plan, earlier, width, height, language],
  );
  const [last, setLast] = useState<Attempt | null>(null);
  const attempt = useMemo(
    () => (last?.of === of ? last : { of, rows: MOST_ROWS, isSettled: false }),
    [last, of],
  );
  const measured = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (attempt.isSettled || !measured.current) return;
    const tooFull = tooFullIn(measured.current);
    const kinds = LIST_KINDS.filter((kind) => tooFull.has(kind) && attempt.rows[kind] > 1);
    if (kinds.length === 0) {
      setLast({ ...attempt, isSettled: true });
      onRows(attempt.rows);
      return;
    }
    const fewer = Object.fromEntries(kinds.map((kind) => [kind, attempt.rows[kind] - 1]));
    setLast({ ...attempt, rows: { ...attempt.rows, ...fewer } });
  }, [attempt, onRows]);
  if (attempt.isSettled) return null;
  const deck = makeDeck(comparison, plan, attempt.rows, earlier);
  return (
    <div ref={measured} className={styles["measure"]} aria-hidden="true" inert>
      {deck.runningOrder
        .map(({ slide }) => slide)
        .filter(isList)
        .map((slide) => (
          <div key={slide.id} className={styles["slide"]} data-slide="" data-kind={slide.kind}>
            <SlideView deck={deck} slide={slide} step={0} />
          </div>
        ))}
    </div>
  );
}

function isList({ kind }: Slide): boolean {
  return LIST_KINDS.some((each) => each === kind);
}

function tooFullIn(measured: HTMLElement): ReadonlySet<string | undefined> {
  const slides = [...measured.children].filter((child) => child instanceof HTMLElement);
  for (const { style } of slides) style.setProperty("--fit", String(SMALLEST_FIT));
  return new Set(slides.filter(overflows).map(({ dataset }) => dataset["kind"]));
}
