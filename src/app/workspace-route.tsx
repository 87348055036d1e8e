import { lazy, Suspense, useEffect, useState } from "react";
import { Redirect, useLocation } from "wouter";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { isComparable } from "#domain/assessment/change.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { paths, STEPS, type Step, TALK_WINDOWS } from "#platform/paths.ts";
import {
  followAssessment,
  openAssessment,
  useWorkspace,
} from "#platform/storage/workspace-store.ts";
import { AnswerHere } from "./answer-here.tsx";
import { fetchComparisonAhead, OpenedSteps } from "./comparison-ahead.ts";
import { Frame } from "./frame.tsx";
import { NotHere } from "./not-here.tsx";
import { OutOfReach } from "./out-of-reach.tsx";
import { useEarlierAssessment } from "./use-earlier-assessment.ts";
import { useTakeFile } from "./use-take-file.tsx";
import { Waiting } from "./waiting.tsx";
import styles from "./workspace-route.module.css";

const SetUpScreen = lazy(async () => ({
  default: (await import("#screens/setup/set-up-screen.tsx")).SetUpScreen,
}));
const CollectScreen = lazy(async () => ({
  default: (await import("#screens/collect/collect-screen.tsx")).CollectScreen,
}));
const PaperRoute = lazy(async () => ({
  default: (await import("./paper-route.tsx")).PaperRoute,
}));

const RoundNote = lazy(async () => ({
  default: (await import("./round-note.tsx")).RoundNote,
}));

const AgainRoute = lazy(async () => ({
  default: (await import("./again-route.tsx")).AgainRoute,
}));

const PresentRoutes = lazy(async () => ({
  default: (await import("./present-routes.tsx")).PresentRoutes,
}));

type WorkspaceRouteProps = { readonly id: string; readonly step: string; readonly rest: string };

/** An assessment of this device, at one of its steps. */
export function WorkspaceRoute({ id, step, rest }: WorkspaceRouteProps) {
  const assessment = useWorkspace((workspace) => workspace.assessment);
  const [tried, setTried] = useState(false);
  useEffect(() => {
    void openAssessment(id).then(() => {
      setTried(true);
    });
    return followAssessment(id);
  }, [id]);
  if (assessment?.id !== id) return tried ? <NotHere id={id} /> : <Waiting />;
  const party = PARTIES.find((candidate) => candidate === rest);
  if (step === "answer" && party) return <AnswerHere assessment={assessment} party={party} />;
  if ((step === "paper" || step === "enter") && party) {
    return <PaperRoute assessment={assessment} party={party} use={step} />;
  }
  if (step === "again" && assessment.opening) return <AgainRoute assessment={assessment} />;
  const window = TALK_WINDOWS.find((candidate) => candidate === step);
  if (window && assessment.opening) {
    return <PresentRoutes assessment={assessment} window={window} />;
  }
  const known = STEPS.find((candidate) => candidate === step);
  if (!known) return <Redirect to={paths.step(id, "collect")} replace />;
  return <WorkspaceStep assessment={assessment} step={known} place={rest} />;
}

type WorkspaceStepProps = {
  readonly assessment: Assessment;
  readonly step: Step;
  readonly place: string;
};

function WorkspaceStep({ assessment, step, place }: WorkspaceStepProps) {
  const { t } = useTranslation("common");
  const [, navigate] = useLocation();
  const [earlier, readEarlier] = useEarlierAssessment(assessment);
  const open = openSteps(assessment);
  const [takeFiles, takingFile] = useTakeFile({
    only: assessment.id,
    saysNothingNew: true,
    onTaken: () => undefined,
  });
  const { id, example, terms } = assessment;
  const isNear = step === "collect" && !assessment.opening && assessment.received.length > 0;
  useEffect(() => {
    if (isNear) fetchComparisonAhead(terms);
  }, [isNear, terms]);
  if (!open.includes(step)) return <Redirect to={paths.step(id, "collect")} replace />;
  const canPresent = assessment.opening !== null;
  return (
    <Frame workspace={{ id, step, open, example, canPresent }} title={t(`steps.${step}`)}>
      <OutOfReach id={id} />
      {assessment.follows && earlier && (
        <Suspense fallback={null}>
          <div className={styles["note"]}>
            <RoundNote assessment={assessment} earlier={earlier} onKept={readEarlier} />
          </div>
        </Suspense>
      )}
      {step === "setup" && (
        <SetUpScreen
          assessment={assessment}
          onSaved={() => {
            navigate(paths.step(id, "collect"));
          }}
        />
      )}
      {step === "collect" && (
        <>
          <CollectScreen
            assessment={assessment}
            earlier={earlier?.ok ? (earlier.value.opening?.date ?? null) : null}
            onAssessmentFiles={takeFiles}
          />
          {takingFile}
        </>
      )}
      {(step === "compare" || step === "agree" || step === "report") && (
        <OpenedSteps assessment={assessment} step={step} place={place} earlier={earlier} />
      )}
    </Frame>
  );
}

/** Results are there after the opening, or before it where the rule lets the facilitator look ahead. */
function openSteps(assessment: Assessment): readonly Step[] {
  if (assessment.opening) return STEPS;
  return isComparable(assessment) ? ["setup", "collect", "compare"] : ["setup", "collect"];
}
