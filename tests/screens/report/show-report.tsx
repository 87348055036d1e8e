import type { ComponentProps } from "react";
import { addNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { ReportScreen } from "#screens/report/report-screen.tsx";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";

export function aPlanWithStep() {
  const plan = addNextStep(emptyPlan("2026-11-22"), { what: "Visit", by: "2027-01-15" });
  if (!plan.ok) throw new Error(plan.reason);
  return plan.value;
}

/** The screen in English. */
export function show(
  plan = emptyPlan("2026-11-22"),
  comparisonDocument: ComponentProps<typeof ReportScreen>["comparisonDocument"] = () =>
    Promise.reject(new Error("no answers")),
) {
  return renderWithWords(
    <ReportScreen
      assessmentId="AAAAAAAAAAA"
      comparison={aComparison(MIXED_ANSWERS)}
      partyNames={{ A: "Nordvik", B: "Alpenblick" }}
      date="2026-11-22"
      includedLate={0}
      earlier={null}
      example={false}
      branding={{}}
      plan={plan}
      comparisonDocument={comparisonDocument}
    />,
    "en",
  );
}
