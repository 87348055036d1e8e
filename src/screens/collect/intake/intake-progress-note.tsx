import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { IntakeProgress } from "#platform/use-cases/take-in-files.ts";

// Fewer are done before one could read how many are.
const MANY = 20;

type IntakeProgressNoteProps = {
  /** What is being done. */
  readonly label: string;
  readonly progress: IntakeProgress | null;
};

/** How far a long piece of work on answers has come; nothing where it is short. */
export function IntakeProgressNote({ label, progress }: IntakeProgressNoteProps) {
  const { t } = useTranslation("collect");
  if (!progress || progress.total <= MANY) return null;
  return (
    <p role="status">
      <progress value={progress.done} max={progress.total} aria-label={label} />{" "}
      <span>{t("progress", progress)}</span>
    </p>
  );
}
