import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

type UndoProps = {
  readonly onUndo: () => void;
  /** `error` where the way back was tried and something stood in it. */
  readonly tone?: "info" | "error";
  readonly children: ReactNode;
};

/**
 * What was just removed, with the way back where the removal was. The focus moves there in the same
 * frame: the button that had it is gone.
 */
export function Undo({ onUndo, tone = "info", children }: UndoProps) {
  const { t } = useTranslation("common");
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <Notice
      tone={tone}
      action={
        <Button ref={button} onClick={onUndo}>
          {t("action.undo")}
        </Button>
      }
    >
      {children}
    </Notice>
  );
}
