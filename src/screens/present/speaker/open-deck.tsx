import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./speaker.module.css";
import type { DeckWindow } from "./use-deck-window.ts";

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
      <p className={styles["quiet"]}>{t(hasDeck ? "speaker.deckOpen" : "speaker.oneScreen")}</p>
    </div>
  );
}
