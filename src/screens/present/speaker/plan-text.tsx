import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useUnsavedText } from "#platform/unsaved.ts";
import { TextArea } from "#ui/field.tsx";
import { useSavedText } from "#ui/use-saved-text.ts";
import { planProblem } from "#wording/plan-problem.ts";
import { type PlanChange, useSpeaking } from "./speaking.ts";

type PlanTextProps = {
  readonly label: string;
  readonly kept: string;
  /** What to do to the plan where this was written. */
  readonly onWrite: (text: string) => PlanChange;
};

/** A text of the plan, saved as one writes. */
export function PlanText({ label, kept, onWrite }: PlanTextProps) {
  const { t } = useTranslation(["plan", "errors"]);
  const { change } = useSpeaking();
  const saved = useSavedText(kept, async (written) => {
    const changed = await change(onWrite(written));
    return changed.ok ? null : planProblem(t, changed.reason);
  });
  useUnsavedText(saved);
  const { text, problem, write, leave } = saved;
  return (
    <TextArea
      label={label}
      rows={2}
      value={text}
      error={problem}
      onChange={(event) => {
        write(event.target.value);
      }}
      onBlur={leave}
    />
  );
}
