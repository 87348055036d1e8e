import { type Ref, useEffect, useId } from "react";
import { LAST_DAY } from "#domain/plan/local-date.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useUnsavedText } from "#platform/unsaved.ts";
import { TextArea, TextField } from "#ui/fields/field.tsx";
import { useSavedText } from "#ui/hooks/use-saved-text.ts";
import { planProblem } from "#wording/plan-problem.ts";
import { type PlanChange, usePlanEditing } from "./plan-editing.ts";
import styles from "./plan-text.module.css";

type PlanTextProps = {
  readonly label: string;
  readonly hint?: string;
  /** What is kept, or filled in. */
  readonly kept: string;
  /** What to do to the plan where this was written. */
  readonly onWrite: (text: string) => PlanChange;
};

type PlanLineProps = PlanTextProps & { readonly type?: "text" | "date" };

/** A line or a day of the plan, saved as one writes. */
export function PlanLine({ kept, onWrite, type = "text", ...field }: PlanLineProps) {
  const { text, problem, write, leave } = usePlanText(kept, onWrite);
  return (
    <TextField
      {...field}
      {...(type === "date" ? { max: LAST_DAY } : {})}
      type={type}
      value={text}
      error={problem}
      autoComplete="off"
      onChange={(event) => {
        write(event.target.value);
      }}
      onBlur={leave}
    />
  );
}

type PlanTextAreaProps = PlanTextProps & {
  /** How many lines it has room for while it is empty; it grows with its text. */
  readonly rows?: 1 | 2;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** A text of the plan, saved as one writes. */
export function PlanText({ kept, onWrite, rows = 2, ...field }: PlanTextAreaProps) {
  const { text, problem, write, leave } = usePlanText(kept, onWrite);
  return (
    <div className={`${styles["grows"]} ${rows === 1 ? styles["line"] : ""}`}>
      <TextArea
        {...field}
        rows={rows}
        value={text}
        error={problem}
        onChange={(event) => {
          write(event.target.value);
        }}
        onBlur={leave}
      />
    </div>
  );
}

function usePlanText(kept: string, onWrite: PlanTextProps["onWrite"]) {
  const { t } = useTranslation(["plan", "errors"]);
  const { change, forget } = usePlanEditing();
  const field = useId();
  useEffect(
    () => () => {
      forget(field);
    },
    [field, forget],
  );
  const saved = useSavedText(kept, async (text) => {
    const changed = await change(onWrite(text), field);
    return changed.ok ? null : planProblem(t, changed.reason);
  });
  useUnsavedText(saved);
  return saved;
}
