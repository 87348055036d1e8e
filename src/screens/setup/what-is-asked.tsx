import { useTranslation } from "react-i18next";
import { minutesFor } from "#domain/assessment/duration.ts";
import { STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { pageAddress, trustOf } from "#platform/channels/page-address.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "./set-up-screen.module.css";

/** What respondents will be asked, how long it takes, and the address that they will open. */
export function WhatIsAsked() {
  const { t } = useTranslation("setup");
  const address = pageAddress();
  const trust = trustOf(address);
  const statements = STATEMENTS.map(({ id }) => id);
  return (
    <section className={styles["block"]}>
      <h2 className={styles["heading"]}>{t("asked")}</h2>
      <p>
        {t("askedText", {
          count: statements.length,
          minutes: minutesFor({ statements, expectations: "none", importance: false }),
        })}
      </p>
      <p className={styles["quiet"]}>
        {t("address")} <span className={styles["address"]}>{address}</span>
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
