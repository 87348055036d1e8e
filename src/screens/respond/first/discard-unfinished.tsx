import { useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";

type DiscardUnfinishedProps = {
  readonly count: number;
  /** False where the device refused. */
  readonly onDiscard: () => Promise<boolean>;
};

/** Removes answers whose code nobody knows any more, after a question. */
export function DiscardUnfinished({ count, onDiscard }: DiscardUnfinishedProps) {
  const { t } = useTranslation(["closing", "common"]);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const close = () => {
    setAsking(false);
  };
  const discard = async () => {
    close();
    setFailed(!(await onDiscard()));
  };
  return (
    <div>
      <Button
        look="quiet"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t("device.discard")}
      </Button>
      {failed && (
        <Notice tone="error">
          <p>{t("device.discardFailed")}</p>
        </Notice>
      )}
      {asking && (
        <Dialog
          title={t("device.discardTitle")}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{t("common:action.cancel")}</Button>
              <Button
                look="danger"
                onClick={() => {
                  void discard();
                }}
              >
                {t("device.discardNow")}
              </Button>
            </>
          }
        >
          <p>{t("device.discardText", { count })}</p>
        </Dialog>
      )}
    </div>
  );
}
