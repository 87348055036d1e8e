import type { Page } from "@playwright/test";
import type { Assessment } from "../../../../src/domain/assessment/assessment.ts";
import { toDocument } from "../../../../src/domain/assessment/assessment-document.ts";
import type { Plan } from "../../../../src/domain/plan/plan.ts";
import type { Language } from "../../../../src/domain/questionnaire/language.ts";

/** What lies in the browser's storage, by key. */
type Records = Readonly<Record<string, unknown>>;

/** What a screen is opened with. */
export type Opened = {
  readonly records?: Records;
  /** What stands behind the `#`. */
  readonly place: string;
};

/** A screen in one of its states, for the catalogue and for the check of the layout. */
export type ScreenState = {
  readonly name: string;
  readonly opened: (language: Language) => Promise<Opened> | Opened;
  /** What a person does there before the state is reached. */
  readonly act?: (page: Page, language: Language) => Promise<void>;
  /** What the device refuses. */
  readonly refuses?: "storage" | "code";
  /** What the window shows is all there is: a dialog, a slide. */
  readonly isWindow?: true;
  /** A slide has a theme of its own and is checked by the journeys of the presentation. */
  readonly isSlide?: true;
};

/** The records of an assessment and its plan, as this browser keeps them. */
export function recordsOf(assessment: Assessment, plan: Plan | null = null): Records {
  const { id } = assessment;
  return {
    [`assessment:${id}`]: toDocument(assessment),
    ...(plan && { [`plan:${id}`]: { format: "samsyn-plan", version: 1, plan } }),
  };
}

/** Makes something once, however often it is asked for. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** As `once`, for each language. */
export function oncePerLanguage<Value>(
  make: (language: Language) => Promise<Value>,
): (language: Language) => Promise<Value> {
  const made = new Map<Language, Promise<Value>>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
