import { createContext, useContext } from "react";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";

/** What every slide needs to know of the place where it is shown. */
export type StageValue = {
  /** Size of a slide in pixels. */
  readonly width: number;
  readonly height: number;
  /** In pixels, the height between its upper edge and its lower one, or the countdown under it. */
  readonly inner: number;
  readonly language: Language;
  /** The language in which statements stand a second time; null for none. */
  readonly second: Language | null;
  readonly partyNames: PerParty<string>;
  readonly respondents: PerParty<number>;
  /** The day of the opening. */
  readonly date: LocalDate;
  readonly example: boolean;
  /** A PNG in base64, or null. */
  readonly logo: string | null;
  /** The colour of the cover's title, readable in the stage's theme; null: as everywhere. */
  readonly accent: string | null;
  /** As what a slide's title stands among the headings around it. */
  readonly title: "h1" | "h2" | "h3";
  /** Whether a countdown stands under the slide. */
  readonly isTimed: boolean;
};

export const StageContext = createContext<StageValue | null>(null);

export function useStage(): StageValue {
  const value = useContext(StageContext);
  if (!value) throw new Error("a slide without a stage");
  return value;
}
