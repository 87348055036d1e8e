import type { ReactNode } from "react";
import { formatDate, today } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { LinkButton } from "#ui/button.tsx";
import { Part } from "#ui/part.tsx";
import { countDates, type ReportSource } from "./document-source.ts";
import styles from "./report-screen.module.css";

/** The day of the opening, which every file carries, and the way to where it is corrected. */
export function OpenedOn({ date, assessmentId }: Pick<ReportSource, "date" | "assessmentId">) {
  const { t } = useTranslation("report");
  const [language] = useLanguage();
  return (
    <div className={styles["actions"]}>
      <p>{t("document.opened", { date: formatDate(date, language) })}</p>
      <LinkButton look="quiet" href={href(paths.step(assessmentId, "collect"))}>
        {t("screen.correctDate")}
      </LinkButton>
    </div>
  );
}

type DatesPartProps = Pick<ReportSource, "plan"> & {
  /** The button that makes the file. */
  readonly children: ReactNode;
};

/** The dates for a calendar; nothing where there is none. */
export function DatesPart({ plan, children }: DatesPartProps) {
  const { t } = useTranslation("report");
  const [language] = useLanguage();
  const { nextLook } = plan.memorandum;
  if (countDates({ plan }) === 0) return null;
  return (
    <Part heading={t("screen.dates")}>
      {nextLook !== null && nextLook < today() && (
        <p>{t("screen.lookPassed", { date: formatDate(nextLook, language) })}</p>
      )}
      <p>{t("screen.datesAnew")}</p>
      {children}
    </Part>
  );
}
