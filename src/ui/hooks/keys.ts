import { useEffectEvent, useLayoutEffect } from "react";

/** Hears the keys that are pressed on the page without Ctrl, Alt or ⌘. */
export function useKeydown(onKey: (event: KeyboardEvent) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) onKey(event);
  });
  // Before anybody sees the page: keys that are pressed at once are heard too.
  useLayoutEffect(() => {
    document.addEventListener("keydown", hear);
    return () => {
      document.removeEventListener("keydown", hear);
    };
  }, []);
}

/**
 * Whether keys of ours rest: something else took this one, or one types, chooses or answers a dialog.
 *
 * @param inputs which inputs take keys themselves, as a selector
 */
export function keysRest(event: KeyboardEvent, inputs = "input"): boolean {
  const { target, defaultPrevented, isComposing } = event;
  if (defaultPrevented || isComposing) return true;
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches(`${inputs}, textarea, select, dialog, dialog *`)
  );
}

/** Whether Enter and space press what has the focus. */
export function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, summary") !== null;
}

/** Where single characters work as keys. They can be switched off: a voice or a hand may press them unawares. */
type Place = "number" | "present";

/** Whether they work on this device. A refused storage leaves them on. */
export function singleKeysNow(place: Place): boolean {
  try {
    return localStorage.getItem(keyOf(place)) !== "off";
  } catch {
    return true;
  }
}

/** Remembers the choice on this device; a refused storage only costs the memory of it. */
export function rememberSingleKeys(place: Place, isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(keyOf(place));
    else localStorage.setItem(keyOf(place), "off");
  } catch {
    return;
  }
}

function keyOf(place: Place): string {
  return `samsyn.${place}-keys`;
}
