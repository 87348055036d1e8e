import { useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./speaker.module.css";
import { useSpeaking } from "./speaking.ts";

/** Opens what the room sees: in a second window, or with one screen only in this one. */
export function DeckWindow({ hasDeck }: { readonly hasDeck: boolean }) {
  const { t } = useTranslation("present");
  const { id } = useSpeaking().source;
  const [isBlocked, setIsBlocked] = useState(false);
  const address = href(paths.talk(id, "deck"));
  return (
    <div className={styles["part"]}>
      <div className={styles["row"]}>
        <Button
          look={hasDeck ? "plain" : "primary"}
          onClick={() => {
            setIsBlocked(open(address, `samsyn-deck-${id}`, "popup") === null);
          }}
        >
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
