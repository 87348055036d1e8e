import { pageAddress, trustOf } from "#platform/channels/page-address.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "./set-up-screen.module.css";

/** The address that respondents will open, and what stands in the way of that. */
export function AddressNote() {
  const { t } = useTranslation("setup");
  const address = pageAddress();
  const trust = trustOf(address);
  return (
    <section className={styles["block"]}>
      <p className={styles["quiet"]}>
        <span>{t("address")}</span>{" "}
        <span translate="no" className={styles["address"]}>
          {address}
        </span>
      </p>
      {trust === "local" && (
        <Notice tone="info">
          <p>{t("addressLocal")}</p>
        </Notice>
      )}
      {trust === "plain" && (
        <Notice tone="error">
          <p>{t("addressPlain")}</p>
        </Notice>
      )}
    </section>
  );
}
