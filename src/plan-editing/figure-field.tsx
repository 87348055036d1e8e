import type { PartyId } from "#domain/assessment/party.ts";
import { FIGURES, positionOn, setFigure } from "#domain/plan/position.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { SelectField } from "#ui/fields/field.tsx";
import { usePlanChoice, usePlanEditing } from "./plan-editing.ts";

type FigureFieldProps = {
  readonly id: StatementId;
  readonly party: PartyId;
};

const NONE = "";

/** Where a party stands after the conversation, as shown by hands. */
export function FigureField({ id, party }: FigureFieldProps) {
  const { t } = useTranslation("plan");
  const [language] = useLanguage();
  const { plan, partyNames } = usePlanEditing();
  const [shown, choose] = usePlanChoice(
    positionOn(plan, id).figures[party],
    (chosen) => (plan) => setFigure(plan, id, party, chosen),
  );
  return (
    <SelectField
      label={t("position.now", { name: partyNames[party] })}
      value={shown === null ? NONE : String(shown)}
      options={[
        { value: NONE, label: t("position.none") },
        ...FIGURES.map((value) => ({ value: String(value), label: formatFigure(value, language) })),
      ]}
      onChange={(value) => {
        choose(value === NONE ? null : Number(value));
      }}
    />
  );
}
