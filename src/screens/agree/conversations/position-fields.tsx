import { useRef, useState } from "react";
import type { Position } from "#domain/plan/plan.ts";
import {
  clearPosition,
  isEmptyPosition,
  positionOn,
  restorePosition,
  setReason,
} from "#domain/plan/position.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ok } from "#domain/result.ts";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { PlanText } from "#plan-editing/plan-text.tsx";
import { PositionFigures } from "#plan-editing/position-figures.tsx";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Undo } from "#ui/undo.tsx";
import styles from "./position-fields.module.css";

type PositionFieldsProps = {
  readonly id: StatementId;
  /** The statement in a few words. */
  readonly about: string;
};

/** Where the parties stand after the conversation: one figure each, as shown by hands, and one reason. */
export function PositionFields({ id, about }: PositionFieldsProps) {
  const { t } = useTranslation("agree");
  const { plan, change } = usePlanEditing();
  const position = positionOn(plan, id);
  const [cleared, setCleared] = useState<Position | null>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  const clear = async () => {
    // What was written just before may be on disk without having been shown.
    let taken = position;
    const changed = await change((current) => {
      taken = positionOn(current, id);
      return ok(clearPosition(current, id));
    });
    if (changed.ok) setCleared(taken);
  };
  const undo = async (before: Position) => {
    const changed = await change((current) => restorePosition(current, id, before));
    if (!changed.ok) return;
    setCleared(null);
    group.current?.focus();
  };
  const isEmpty = isEmptyPosition(position);
  return (
    <fieldset ref={group} tabIndex={-1} className={styles["group"]}>
      <legend className={styles["legend"]}>{t("conversations.after")}</legend>
      <PositionFigures id={id} />
      <PlanText
        label={t("conversations.reason")}
        hint={t("conversations.reasonHint")}
        kept={position.reason}
        onWrite={(text) => (current) => setReason(current, id, text)}
      />
      {!isEmpty && (
        <div>
          <Button look="quiet" onClick={() => void clear()}>
            {t("conversations.clear")}
          </Button>
        </div>
      )}
      {cleared && isEmpty && (
        <Undo onUndo={() => void undo(cleared)}>
          <p>{t("conversations.cleared", { about })}</p>
        </Undo>
      )}
    </fieldset>
  );
}
