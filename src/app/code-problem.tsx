import { useTranslation } from "react-i18next";
import type { CodeReason } from "#domain/sealing/code-reason.ts";
import { LanguageSwitch } from "#ui/language-switch.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./plain-page.module.css";

/** A link that cannot be used, and what to do about it. */
export function CodeProblem({ reason }: { readonly reason: CodeReason }) {
  const { t } = useTranslation(["common", "errors"]);
  return (
    <main className={styles["page"]}>
      <div className={styles["head"]}>
        <p className={styles["brand"]}>{t("appName")}</p>
        <LanguageSwitch />
      </div>
      <h1>{t("errors:linkTitle")}</h1>
      <Notice tone="error">
        <p>{t(`errors:invitation.${reason}`)}</p>
      </Notice>
    </main>
  );
}
