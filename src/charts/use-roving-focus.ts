import { type KeyboardEvent, type SVGProps, useRef, useState } from "react";

type Stop = Pick<
  SVGProps<SVGElement>,
  "tabIndex" | "onKeyDown" | "onFocus" | "onBlur" | "onPointerEnter" | "onPointerLeave"
> & { readonly ref: (element: SVGElement | null) => void };

/**
 * The points of a chart as one stop for the keyboard: Tab leads to the chart, the arrow keys from
 * point to point. Keyboard, pointer and screen reader look at the same point.
 *
 * @param onLook is told the point that is looked at, or null for none
 * @returns what makes a point a stop
 */
export function useRovingFocus(count: number, onLook: (point: number | null) => void) {
  const [current, setCurrent] = useState(0);
  const elements = useRef<(SVGElement | null)[]>([]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextPoint(event.key, current, count);
    if (next === null) return;
    event.preventDefault();
    elements.current[next]?.focus();
  };
  const lookAway = () => {
    onLook(null);
  };
  return (point: number): Stop => ({
    ref: (element) => {
      elements.current[point] = element;
    },
    tabIndex: point === Math.min(current, count - 1) ? 0 : -1,
    onKeyDown,
    onFocus: () => {
      setCurrent(point);
      onLook(point);
    },
    onBlur: lookAway,
    onPointerEnter: () => {
      onLook(point);
    },
    onPointerLeave: lookAway,
  });
}

/** Arrow keys go round, forwards with → and ↓; Home and End lead to the ends. */
function nextPoint(key: string, current: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return (current + 1) % count;
    case "ArrowLeft":
    case "ArrowUp":
      return (current + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
