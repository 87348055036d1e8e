import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Heading, Page } from "../page.tsx";
import { CheckCode } from "./check-code.tsx";

type HandedOverProps = {
  readonly checkCode: string;
  /** Whether the draft could not be removed from the device. */
  readonly isDraftLeft: boolean;
  readonly onRemove: () => void;
  readonly onPass: () => void;
};

/** After handing over: nothing on it says what was answered. */
export function HandedOver({ checkCode, isDraftLeft, onRemove, onPass }: HandedOverProps) {
  const { t } = useTranslation("closing");
  return (
    <Page
      title={t("handed.title")}
      actions={
        <Button look="primary" onClick={onPass}>
          {t("handed.pass")}
        </Button>
      }
    >
      <Heading arrive>{t("handed.title")}</Heading>
      <p>
        <span>{t("handed.text")}</span> {!isDraftLeft && <span>{t("handed.gone")}</span>}
      </p>
      {isDraftLeft && (
        <Notice tone="error" action={<Button onClick={onRemove}>{t("handed.remove")}</Button>}>
          <p>{t("handed.left")}</p>
        </Notice>
      )}
      <CheckCode code={checkCode} hint={t("handed.codeText")} />
    </Page>
  );
}
