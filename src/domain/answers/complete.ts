import type { SurveyConfiguration } from "../assessment/survey-configuration.ts";
import type { Language } from "../questionnaire/language.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import type { AnswerSheet } from "./answer-sheet.ts";
import { withOpenAnswer } from "./change-answers.ts";

/** Whether a sheet says enough to be sealed: one rating. Everything else may stay open. */
export function isSealable({ ratings }: Pick<AnswerSheet, "ratings">): boolean {
  return Object.keys(ratings).length > 0;
}

/** The statements without an answer, in the order of asking; none where the sheet is complete. */
export function openStatements(
  { statements }: Pick<SurveyConfiguration, "statements">,
  { ratings }: Pick<AnswerSheet, "ratings">,
): readonly StatementId[] {
  return statements.filter((id) => ratings[id] === undefined);
}

/** The answers as they go into the seal: in this language, comments trimmed, blank ones left out. */
export function sheetToSeal(sheet: AnswerSheet, language: Language): AnswerSheet {
  const trimmed = Object.entries(sheet.comments).map(([id, text]) => [id, text.trim()] as const);
  const comments: Record<string, string> = Object.fromEntries(
    trimmed.filter(([, text]) => text !== ""),
  );
  const trimmedSheet = withOpenAnswer(sheet, (sheet.openAnswer ?? "").trim());
  return { ...trimmedSheet, language, comments };
}
