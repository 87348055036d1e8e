import { type ReactNode, useEffect, useState } from "react";
import type { Language } from "#domain/questionnaire/language.ts";
import {
  proposeTableFormat,
  TABLE_FORMATS,
  type TableFormat,
} from "#platform/channels/files/csv-format.ts";
import { formatDate, formatRegion, today } from "#platform/i18n/format.ts";
import { LANGUAGE_OPTIONS } from "#platform/i18n/language.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { LinkButton } from "#ui/button.tsx";
import { ChoiceGroup } from "#ui/fields/choice.tsx";
import { SelectField } from "#ui/fields/field.tsx";
import { ScreenHead } from "#ui/screen-head.tsx";
import { ScreenPart } from "#ui/screen-part.tsx";
import shared from "#ui/shared.module.css";
import { type PlanDay, planDays } from "#wording/plan-days.ts";
import { hasMemorandum, type ReportSource } from "./export/document-source.ts";
import { pageSizeFor } from "./export/page-size.ts";
import { FileExport } from "./file-export.tsx";
import { type MakeText, type OtherFile, otherFile } from "./make-file.ts";
import { warmUp } from "./pdf/make-pdf.ts";
import { PdfExport } from "./pdf-export.tsx";
import { PrintSummary } from "./print-summary.tsx";
import styles from "./report-screen.module.css";

type ReportScreenProps = ReportSource & {
  readonly comparisonDocument: MakeText;
};

/** What people take home: each kind of file is a part of its own, all in one language. */
export function ReportScreen({ comparisonDocument, ...source }: ReportScreenProps) {
  const { t } = useTranslation("report");
  const [screenLanguage] = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const [chosenFormat, setChosenFormat] = useState<TableFormat | null>(null);
  useEffect(warmUp, []);
  const language = chosen ?? screenLanguage;
  const proposed = proposeTableFormat(language, navigator.language);
  const tableFormat = chosenFormat ?? proposed.format;
  const pageSize = pageSizeFor(navigator.language);
  const file = (kind: OtherFile, label: string, day: PlanDay | null = null) => (
    <FileExport
      key={day?.uid}
      label={label}
      make={otherFile(kind, {
        source,
        language,
        pageSize,
        tableFormat,
        day,
        comparisonDocument,
        now: Date.now,
      })}
    />
  );
  return (
    <>
      <div className={styles["report"]}>
        <ScreenHead title={t("screen.title")} />
        <OpenedOn {...source} />
        <ChoiceGroup
          legend={t("screen.language")}
          options={LANGUAGE_OPTIONS}
          value={language}
          onChange={setChosen}
        />
        <ScreenPart heading={t("screen.pdf")}>
          <p>{t("screen.contents")}</p>
          <PdfExport source={source} language={language} pageSize={pageSize} />
        </ScreenPart>
        <ScreenPart heading={t("screen.slides")}>
          <p>{t("screen.slidesText")}</p>
          {file("slides", t("screen.makeSlides"))}
        </ScreenPart>
        {hasMemorandum(source) && (
          <ScreenPart heading={t("screen.memorandum")}>
            {file("memorandum", t("screen.makeMemorandum"))}
          </ScreenPart>
        )}
        <DatesPart {...source}>{(label, day) => file("dates", label, day)}</DatesPart>
        <ScreenPart heading={t("screen.data")}>
          <p>{t("screen.dataText")}</p>
          {file("workbook", t("screen.makeWorkbook"))}
          <SelectField
            label={t("screen.tableFormat")}
            hint={
              proposed.region === null
                ? t("screen.formatLanguage")
                : t("screen.formatRegion", {
                    region: formatRegion(proposed.region, screenLanguage),
                  })
            }
            options={TABLE_FORMATS.map((value) => ({ value, label: t(`tableFormat.${value}`) }))}
            value={tableFormat}
            onChange={setChosenFormat}
          />
          {file("table", t("screen.makeTable"))}
          {file("comparison", t("screen.makeComparison"))}
        </ScreenPart>
        <Afterwards {...source} />
      </div>
      <PrintSummary {...source} />
    </>
  );
}

/** The day of the opening, which every file carries, and the way to where it is corrected. */
function OpenedOn({ date, assessmentId }: Pick<ReportSource, "date" | "assessmentId">) {
  const { t } = useTranslation(["report", "setup"]);
  const [language] = useLanguage();
  return (
    <div className={styles["actions"]}>
      <p>{t("document.opened", { date: formatDate(date, language) })}</p>
      <LinkButton look="quiet" href={href(paths.step(assessmentId, "collect"))}>
        {t("screen.correctDate")}
      </LinkButton>
      <LinkButton look="quiet" href={href(paths.step(assessmentId, "setup"))}>
        {t("setup:branding.title")}
      </LinkButton>
    </div>
  );
}

/** What is left to do: to save what was agreed, and to ask again. */
function Afterwards({ assessmentId, example }: Pick<ReportSource, "assessmentId" | "example">) {
  const { t } = useTranslation(["report", "collect", "again"]);
  return (
    <>
      {!example && (
        <ScreenPart heading={t("collect:file.title")}>
          <p>{t("screen.fileText")}</p>
          <div>
            <LinkButton href={href(paths.step(assessmentId, "collect"))}>
              {t("screen.toFile")}
            </LinkButton>
          </div>
        </ScreenPart>
      )}
      <ScreenPart heading={t("again:start.title")}>
        <p>{t("again:start.lead")}</p>
        <div>
          <LinkButton href={href(paths.again(assessmentId))}>{t("again:link")}</LinkButton>
        </div>
      </ScreenPart>
    </>
  );
}

type DatesPartProps = Omit<ReportSource, "comparison"> & {
  /** The button that makes the file of a day, or of all of them. */
  readonly children: (label: string, day: PlanDay | null) => ReactNode;
};

/** The dates for a calendar, all in one file or each in its own; nothing where there is none. */
function DatesPart({ children, ...source }: DatesPartProps) {
  const { t, language } = useTranslation(["report", "plan", "questionnaire"]);
  const days = planDays(t, { ...source, language });
  const { nextLook } = source.plan.memorandum;
  if (days.length === 0) return null;
  return (
    <ScreenPart heading={t("screen.dates")}>
      {nextLook !== null && nextLook < today() && (
        <p>{t("screen.lookPassed", { date: formatDate(nextLook, language) })}</p>
      )}
      <p>{t("screen.datesAnew")}</p>
      {children(t("screen.makeDates"), null)}
      {days.length > 1 && (
        <details>
          <summary className={styles["fold"]}>{t("screen.eachDate")}</summary>
          <div className={shared["stack3"]}>
            {days.map((day) => {
              const date = formatDate(day.day, language);
              return children(t("screen.makeDate", { date, what: day.title }), day);
            })}
          </div>
        </details>
      )}
    </ScreenPart>
  );
}
