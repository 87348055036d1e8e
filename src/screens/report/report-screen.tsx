import { type ReactNode, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { LANGUAGE_NAMES } from "#platform/i18n/language.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { href, paths } from "#platform/paths.ts";
import { LinkButton } from "#ui/button.tsx";
import { ChoiceGroup } from "#ui/choice.tsx";
import { countDates, hasMemorandum, type ReportSource } from "./document-source.ts";
import { FileExport } from "./file-export.tsx";
import { type MakeText, type OtherFile, otherFile } from "./make-other-file.ts";
import { pageSizeFor } from "./page-size.ts";
import { warmUp } from "./pdf/make-pdf.ts";
import { PdfExport } from "./pdf-export.tsx";
import { PrintSummary } from "./print-summary.tsx";
import styles from "./report-screen.module.css";

const LANGUAGE_OPTIONS = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

type ReportScreenProps = ReportSource & {
  readonly comparisonDocument: MakeText;
};

/** What people take home: each kind of file is a part of its own, all in one language. */
export function ReportScreen({ comparisonDocument, ...source }: ReportScreenProps) {
  const { t } = useTranslation(["report", "again"]);
  const [screenLanguage] = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  useEffect(warmUp, []);
  const language = chosen ?? screenLanguage;
  const pageSize = pageSizeFor(navigator.language);
  const dates = countDates(source);
  const file = (kind: OtherFile, label: string) => (
    <FileExport
      label={label}
      making={t("screen.making")}
      make={otherFile(kind, { source, language, pageSize, comparisonDocument, now: Date.now })}
    />
  );
  return (
    <>
      <div className={styles["report"]}>
        <header>
          <h1 className={styles["title"]}>{t("screen.title")}</h1>
          <p className={styles["lead"]}>{t("screen.lead")}</p>
        </header>
        <ChoiceGroup
          legend={t("screen.language")}
          options={LANGUAGE_OPTIONS}
          value={language}
          onChange={setChosen}
        />
        <Part heading={t("screen.pdf")} text={t("screen.contents")}>
          <PdfExport source={source} language={language} pageSize={pageSize} />
        </Part>
        <Part heading={t("screen.slides")} text={t("screen.slidesText")}>
          {file("slides", t("screen.makeSlides"))}
        </Part>
        {hasMemorandum(source) && (
          <Part heading={t("screen.memorandum")} text={t("screen.memorandumText")}>
            {file("memorandum", t("screen.makeMemorandum"))}
          </Part>
        )}
        {dates > 0 && (
          <Part heading={t("screen.dates")} text={t("screen.datesText", { count: dates })}>
            {file("dates", t("screen.makeDates"))}
          </Part>
        )}
        <Part heading={t("screen.data")} text={t("screen.dataText")}>
          {file("table", t("screen.makeTable"))}
          {file("comparison", t("screen.makeComparison"))}
        </Part>
        <Part heading={t("again:start.title")} text={t("again:start.lead")}>
          <div>
            <LinkButton href={href(paths.again(source.assessmentId))}>{t("again:link")}</LinkButton>
          </div>
        </Part>
      </div>
      <PrintSummary {...source} />
    </>
  );
}

type PartProps = {
  readonly heading: string;
  readonly text: string;
  readonly children: ReactNode;
};

function Part({ heading, text, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles["part"]}>
      <h2 id={id} className={styles["heading"]}>
        {heading}
      </h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
