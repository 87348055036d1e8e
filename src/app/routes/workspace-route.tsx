import { type ReactNode, Suspense, useEffect, useState } from "react";
import { Redirect, useLocation } from "wouter";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import { showOwnWords } from "#platform/i18n/own-words.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { paths, SESSION_WINDOWS, type Step } from "#platform/paths.ts";
import {
  followAssessment,
  openAssessment,
  readAssessment,
  useWorkspace,
} from "#platform/storage/workspace-store.ts";
import { whenIdle } from "#platform/when-idle.ts";
import { useLoaded } from "#ui/hooks/use-loaded.ts";
import { lazyComponent } from "#ui/lazy-component.ts";
import { AnswerHere } from "../answer-here.tsx";
import { Frame, openSteps } from "../frame.tsx";
import { MissingAssessment } from "../problems/missing-assessment.tsx";
import { OutOfReach } from "../problems/out-of-reach.tsx";
import type { EarlierRead } from "../use-earlier-round.ts";
import { useTakeFile } from "../use-take-file.tsx";
import { Awaited, Waiting } from "../waiting.tsx";
import styles from "./workspace-route.module.css";

const SetUpScreen = lazyComponent(
  async () => (await import("#screens/setup/set-up-screen.tsx")).SetUpScreen,
);
const CollectScreen = lazyComponent(
  async () => (await import("#screens/collect/collect-screen.tsx")).CollectScreen,
);
const OpenedSteps = lazyComponent(async () => (await import("./opened-steps.tsx")).OpenedSteps);
const PaperRoute = lazyComponent(async () => (await import("./paper-route.tsx")).PaperRoute);
const PartyQuestions = lazyComponent(
  async () => (await import("./questions-route.tsx")).PartyQuestions,
);
const RoundNote = lazyComponent(async () => (await import("../round-note.tsx")).RoundNote);
const AgainRoute = lazyComponent(async () => (await import("./again-route.tsx")).AgainRoute);
const PresentRoutes = lazyComponent(
  async () => (await import("./present-routes.tsx")).PresentRoutes,
);

type WorkspaceRouteProps = { readonly id: string; readonly step: string; readonly rest: string };

/** An assessment of this device: its pages in their frame, and those that stand without it. */
export function WorkspaceRoute({ id, step, rest }: WorkspaceRouteProps) {
  const { t } = useTranslation(["common", "again"]);
  const assessment = useWorkspace((workspace) => workspace.assessment);
  const [tried, setTried] = useState(false);
  const [earlier, readEarlier] = useLoaded(assessment?.follows?.assessment ?? null, readAssessment);
  useEffect(() => {
    void openAssessment(id).then(() => {
      setTried(true);
    });
    return followAssessment(id);
  }, [id]);
  if (assessment?.id !== id) return tried ? <MissingAssessment id={id} /> : <Waiting />;
  showOwnWords(assessment.configuration.ownWords);
  const party = PARTIES.find((candidate) => candidate === rest);
  if (step === "answer" && party) return <AnswerHere assessment={assessment} party={party} />;
  if (step === "questions" && party) {
    return (
      <Awaited>
        <PartyQuestions payload={payloadFor(assessment, party)} />
      </Awaited>
    );
  }
  const window = SESSION_WINDOWS.find((candidate) => candidate === step);
  if (window && assessment.opening) {
    return (
      <Awaited>
        <PresentRoutes assessment={assessment} window={window} earlier={earlier} />
      </Awaited>
    );
  }
  const framed = (title: string, current: Step | null, page: ReactNode) => (
    <Frame assessment={assessment} step={current} page={step} rest={rest} title={title}>
      {page}
    </Frame>
  );
  if (step === "again" && assessment.opening) {
    return framed(t("again:start.title"), null, <AgainRoute assessment={assessment} />);
  }
  if ((step === "paper" || step === "enter") && party) {
    const page = <PaperRoute assessment={assessment} party={party} use={step} />;
    return framed(t("steps.collect"), "collect", page);
  }
  const known = openSteps(assessment).find((candidate) => candidate === step);
  if (!known) return <Redirect to={paths.step(id, "collect")} replace />;
  return framed(
    t(`steps.${known}`),
    known,
    <StepPage
      assessment={assessment}
      step={known}
      location={rest}
      earlier={earlier}
      onEarlierKept={() => void readEarlier()}
    />,
  );
}

/** Fetches what the opening needs while nobody waits; what is missing then is asked for again. */
function fetchComparisonAhead(): void {
  import("./opened-steps.tsx")
    .then((steps) => Promise.all([OpenedSteps.prefetch(), steps.fetchComparison()]))
    .catch(() => undefined);
}

type StepPageProps = {
  readonly assessment: Assessment;
  readonly step: Step;
  readonly location: string;
  /** The round before this one; null until it is read. */
  readonly earlier: EarlierRead | null;
  /** It may have come to this device, or into reach. */
  readonly onEarlierKept: () => void;
};

function StepPage({ assessment, step, location, earlier, onEarlierKept }: StepPageProps) {
  const [, navigate] = useLocation();
  const { id } = assessment;
  const [takeFiles, takingFile] = useTakeFile({
    only: id,
    saysNothingNew: true,
    onTaken: () => undefined,
  });
  const isNear = step === "collect" && !assessment.opening && assessment.received.length > 0;
  useEffect(() => {
    if (isNear) return whenIdle(fetchComparisonAhead);
    return undefined;
  }, [isNear]);
  return (
    <>
      <OutOfReach id={id} />
      {assessment.follows && earlier && (
        <Suspense fallback={null}>
          <div className={styles["note"]}>
            <RoundNote assessment={assessment} earlier={earlier} onKept={onEarlierKept} />
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
        <OpenedSteps assessment={assessment} step={step} location={location} earlier={earlier} />
      )}
    </>
  );
}
