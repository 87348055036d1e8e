import { useCallback, useState } from "react";

/**
 * What of a screen is shown and how, and how to change it. The address mirrors every change, so that a
 * reload or a link shows the same; where the address changes otherwise, the view follows.
 *
 * @param rest what stands behind the screen's path in the address
 * @param addressOf the address of a view; the same function at every call
 */
export function useViewInAddress<View>(
  rest: string,
  parse: (rest: string) => View,
  addressOf: (view: View) => string,
): readonly [View, (view: View) => void] {
  const [shown, setShown] = useState(() => ({ rest, view: parse(rest) }));
  if (shown.rest !== rest) {
    const view = parse(rest);
    // What the address has from us is shown already.
    const isSame = addressOf(view) === addressOf(shown.view);
    setShown({ rest, view: isSame ? shown.view : view });
  }
  const change = useCallback(
    (view: View) => {
      setShown((before) => ({ ...before, view }));
      writeAddress(addressOf(view));
    },
    [addressOf],
  );
  return [shown.view, change];
}

function writeAddress(address: string): void {
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // Safari refuses more than a hundred changes in half a minute; the list still shows them.
    return;
  }
  // The router reads the address only when it is told that it changed.
  dispatchEvent(new HashChangeEvent("hashchange"));
}
