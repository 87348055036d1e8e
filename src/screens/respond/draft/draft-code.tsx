import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import styles from "./draft-code.module.css";

/** The short code under which an answer on the facilitator's device lies. */
export function DraftCode({ code }: { readonly code: string }) {
  const { t } = useTranslation("closing");
  return (
    <p className={shared["quiet"]}>
      <span>{`${t("device.code")}:`}</span>{" "}
      <strong translate="no" className={styles["code"]}>
        {code}
      </strong>
    </p>
  );
}
