import { type Ref, useEffect, useId } from "react";
import { useTranslation } from "react-i18next";
import { planProblem } from "#platform/i18n/plan-problem.ts";
import { TextArea, TextField } from "#ui/field.tsx";
import { useSavedText } from "#ui/use-saved-text.ts";
import { type PlanChange, useAgreeing } from "./agreeing.ts";

type PlanTextProps = {
  readonly label: string;
  readonly hint?: string;
  /** What is kept, or filled in. */
  readonly kept: string;
  /** What to do to the plan where this was written. */
  readonly onWrite: (text: string) => PlanChange;
};

type PlanLineProps = PlanTextProps & {
  readonly type?: "text" | "date";
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

// The calendar of the plan ends here, and browsers offer later years.
const LAST_DAY = "9999-12-31";

/** A line or a day of the plan, saved as one writes. */
export function PlanLine({ kept, onWrite, type = "text", ref, ...field }: PlanLineProps) {
  const { text, problem, write, leave } = usePlanText(kept, onWrite);
  return (
    <TextField
      {...field}
      {...(type === "date" ? { max: LAST_DAY } : {})}
      {...(ref === undefined ? {} : { ref })}
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

/** A text of the plan of any number of lines, saved as one writes. */
export function PlanText({ kept, onWrite, rows = 3, ...field }: PlanTextProps & { rows?: number }) {
  const { text, problem, write, leave } = usePlanText(kept, onWrite);
  return (
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
  );
}

function usePlanText(kept: string, onWrite: PlanTextProps["onWrite"]) {
  const { t } = useTranslation(["plan", "errors"]);
  const { change, forget } = useAgreeing();
  const field = useId();
  useEffect(
    () => () => {
      forget(field);
    },
    [field, forget],
  );
  return useSavedText(kept, async (text) => {
    const changed = await change(onWrite(text), field);
    return changed.ok ? null : planProblem(t, changed.reason);
  });
}
