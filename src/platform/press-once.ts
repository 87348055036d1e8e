/** Within this time two taps at one place are one, in milliseconds. */
const DOUBLE_MS = 500;
/** How far apart two taps at one place may be, in pixels. */
const SAME_PLACE = 40;

type Press = Pick<PointerEvent, "detail" | "timeStamp" | "clientX" | "clientY" | "pointerType">;

/**
 * Whether a click is the second one of a double click. A mouse's clicks are counted by the browser,
 * a finger's by few; keys press without being counted.
 */
export function isSecondPress(press: Press, before: Press | null): boolean {
  if (!before || press.detail === 0) return false;
  const isSamePlace =
    Math.abs(press.clientX - before.clientX) < SAME_PLACE &&
    Math.abs(press.clientY - before.clientY) < SAME_PLACE;
  const isSoon = press.timeStamp - before.timeStamp < DOUBLE_MS;
  return isSamePlace && (press.detail > 1 || (press.pointerType !== "mouse" && isSoon));
}

/**
 * Who clicks twice means once: the second click would pass over a page, or press what has come under
 * the pointer meanwhile. It reaches nothing but the field that the first one was in. Nor does an
 * Enter that is held down press again. Gives back what ends it.
 */
export function pressOnce(): () => void {
  let before: PointerEvent | null = null;
  const onClick = (event: PointerEvent) => {
    const isAgain = isSecondPress(event, before);
    const field = fieldOf(event);
    if (!isAgain) before = event;
    else if (!field || !before || field !== fieldOf(before)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof HTMLTextAreaElement;
    if (event.repeat && event.key === "Enter" && !isWriting) event.preventDefault();
  };
  document.addEventListener("click", onClick, true);
  document.addEventListener("keydown", onKeyDown, true);
  return () => {
    document.removeEventListener("click", onClick, true);
    document.removeEventListener("keydown", onKeyDown, true);
  };
}

function fieldOf({ target }: Event): Element | null {
  if (!(target instanceof Element)) return null;
  return target.closest("label")?.control ?? target.closest("input, select, textarea");
}
