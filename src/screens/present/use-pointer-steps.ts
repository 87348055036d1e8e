import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { isPressable } from "#ui/hooks/keys.ts";

/** A shorter way of the finger is a tap. */
const SWIPE = 60;
const CURSOR_MS = 2000;

/** Steps by click, tap and swipe: on, or from the left third back. */
export function usePointerSteps(onStep: (step: "next" | "previous") => void) {
  const from = useRef<number | null>(null);
  return {
    onPointerDown: ({ clientX, button, target }: PointerEvent) => {
      from.current = button === 0 && !isPressable(target) ? clientX : null;
    },
    onPointerUp: ({ clientX }: PointerEvent) => {
      if (from.current === null) return;
      const way = clientX - from.current;
      if (Math.abs(way) < SWIPE) return;
      from.current = null;
      onStep(way > 0 ? "previous" : "next");
    },
    // Not at the pointer's coming up: of two clicks that are one the second comes no further.
    onClick: ({ clientX }: MouseEvent) => {
      if (from.current === null) return;
      from.current = null;
      onStep(clientX < innerWidth / 3 ? "previous" : "next");
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}

/** Whether the pointer has rested so long that nobody wants to see it. */
export function usePointerRests(): boolean {
  const [rests, setRests] = useState(false);
  useEffect(() => {
    let timer = setTimeout(setRests, CURSOR_MS, true);
    const onMove = () => {
      clearTimeout(timer);
      setRests(false);
      timer = setTimeout(setRests, CURSOR_MS, true);
    };
    addEventListener("pointermove", onMove);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", onMove);
    };
  }, []);
  return rests;
}
