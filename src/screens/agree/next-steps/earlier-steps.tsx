import { useId } from "react";
import { type NextStep, OUTCOME_STATES } from "#domain/plan/plan.ts";
import { outcomeOf, setOutcomeNote, setOutcomeState } from "#domain/plan/step-outcome.ts";
import type { EarlierRound } from "#domain/rounds/development.ts";
import { usePlanChoice, usePlanEditing } from "#plan-editing/plan-editing.ts";
import { PlanLine } from "#plan-editing/plan-text.tsx";
import { DOT } from "#platform/i18n/dot.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { ChoiceGroup } from "#ui/fields/choice.tsx";
import shared from "#ui/shared.module.css";
import { dateInWords, ownersInWords } from "#wording/plan-words.ts";
import styles from "../agree-screen.module.css";
import card from "./step-card.module.css";

const CHOICES = ["open", ...OUTCOME_STATES] as const;
type Choice = (typeof CHOICES)[number];

type EarlierStepsProps = { readonly earlier: EarlierRound };

/** What became of each next step of the earlier round: before new ones are agreed. */
export function EarlierSteps({ earlier: { development, nextSteps } }: EarlierStepsProps) {
  const { t } = useTranslation("again");
  const [language] = useLanguage();
  return (
    <section aria-labelledby="earlier-steps" className={styles["section"]}>
      <h2 id="earlier-steps" className={shared["largest"]}>
        {t("outcomes.title")}
      </h2>
      <p className={styles["quiet"]}>
        {t("outcomes.lead", { date: formatDate(development.since, language) })}
      </p>
      <ol className={shared["stack4"]}>
        {nextSteps.map((step, index) => (
          <EarlierStep key={step.id} step={step} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}

type EarlierStepProps = { readonly step: NextStep; readonly number: number };

function EarlierStep({ step, number }: EarlierStepProps) {
  const { t } = useTranslation(["again", "plan", "questionnaire"]);
  const [language] = useLanguage();
  const { plan, partyNames } = usePlanEditing();
  const title = useId();
  const { state, note } = outcomeOf(plan, step.id);
  const [chosen, choose] = usePlanChoice<Choice>(
    state ?? "open",
    (choice) => (plan) => setOutcomeState(plan, step.id, choice === "open" ? null : choice),
  );
  return (
    <li className={card["card"]} aria-labelledby={title}>
      <div>
        <h3 id={title} className={card["title"]} dir="auto">
          {step.what}
        </h3>
        <p className={styles["quiet"]}>
          {[ownersInWords(t, step, partyNames), dateInWords(t, step, language)].join(DOT)}
        </p>
      </div>
      <ChoiceGroup
        legend={t("again:outcomes.of", { number })}
        options={CHOICES.map((value) => ({
          value,
          label: t(`again:outcomes.state.${value}`),
        }))}
        value={chosen}
        onChange={choose}
      />
      <PlanLine
        label={t("again:outcomes.note")}
        hint={t("again:outcomes.noteHint")}
        kept={note}
        onWrite={(text) => (plan) => setOutcomeNote(plan, step.id, text)}
      />
    </li>
  );
}
