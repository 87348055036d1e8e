import { useCallback, useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import { canFillScreen } from "../full-screen.ts";
import styles from "./speaker.module.css";

type OpenDeckProps = { readonly deckWindow: DeckWindow; readonly hasDeck: boolean };

/** Opens what the room sees: in a second window, or with one screen only in this one. */
export function OpenDeck({ deckWindow, hasDeck }: OpenDeckProps) {
  const { t } = useTranslation("present");
  const { address, openDeck, isBlocked } = deckWindow;
  return (
    <div className={styles["part"]}>
      <div className={styles["row"]}>
        <Button look={hasDeck ? "plain" : "primary"} onClick={openDeck}>
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
      {isBlocked && !hasDeck && (
        <Notice tone="error">
          <p>{t("speaker.blocked")}</p>
        </Notice>
      )}
      <p className={shared["quiet"]}>
        {t(
          hasDeck
            ? `speaker.${canFillScreen() ? "deckOpen" : "deckOpenUnfilled"}`
            : "speaker.oneScreen",
        )}
      </p>
    </div>
  );
}

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
  const address = href(paths.session(id, "deck"));
  const openDeck = useCallback(() => {
    setIsBlocked(open(address, `samsyn-deck-${id}`, "popup") === null);
  }, [address, id]);
  return { address, openDeck, isBlocked };
}
