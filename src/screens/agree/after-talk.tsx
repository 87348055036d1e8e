import { useRef, useState } from "react";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import type { Position } from "#domain/plan/plan.ts";
import {
  clearPosition,
  FIGURES,
  isEmptyPosition,
  restorePosition,
  setFigure,
  setReason,
} from "#domain/plan/position.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ok } from "#domain/result.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/field.tsx";
import { Undo } from "#ui/undo.tsx";
import styles from "./after-talk.module.css";
import { useAgreeing } from "./agreeing.ts";
import { PlanText } from "./plan-text.tsx";
import { usePlanChoice } from "./use-plan-choice.ts";

type AfterTalkProps = {
  readonly id: StatementId;
  /** The statement in a few words. */
  readonly about: string;
  readonly position: Position;
};

/** Where the parties stand after the talk: one figure each, as shown by hands, and one reason. */
export function AfterTalk({ id, about, position }: AfterTalkProps) {
  const { t } = useTranslation("agree");
  const { change } = useAgreeing();
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
          <Figure key={party} id={id} party={party} figure={position.figures[party]} />
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

type FigureProps = {
  readonly id: StatementId;
  readonly party: PartyId;
  readonly figure: number | null;
};

const NONE = "";

function Figure({ id, party, figure }: FigureProps) {
  const { t } = useTranslation("agree");
  const [language] = useLanguage();
  const { partyNames } = useAgreeing();
  const [shown, choose] = usePlanChoice(
    figure,
    (chosen) => (plan) => setFigure(plan, id, party, chosen),
  );
  return (
    <SelectField
      label={t("conversations.figure", { name: partyNames[party] })}
      value={shown === null ? NONE : String(shown)}
      options={[
        { value: NONE, label: t("conversations.noFigure") },
        ...FIGURES.map((value) => ({ value: String(value), label: formatFigure(value, language) })),
      ]}
      onChange={(value) => {
        choose(value === NONE ? null : Number(value));
      }}
    />
  );
}
