import { lazy } from "react";
import { useTranslation } from "react-i18next";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { today } from "#platform/i18n/format.ts";
import { Notice } from "#ui/notice.tsx";
import { useComparison } from "./use-comparison.ts";
import { Waiting } from "./waiting.tsx";

const CompareScreen = lazy(async () => ({
  default: (await import("#screens/compare/compare-screen.tsx")).CompareScreen,
}));
const ReportScreen = lazy(async () => ({
  default: (await import("#screens/report/report-screen.tsx")).ReportScreen,
}));

type OpenedStepsProps = {
  readonly assessment: Assessment;
  readonly step: "compare" | "report";
};

/** The steps that show what was answered, all from one comparison. */
export function OpenedSteps({ assessment, step }: OpenedStepsProps) {
  const { t } = useTranslation(["common", "errors"]);
  const opened = useComparison(assessment);
  if (!opened) return <Waiting />;
  const { partyNames, example, opening } = assessment;
  const shown = {
    comparison: opened.comparison,
    partyNames,
    example,
    date: opening?.date ?? today(),
  };
  return (
    <>
      {!opening && (
        <Notice tone="info">
          <p>{t("lookAhead")}</p>
        </Notice>
      )}
      {opened.unreadable > 0 && (
        <Notice tone="error">
          <p>{t("errors:answersUnreadable", { count: opened.unreadable })}</p>
        </Notice>
      )}
      {step === "compare" ? (
        <CompareScreen {...shown} />
      ) : (
        <ReportScreen {...shown} includedLate={opening?.includedLate ?? 0} />
      )}
    </>
  );
}
