import type { wordsIn } from "#platform/i18n/words-in.ts";

/** The words of a form, in the language of its readers. */
export type FormWords = Awaited<ReturnType<typeof wordsIn<"paper" | "questionnaire" | "respond">>>;
