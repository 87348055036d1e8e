import { type RefObject, useEffect, useEffectEvent } from "react";

/** Calls back when the key, a single letter, is pressed alone while the focus is within the element. */
export function useKeyWithin(
  element: RefObject<HTMLElement | null>,
  key: string,
  onPress: () => void,
): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    const within = element.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.repeat || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      press();
    };
    within?.addEventListener("keydown", onKeyDown);
    return () => {
      within?.removeEventListener("keydown", onKeyDown);
    };
  }, [element, key]);
}
