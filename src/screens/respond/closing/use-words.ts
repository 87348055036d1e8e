import type { Rating } from "#domain/answers/answer-sheet.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";

/** What the five points of a statement are called. */
export function useScaleWords(): Readonly<Record<Rating, string>> {
  const { t } = useTranslation("questionnaire");
  return fivePoints((rating) => t(`scale.${rating}`));
}

/** What the five points of importance are called. */
export function useImportanceWords(): Readonly<Record<Rating, string>> {
  const { t } = useTranslation("questionnaire");
  return fivePoints((rating) => t(`importanceScale.${rating}`));
}

function fivePoints(word: (rating: Rating) => string): Readonly<Record<Rating, string>> {
  return { 1: word(1), 2: word(2), 3: word(3), 4: word(4), 5: word(5) };
}
