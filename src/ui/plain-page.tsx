import { type ReactNode, useEffect } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { LanguageSwitch } from "./fields/language-switch.tsx";
import styles from "./plain-page.module.css";
import shared from "./shared.module.css";

type PlainPageProps = {
  /** The page's heading, and the name of its tab. */
  readonly title: string;
  readonly children: ReactNode;
  /** Stands small at the end. */
  readonly foot?: ReactNode;
};

/** A page that stands alone: the name, the language, one column. */
export function PlainPage({ title, children, foot }: PlainPageProps) {
  const { t } = useTranslation("common");
  const appName = t("appName");
  useEffect(() => {
    document.title = `${title} – ${appName}`;
  }, [title, appName]);
  return (
    <div className={styles["page"]}>
      <header className={styles["head"]}>
        <span className={styles["brand"]}>{appName}</span>
        <LanguageSwitch />
      </header>
      <main className={styles["main"]}>
        <h1 className={shared["largest"]}>{title}</h1>
        {children}
      </main>
      {foot && <footer className={shared["quiet"]}>{foot}</footer>}
    </div>
  );
}
