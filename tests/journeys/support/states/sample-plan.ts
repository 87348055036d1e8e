import { addNextStep } from "../../../../src/domain/plan/next-step.ts";
import { emptyPlan, type Plan } from "../../../../src/domain/plan/plan.ts";
import { setFigure, setReason, setVotes } from "../../../../src/domain/plan/position.ts";
import type { Language } from "../../../../src/domain/questionnaire/language.ts";
import { valueOf } from "../../../support/value-of.ts";
import { OPENED_ON } from "./round.ts";

type Texts = { readonly reason: string; readonly what: string; readonly how: string };

const TEXTS: Readonly<Record<Language, Texts>> = {
  sv: {
    reason: "Vi hade aldrig sett samma siffror. Nu vet vi vad båda räknar med.",
    what: "Gå igenom kalkylen tillsammans, med priser, volymer och stöd",
    how: "Båda kan förklara den andres intäkter med egna ord.",
  },
  de: {
    reason: "Wir hatten nie dieselben Zahlen vor uns. Jetzt wissen wir, womit beide rechnen.",
    what: "Die Wirtschaftlichkeitsberechnung gemeinsam durchgehen, mit Preisen, Mengen und Unterstützung",
    how: "Beide können die Erlöse der anderen Seite mit eigenen Worten erklären.",
  },
  en: {
    reason: "We had never looked at the same figures. Now we know what both count on.",
    what: "Go through the business case together, with prices, volumes and support",
    how: "Both can explain the other side’s income in their own words.",
  },
};

/** What two parties may have agreed: two conversations and two next steps. */
export function samplePlan(language: Language): Plan {
  const { reason, what, how } = TEXTS[language];
  let plan = emptyPlan(OPENED_ON);
  for (const [statement, a, b] of [
    ["business-model", 4, 3.5],
    ["equal-gain", 3.5, 3],
  ] as const) {
    plan = valueOf(setFigure(plan, statement, "A", a));
    plan = valueOf(setFigure(plan, statement, "B", b));
    plan = valueOf(setReason(plan, statement, reason));
  }
  plan = setVotes(plan, "business-model", "B", [4, 3, 4, 3, 4]);
  const owners = {
    A: { name: "Kim Berg", accepted: true },
    B: { name: "Robin Huber", accepted: false },
  };
  const step = { what, how, by: "2027-01-15", owners };
  plan = valueOf(addNextStep(plan, { ...step, statement: "business-model" }));
  return valueOf(addNextStep(plan, { ...step, by: null }));
}
