import { useTranslation } from "#platform/i18n/use-translation.ts";
import { answerLeaving } from "#platform/unsaved.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";

/** Whether to leave something that is not saved. */
export function LeaveDialog() {
  const { t } = useTranslation("errors");
  const stay = () => {
    answerLeaving(false);
  };
  return (
    <Dialog
      title={t("leave.title")}
      onClose={stay}
      actions={
        <>
          <Button onClick={stay}>{t("leave.stay")}</Button>
          <Button
            look="danger"
            onClick={() => {
              answerLeaving(true);
            }}
          >
            {t("leave.go")}
          </Button>
        </>
      }
    >
      <p>{t("leave.text")}</p>
    </Dialog>
  );
}
