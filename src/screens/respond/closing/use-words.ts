import type { Rating } from "#domain/answers/answer-sheet.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";

/** What the five points of a statement or of importance are called. */
export function useScaleWords(
  scale: "scale" | "importanceScale",
): Readonly<Record<Rating, string>> {
  const { t } = useTranslation("questionnaire");
  const word = (rating: Rating) => t(`${scale}.${rating}`);
  return { 1: word(1), 2: word(2), 3: word(3), 4: word(4), 5: word(5) };
}
