import { bundled } from "../bundle.mjs";

/** The rules for statements that the product has, so that own statements are read by the same. */
export const { MOST, STATEMENT_WORDS, wholeWords, wordsIn } = await bundled(
  "src/domain/questionnaire/statement-rules.ts",
);
