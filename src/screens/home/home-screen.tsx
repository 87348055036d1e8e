import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { AssessmentFile } from "#platform/channels/files/assessment-file.ts";
import { today } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import type { PlanStoreReason } from "#platform/storage/plan-store.ts";
import { saveWithPlan } from "#platform/storage/workspace-store.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { FileButton } from "#ui/fields/file-button.tsx";
import { Problem } from "#ui/problem.tsx";
import shared from "#ui/shared.module.css";
import { AssessmentList } from "./assessment-list.tsx";
import styles from "./home-screen.module.css";

/** `no-sealing`: this browser cannot make the example. */
type HomeProblem = PlanStoreReason | "no-sealing";

type HomeScreenProps = {
  readonly onOpen: (assessment: Assessment) => void;
  /** Assessment files were chosen. */
  readonly onFiles: (files: readonly File[]) => void;
  /** A fresh copy of the example is there, to be presented. */
  readonly onRehearse: (example: Assessment) => void;
  /** A fresh copy of an assessment's set-up is there. */
  readonly onDuplicated: (assessment: Assessment) => void;
};

/** Where everything begins: start, open a file, try the example, or go on with what is here. */
export function HomeScreen({ onOpen, onFiles, onRehearse, onDuplicated }: HomeScreenProps) {
  const { t } = useTranslation("home");
  const [problem, setProblem] = useState<HomeProblem | null>(null);
  const keep = async ({ assessment, plan }: AssessmentFile, onKept = onOpen) => {
    const saved = await saveWithPlan(assessment, plan);
    setProblem(saved.ok ? null : saved.reason);
    if (saved.ok) onKept(assessment);
  };
  const duplicate = async (assessment: Assessment) => {
    const made = await import("#domain/sealing/create-assessment.ts")
      .then(({ duplicateAssessment }) => duplicateAssessment(assessment))
      .catch(() => null);
    if (made) await keep({ assessment: made, plan: null }, onDuplicated);
    else setProblem("no-sealing");
  };
  return (
    <div className={styles["home"]}>
      <section className={styles["intro"]}>
        <Motif />
        <h1 className={styles["title"]}>{t("title")}</h1>
        <p className={styles["lead"]}>{t("lead")}</p>
        <div className={styles["actions"]}>
          <LinkButton look="primary" href={href(paths.newAssessment)}>
            {t("start")}
          </LinkButton>
          <ExampleButton
            label={t("example")}
            onMade={(assessment) => keep({ assessment, plan: null })}
            onProblem={setProblem}
          />
          <ExampleButton
            label={t("rehearse")}
            onMade={(assessment) => keep({ assessment, plan: null }, onRehearse)}
            onProblem={setProblem}
          />
          <FileButton
            label={t("file")}
            accept=".json,application/json"
            multiple
            onFiles={onFiles}
          />
        </div>
        <p className={shared["quiet"]}>{t("exampleHint")}</p>
        <p className={shared["quiet"]}>{t("invited")}</p>
        <Problem reason={problem} />
      </section>
      <AssessmentList onDuplicate={duplicate} />
      <p className={shared["quiet"]}>{t("privacy")}</p>
    </div>
  );
}

type ExampleButtonProps = {
  readonly label: string;
  readonly onMade: (example: Assessment) => Promise<void>;
  readonly onProblem: (problem: HomeProblem) => void;
};

function ExampleButton({ label, onMade, onProblem }: ExampleButtonProps) {
  const { t } = useTranslation("home");
  const [language] = useLanguage();
  const [making, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    const words = {
      language,
      inviter: t("exampleWords.inviter"),
      comment: (name: "businessModelA" | "businessModelB" | "experienceB" | "changeA") =>
        t(`exampleWords.${name}`),
    };
    const made = await import("./example.ts")
      .then(({ makeExample }) => makeExample(words, today()))
      .catch(() => null);
    if (made) await onMade(made);
    else onProblem("no-sealing");
    setMaking(false);
  };
  return (
    <Button disabled={making} onClick={() => void make()}>
      {making ? t("working") : label}
    </Button>
  );
}

/** The sign of Samsyn: two lines that lie on one page. */
function Motif() {
  return (
    <svg className={styles["motif"]} viewBox="0 0 64 28" aria-hidden="true">
      <path className={styles["lineA"]} d="M3 6h58" />
      <path className={styles["lineB"]} d="M3 22h58" />
    </svg>
  );
}
