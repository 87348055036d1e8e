import "../facilitator-fonts.css";
import { useEffect, useMemo } from "react";
import { useLocation } from "wouter";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { Branding } from "#domain/assessment/branding.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { Plan } from "#domain/plan/plan.ts";
import type { EarlierRound } from "#domain/rounds/development.ts";
import { today } from "#platform/i18n/format.ts";
import { keepOffline } from "#platform/offline/keep-offline.ts";
import { paths, type SessionWindow } from "#platform/paths.ts";
import { lazyComponent } from "#ui/lazy-component.ts";
import { useComparison } from "../comparison/use-comparison.ts";
import { Leaving } from "../leaving.tsx";
import { type EarlierRead, useEarlierRound } from "../use-earlier-round.ts";
import { Awaited, Waiting } from "../waiting.tsx";
import { WithPlan } from "../with-plan.tsx";

const SpeakerScreen = lazyComponent(
  async () => (await import("#screens/present/speaker-screen.tsx")).SpeakerScreen,
);
const DeckScreen = lazyComponent(
  async () => (await import("#screens/present/deck-screen.tsx")).DeckScreen,
);

const NO_BRANDING: Branding = {};

type PresentRoutesProps = {
  readonly assessment: Assessment;
  readonly window: SessionWindow;
  /** null until it is read. */
  readonly earlier: EarlierRead | null;
};

/** The two windows of a presentation, both made from the same comparison and plan. */
export function PresentRoutes({ assessment, window, earlier }: PresentRoutesProps) {
  const opened = useComparison(assessment);
  useEffect(() => {
    keepOffline("all");
  }, []);
  const round = useEarlierRound(assessment, earlier, opened?.comparison ?? null);
  if (!opened || round.isAwaited) return <Waiting />;
  return (
    <WithPlan assessmentId={assessment.id}>
      {(plan) => (
        <Awaited>
          <Presented
            assessment={assessment}
            window={window}
            comparison={opened.comparison}
            plan={plan}
            earlier={round.earlier}
          />
        </Awaited>
      )}
    </WithPlan>
  );
}

type PresentedProps = Pick<PresentRoutesProps, "assessment" | "window"> & {
  readonly comparison: Comparison;
  readonly plan: Plan;
  readonly earlier: EarlierRound | null;
};

function Presented({ assessment, window, comparison, plan, earlier }: PresentedProps) {
  const [, navigate] = useLocation();
  const { id, partyNames, example, opening, branding = NO_BRANDING } = assessment;
  const date = opening?.date ?? today();
  const source = useMemo(
    () => ({ id, comparison, plan, partyNames, date, example, branding, earlier }),
    [id, comparison, plan, partyNames, date, example, branding, earlier],
  );
  if (window === "present") {
    return (
      <>
        <SpeakerScreen source={source} />
        <Leaving />
      </>
    );
  }
  return (
    <DeckScreen
      source={source}
      onLeave={() => {
        navigate(paths.session(id, "present"));
      }}
    />
  );
}
