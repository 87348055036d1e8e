import { useEffect } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { today } from "#platform/i18n/format.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { lazyComponent } from "#ui/lazy-component.ts";
import { Notice } from "#ui/notice.tsx";
import { writeOffThePage } from "../comparison/compare-in-worker.ts";
import { fetchComparingAhead, useComparison } from "../comparison/use-comparison.ts";
import { type EarlierLosses, type EarlierRead, useEarlierRound } from "../use-earlier-round.ts";
import { Awaited, Waiting } from "../waiting.tsx";
import { WithPlan } from "../with-plan.tsx";
import styles from "./opened-steps.module.css";

const CompareScreen = lazyComponent(
  async () => (await import("#screens/compare/compare-screen.tsx")).CompareScreen,
);
const AgreeScreen = lazyComponent(
  async () => (await import("#screens/agree/agree-screen.tsx")).AgreeScreen,
);
const ReportScreen = lazyComponent(
  async () => (await import("#screens/report/report-screen.tsx")).ReportScreen,
);

type OpenedStepsProps = {
  readonly assessment: Assessment;
  readonly step: "compare" | "agree" | "report";
  /** What stands behind the step in the address. */
  readonly location: string;
  /** null until it is read. */
  readonly earlier: EarlierRead | null;
};

/** The steps that show what was answered, all from one comparison. */
export function OpenedSteps({ assessment, step, location, earlier }: OpenedStepsProps) {
  const { t } = useTranslation(["common", "errors"]);
  const opened = useComparison(assessment);
  useEffect(loadReportWhileReading, []);
  const round = useEarlierRound(assessment, earlier, opened?.comparison ?? null);
  if (!opened || round.isAwaited) return <Waiting />;
  const { partyNames, example, opening } = assessment;
  const shown = {
    comparison: opened.comparison,
    partyNames,
    example,
    date: opening?.date ?? today(),
  };
  return (
    <Awaited>
      {!opening && (
        <div className={styles["note"]}>
          <Notice tone="info">
            <p>{t("lookAhead")}</p>
          </Notice>
        </div>
      )}
      {opened.unreadable > 0 && (
        <div className={styles["note"]}>
          <Notice tone="error">
            <p>{t("errors:answersUnreadable", { count: opened.unreadable })}</p>
          </Notice>
        </div>
      )}
      <LostNotes losses={round.losses} />
      {step === "compare" && (
        <CompareScreen
          {...shown}
          date={opening?.date ?? null}
          id={assessment.id}
          location={location}
          earlier={round.earlier}
        />
      )}
      {step === "agree" && (
        <WithPlan assessmentId={assessment.id}>
          {(plan) => (
            <AgreeScreen
              {...shown}
              assessmentId={assessment.id}
              plan={plan}
              earlier={round.earlier}
            />
          )}
        </WithPlan>
      )}
      {step === "report" && (
        <WithPlan assessmentId={assessment.id}>
          {(plan) => (
            <ReportScreen
              {...shown}
              assessmentId={assessment.id}
              branding={assessment.branding ?? {}}
              includedLate={opening?.includedLate ?? 0}
              plan={plan}
              earlier={round.earlier}
              comparisonDocument={(control) =>
                writeOffThePage(assessment, opened.comparison, control)
              }
            />
          )}
        </WithPlan>
      )}
    </Awaited>
  );
}

/** What of the earlier round is missing, as it can no longer be read. */
function LostNotes({ losses: { steps, answers } }: { readonly losses: EarlierLosses }) {
  const { t } = useTranslation(["again", "errors"]);
  return (
    <>
      {steps && (
        <div className={styles["note"]}>
          <Notice tone="error">
            <p>{t("round.noSteps")}</p>
            <p>{steps === "plan-damaged" ? t("round.bring") : t(`errors:problem.${steps}`)}</p>
          </Notice>
        </div>
      )}
      {answers > 0 && (
        <div className={styles["note"]}>
          <Notice tone="error">
            <p>{t("round.unreadable", { count: answers })}</p>
          </Notice>
        </div>
      )}
    </>
  );
}

/** Fetches what the opening of the answers will need. */
export async function fetchComparison(): Promise<void> {
  await Promise.all([CompareScreen.prefetch(), fetchComparingAhead()]);
}

// The first view of the comparison comes first.
const READING_MS = 1000;

/** Every way leads to Report: its code, worker and fonts are loaded while people read, and kept. */
function loadReportWhileReading(): () => void {
  let cool: (() => void) | null = null;
  let isGone = false;
  const id = setTimeout(() => {
    void import("#screens/report/pdf/make-pdf.ts").then(
      ({ warmUp }) => {
        if (!isGone) cool = warmUp();
      },
      () => undefined,
    );
  }, READING_MS);
  return () => {
    isGone = true;
    clearTimeout(id);
    cool?.();
  };
}
