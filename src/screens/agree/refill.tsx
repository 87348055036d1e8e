import { useState } from "react";
import { type PlanChange, usePlanEditing } from "#plan-editing/plan-editing.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Undo } from "#ui/undo.tsx";

type RefillProps<Value> = {
  /** The part of the memorandum, by its heading. */
  readonly part: string;
  /** What somebody wrote; null as long as it is filled in. */
  readonly written: Value | null;
  /** Writes it, or goes back to what is filled in with null. */
  readonly onChange: (value: Value | null) => PlanChange;
};

/** The way from what was written back to what can be filled in, and from there back again. */
export function Refill<Value>({ part, written, onChange }: RefillProps<Value>) {
  const { t } = useTranslation("agree");
  const { change } = usePlanEditing();
  const [before, setBefore] = useState<Value | null>(null);
  const refill = async () => {
    const changed = await change(onChange(null));
    if (changed.ok) setBefore(written);
  };
  const undo = async () => {
    const changed = await change(onChange(before));
    if (changed.ok) setBefore(null);
  };
  if (written !== null) {
    return (
      <div>
        <Button
          look="quiet"
          aria-label={t("memorandum.againLabel", { part })}
          onClick={() => void refill()}
        >
          {t("memorandum.again")}
        </Button>
      </div>
    );
  }
  if (before === null) return null;
  return (
    <Undo onUndo={() => void undo()}>
      <p>{t("memorandum.filledAgain", { part })}</p>
    </Undo>
  );
}
