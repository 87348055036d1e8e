import { useState } from "react";
import { type Assessment, ROUND_KINDS, type RoundKind } from "#domain/assessment/assessment.ts";
import { minutesFor } from "#domain/assessment/duration.ts";
import type { SurveyConfiguration } from "#domain/assessment/survey-configuration.ts";
import type { Plan } from "#domain/plan/plan.ts";
import { nextRound } from "#domain/rounds/next-round.ts";
import { langOf } from "#platform/i18n/own-words.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { StorageReason } from "#platform/storage/records.ts";
import { saveAssessment } from "#platform/storage/workspace-store.ts";
import { Button } from "#ui/button.tsx";
import { Problem } from "#ui/problem.tsx";
import { ScreenHead } from "#ui/screen-head.tsx";
import { ScreenPart } from "#ui/screen-part.tsx";
import styles from "./again-screen.module.css";

type AgainScreenProps = {
  /** An assessment whose answers are opened. */
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** The new round is on this device. */
  readonly onStarted: (round: Assessment) => void;
};

/** `no-sealing`: this browser cannot make keys. */
type StartProblem = StorageReason | "no-sealing";

/** Where the round after this one is started: all of it again, or what was talked about. */
export function AgainScreen({ assessment, plan, onStarted }: AgainScreenProps) {
  const { t } = useTranslation(["again", "questionnaire"]);
  const [problem, setProblem] = useState<StartProblem | null>(null);
  const [isStarting, setIsStarting] = useState(false);
  const start = async (kind: RoundKind) => {
    setIsStarting(true);
    const started = await makeRound(assessment, plan, kind);
    setIsStarting(false);
    if (typeof started === "string") setProblem(started);
    else onStarted(started);
  };
  return (
    <div className={styles["screen"]}>
      <ScreenHead title={t("again:start.title")} lead={t("again:start.lead")} />
      <Problem reason={problem} />
      {assessment.mailbox !== undefined && <p>{t("again:start.mailbox")}</p>}
      {ROUND_KINDS.map((kind) => {
        const round = nextRound(assessment, plan, kind);
        return round.ok ? (
          <Choice
            key={kind}
            kind={kind}
            configuration={round.value.configuration}
            isStarting={isStarting}
            onStart={() => void start(kind)}
          />
        ) : (
          <ScreenPart key={kind} heading={t(`again:start.${kind}.title`)}>
            <p>{t("again:start.pulse.none")}</p>
          </ScreenPart>
        );
      })}
    </div>
  );
}

async function makeRound(
  assessment: Assessment,
  plan: Plan,
  kind: RoundKind,
): Promise<Assessment | StartProblem> {
  const details = nextRound(assessment, plan, kind);
  if (!details.ok) throw new Error(`no ${kind}: ${details.reason}`);
  const made = await import("#domain/sealing/create-assessment.ts")
    .then(({ createAssessment }) => createAssessment(details.value, assessment.example))
    .catch(() => null);
  if (!made) return "no-sealing";
  const saved = await saveAssessment(made);
  return saved.ok ? saved.value : saved.reason;
}

type ChoiceProps = {
  readonly kind: RoundKind;
  readonly configuration: SurveyConfiguration;
  readonly isStarting: boolean;
  readonly onStart: () => void;
};

function Choice({ kind, configuration, isStarting, onStart }: ChoiceProps) {
  const { t, language } = useTranslation(["again", "questionnaire"]);
  const { statements } = configuration;
  return (
    <ScreenPart heading={t(`again:start.${kind}.title`)}>
      <p>{t(`again:start.${kind}.text`, { count: statements.length })}</p>
      {kind === "pulse" && (
        <ul className={styles["statements"]}>
          {statements.map((id) => (
            <li translate="no" lang={langOf(id, language)} key={id}>
              {t(`questionnaire:statements.${id}.text`)}
            </li>
          ))}
        </ul>
      )}
      <p>{t("again:start.minutes", { count: minutesFor(configuration) })}</p>
      <div>
        <Button
          look={kind === "follow-up" ? "primary" : "plain"}
          disabled={isStarting}
          onClick={onStart}
        >
          {t(`again:start.${kind}.button`)}
        </Button>
      </div>
    </ScreenPart>
  );
}
