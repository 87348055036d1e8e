import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ReportSource } from "./pdf/outline.ts";
import { PdfExport } from "./pdf-export.tsx";
import styles from "./report-screen.module.css";

/** What people take home: each kind of file is a part of its own. */
export function ReportScreen(source: ReportSource) {
  const { t } = useTranslation("report");
  const heading = useId();
  return (
    <div className={styles["report"]}>
      <header>
        <h1 className={styles["title"]}>{t("screen.title")}</h1>
        <p className={styles["lead"]}>{t("screen.lead")}</p>
      </header>
      <section aria-labelledby={heading} className={styles["part"]}>
        <h2 id={heading} className={styles["heading"]}>
          {t("screen.pdf")}
        </h2>
        <p>{t("screen.contents")}</p>
        <PdfExport source={source} />
      </section>
    </div>
  );
}
