import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

type UndoProps = { readonly words: string; readonly onUndo: () => void };

/** What was just removed, with the way back where the removal was. */
export function Undo({ words, onUndo }: UndoProps) {
  const { t } = useTranslation("common");
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <Notice
      tone="info"
      action={
        <Button ref={button} onClick={onUndo}>
          {t("action.undo")}
        </Button>
      }
    >
      <p>{words}</p>
    </Notice>
  );
}
