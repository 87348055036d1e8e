import { useCallback, useRef, useState } from "react";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import { fillScreenOf, openDeckWindow, otherScreen } from "../deck-window.ts";
import { canFillScreen } from "../full-screen.ts";
import styles from "./speaker.module.css";

type OpenDeckProps = { readonly deckWindow: DeckWindow; readonly hasDeck: boolean };

/** Opens what the room sees: in a second window, or with one screen only in this one. */
export function OpenDeck({ deckWindow, hasDeck }: OpenDeckProps) {
  const { t } = useTranslation("present");
  const { address, openDeck, refused, screenName } = deckWindow;
  const placed = screenName === null ? "deckOpen" : "deckOn";
  const deckKey = canFillScreen() ? placed : "deckOpenUnfilled";
  return (
    <div className={styles["part"]}>
      <div className={styles["row"]}>
        <Button look={hasDeck ? "plain" : "primary"} onClick={() => void openDeck()}>
          {t("speaker.openDeck")}
        </Button>
        <LinkButton href={address}>{t("speaker.deckHere")}</LinkButton>
        <Button
          onClick={() => {
            print();
          }}
        >
          {t("speaker.print")}
        </Button>
      </div>
      {refused && !hasDeck && (
        <Notice tone={refused === "late" ? "info" : "error"}>
          <p>{t(`speaker.${refused}`)}</p>
        </Notice>
      )}
      <p className={shared["quiet"]}>
        {t(hasDeck ? `speaker.${deckKey}` : "speaker.oneScreen", {
          screen: isolated(screenName ?? ""),
        })}
      </p>
    </div>
  );
}

export type DeckWindow = {
  /** Where the slides are, for this window too. */
  readonly address: string;
  readonly openDeck: () => Promise<void>;
  /** Opens it, or has it fill its screen. */
  readonly startDeck: (hasDeck: boolean) => void;
  /** The window was refused: by the browser, or because a question of its own took too long. */
  readonly refused: "blocked" | "late" | null;
  /** What the screen with the slides is called; null where nobody can tell. */
  readonly screenName: string | null;
};

/** The second window, with what the room sees: on the other screen, and filling it, where the browser can. */
export function useDeckWindow(id: string): DeckWindow {
  const [refused, setRefused] = useState<DeckWindow["refused"]>(null);
  const [screenName, setScreenName] = useState<string | null>(null);
  const opened = useRef<Window | null>(null);
  const address = href(paths.session(id, "deck"));
  const openDeck = useCallback(async () => {
    const screen = await otherScreen();
    const deck = openDeckWindow(id, address, screen);
    opened.current = deck;
    setRefused(deck ? null : screen ? "late" : "blocked");
    setScreenName(screen && (screen.label || `${screen.width} × ${screen.height}`));
    if (deck && screen) fillScreenOf(deck);
  }, [address, id]);
  const startDeck = useCallback(
    (hasDeck: boolean) => {
      if (!hasDeck) void openDeck();
      else if (opened.current) fillScreenOf(opened.current);
    },
    [openDeck],
  );
  return { address, openDeck, startDeck, refused, screenName };
}
