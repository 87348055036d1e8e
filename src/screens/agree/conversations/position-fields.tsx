import { useRef, useState } from "react";
import { PARTIES } from "#domain/assessment/party.ts";
import type { Position } from "#domain/plan/plan.ts";
import {
  clearPosition,
  isEmptyPosition,
  restorePosition,
  setReason,
} from "#domain/plan/position.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ok } from "#domain/result.ts";
import { FigureField } from "#plan-editing/figure-field.tsx";
import { usePlanEditing } from "#plan-editing/plan-editing.ts";
import { PlanText } from "#plan-editing/plan-text.tsx";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Undo } from "#ui/undo.tsx";
import styles from "./position-fields.module.css";

type PositionFieldsProps = {
  readonly id: StatementId;
  /** The statement in a few words. */
  readonly about: string;
  readonly position: Position;
};

/** Where the parties stand after the conversation: one figure each, as shown by hands, and one reason. */
export function PositionFields({ id, about, position }: PositionFieldsProps) {
  const { t } = useTranslation("agree");
  const { change } = usePlanEditing();
  const [cleared, setCleared] = useState<Position | null>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  const clear = async () => {
    const changed = await change((plan) => ok(clearPosition(plan, id)));
    if (changed.ok) setCleared(position);
  };
  const undo = async (before: Position) => {
    const changed = await change((plan) => restorePosition(plan, id, before));
    if (!changed.ok) return;
    setCleared(null);
    group.current?.focus();
  };
  const isEmpty = isEmptyPosition(position);
  return (
    <fieldset ref={group} tabIndex={-1} className={styles["group"]}>
      <legend className={styles["legend"]}>{t("conversations.after")}</legend>
      <div className={styles["figures"]}>
        {PARTIES.map((party) => (
          <FigureField key={party} id={id} party={party} figure={position.figures[party]} />
        ))}
      </div>
      <PlanText
        label={t("conversations.reason")}
        hint={t("conversations.reasonHint")}
        kept={position.reason}
        onWrite={(text) => (plan) => setReason(plan, id, text)}
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
