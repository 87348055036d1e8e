import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import styles from "./check-code.module.css";

type CheckCodeProps = { readonly code: string; readonly hint: string };

/** The code by which both ends recognise a sealed answer, large enough to read out. */
export function CheckCode({ code, hint }: CheckCodeProps) {
  const { t } = useTranslation("closing");
  return (
    <div className={styles["box"]}>
      <p className={shared["quiet"]}>{t("send.code")}</p>
      <p translate="no" className={styles["code"]}>
        {code}
      </p>
      <p className={shared["quiet"]}>{hint}</p>
    </div>
  );
}
