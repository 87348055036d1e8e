import { useCallback, useState } from "react";
import { href, paths } from "#platform/paths.ts";

export type DeckWindow = {
  /** Where the slides are, for this window too. */
  readonly address: string;
  readonly openDeck: () => void;
  /** Whether the browser refused the second window. */
  readonly isBlocked: boolean;
};

/** The second window, with what the room sees. */
export function useDeckWindow(id: string): DeckWindow {
  const [isBlocked, setIsBlocked] = useState(false);
  const address = href(paths.talk(id, "deck"));
  const openDeck = useCallback(() => {
    setIsBlocked(open(address, `samsyn-deck-${id}`, "popup") === null);
  }, [address, id]);
  return { address, openDeck, isBlocked };
}
