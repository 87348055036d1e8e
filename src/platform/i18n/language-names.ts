import type { Language } from "#domain/questionnaire/language.ts";
import { formatList } from "./format.ts";

/** Languages as a sentence names them: "Swedish and German". */
export function languageNames(languages: readonly Language[], language: Language): string {
  const names = new Intl.DisplayNames(language, { type: "language" });
  return formatList(
    languages.map((each) => names.of(each) ?? each),
    language,
  );
}
