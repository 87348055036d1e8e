import { useCallback, useRef, useState } from "react";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import {
  fillScreenOf,
  isPressFresh,
  openDeckWindow,
  openingWindow,
  presentOn,
  twoScreens,
} from "../deck-window.ts";
import { canFillScreen } from "../full-screen.ts";
import styles from "./speaker.module.css";

type OpenDeckProps = {
  readonly deckWindow: DeckWindow;
  readonly hasDeck: boolean;
  /** Of the screen with the slides; null where nobody can tell. */
  readonly screenName: string | null;
};

/** Opens what the room sees: in a second window, or with one screen only in this one. */
export function OpenDeck({ deckWindow, hasDeck, screenName }: OpenDeckProps) {
  const { t } = useTranslation("present");
  const { address, openDeck, refused } = deckWindow;
  const placed = screenName === null ? "deckOpen" : "deckOn";
  const deckKey = canFillScreen() ? placed : "deckOpenUnfilled";
  return (
    <div className={styles["part"]}>
      <div className={styles["row"]}>
        <Button look={hasDeck ? "plain" : "primary"} onClick={() => void openDeck(hasDeck)}>
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
  readonly openDeck: (hasDeck: boolean) => Promise<void>;
  /** Opens it, or has it fill its screen. */
  readonly startDeck: (hasDeck: boolean) => void;
  /** Nothing was opened: the browser refused, or its own question took longer than a press counts. */
  readonly refused: "blocked" | "late" | null;
};

/** The slides before the room: on another screen at one press where the browser can, else in a second window. */
export function useDeckWindow(id: string): DeckWindow {
  const [refused, setRefused] = useState<DeckWindow["refused"]>(null);
  const opened = useRef<Window | null>(null);
  const address = href(paths.session(id, "deck"));
  const openDeck = useCallback(
    async (hasDeck: boolean) => {
      const screens = hasDeck ? null : await twoScreens();
      if (screens && !isPressFresh()) {
        setRefused("late");
      } else if (screens) {
        await presentOn(screens, address, href(paths.session(id, "present")));
      } else if (hasDeck && openingWindow()) {
        openingWindow()?.focus();
      } else {
        opened.current = openDeckWindow(id, address);
        setRefused(opened.current ? null : "blocked");
      }
    },
    [address, id],
  );
  const startDeck = useCallback(
    (hasDeck: boolean) => {
      const deck = opened.current ?? openingWindow();
      if (!hasDeck) void openDeck(false);
      else if (deck) fillScreenOf(deck);
    },
    [openDeck],
  );
  return { address, openDeck, startDeck, refused };
}
