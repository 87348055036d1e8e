import { useState } from "react";
import { copyText } from "#platform/channels/clipboard.ts";
import { answerLink, answerText } from "#platform/channels/codes/code-links.ts";
import { mailAddress } from "#platform/channels/codes/mail.ts";
import { pageAddress } from "#platform/channels/codes/page-address.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { FileButton } from "#ui/fields/file-button.tsx";
import shared from "#ui/shared.module.css";
import { useTakeFile } from "../use-take-file.tsx";
import styles from "./answer-route.module.css";

type ElsewhereProps = {
  readonly code: string;
  readonly checkCode: string;
  /** The assessment that the answer belongs to. */
  readonly assessmentId: string;
  /** It is on this device now. */
  readonly onBrought: () => void;
};

/** An answer whose assessment is not here: sent on, or the assessment is brought from its file. */
export function Elsewhere({ code, checkCode, assessmentId, onBrought }: ElsewhereProps) {
  const { t } = useTranslation(["common", "collect"]);
  const [copied, setCopied] = useState<boolean | null>(null);
  const mail = mailAddress("", t("appName"), answerLink(pageAddress(), code));
  return (
    <>
      <p>{t("collect:arrival.elsewhere")}</p>
      <p>{t("collect:arrival.checkCode", { checkCode })}</p>
      {copied === false && <p role="alert">{t("collect:copyFailed")}</p>}
      <p className={styles["code"]}>{answerText(code)}</p>
      <div className={shared["wrap"]}>
        <Button
          look="primary"
          onClick={() => {
            void copyText(answerText(code)).then(setCopied);
          }}
        >
          {copied ? t("action.copied") : t("collect:arrival.copy")}
        </Button>
        {mail !== null && <LinkButton href={mail}>{t("collect:mail")}</LinkButton>}
      </div>
      <Bring assessmentId={assessmentId} onBrought={onBrought} />
    </>
  );
}

type BringProps = Pick<ElsewhereProps, "assessmentId" | "onBrought">;

/** For whoever did invite from here: the browser has forgotten the assessment, its file has not. */
function Bring({ assessmentId, onBrought }: BringProps) {
  const { t } = useTranslation("collect");
  const [takeFiles, takingFile] = useTakeFile({ only: assessmentId, onTaken: onBrought });
  return (
    <>
      <p>{t("arrival.emptied")}</p>
      <div className={shared["wrap"]}>
        <FileButton label={t("arrival.open")} accept=".json,application/json" onFiles={takeFiles} />
      </div>
      {takingFile}
    </>
  );
}
