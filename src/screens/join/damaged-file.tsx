import type { Salvage } from "#platform/channels/files/salvage-file.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";

type DamagedFileProps = {
  readonly salvage: Salvage;
  readonly onUse: () => void;
  readonly onClose: () => void;
};

/** What of a damaged file is whole; that can be used where there is no better copy. */
export function DamagedFile({ salvage, onUse, onClose }: DamagedFileProps) {
  const { t } = useTranslation(["join", "common"]);
  const { whole, all, isPlanLost } = salvage;
  return (
    <Dialog
      title={t("damaged.title")}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onClick={onClose}>
            {t("common:action.cancel")}
          </Button>
          <Button onClick={onUse}>{t("damaged.use")}</Button>
        </>
      }
    >
      <p>{t("damaged.answers", { whole, all })}</p>
      {isPlanLost && <p>{t("damaged.plan")}</p>}
      <p>{t("damaged.safe")}</p>
    </Dialog>
  );
}
