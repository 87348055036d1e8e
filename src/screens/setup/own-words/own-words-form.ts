import * as v from "valibot";
import {
  type ByLanguage,
  idsInOrder,
  type OwnText,
  type OwnTextKind,
  type OwnTextReason,
  type OwnWords,
  readOwnText,
} from "#domain/assessment/own-words.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { OWN_IDS, type OwnId } from "#domain/questionnaire/structure.ts";
import type { OwnWordsTable } from "#platform/channels/import/own-words-table.ts";

/** Own words as they are typed: in every language, also those that are not chosen any more. */
export type OwnWordsForm = {
  readonly languages: readonly Language[];
  readonly statements: readonly OwnStatementForm[];
  readonly openQuestion: Readonly<Record<Language, string>>;
};

export type OwnStatementForm = {
  /** null until it is saved for the first time. */
  readonly id: OwnId | null;
  readonly expected: boolean;
  readonly words: Readonly<Record<Language, OwnText>>;
};

export const MOST_STATEMENTS = OWN_IDS.length;

/** A statement in which nothing is written yet. */
export const NEW_STATEMENT: OwnStatementForm = {
  id: null,
  expected: false,
  words: inAll(() => ({ text: "", label: "" })),
};

/** What the form shows for own words; where there are none, they would be written in `language`. */
export function formOfOwnWords(ownWords: OwnWords | undefined, language: Language): OwnWordsForm {
  const { languages = [language], statements = [], openQuestion = {} } = ownWords ?? {};
  return {
    languages,
    statements: statements.map(({ id, expected, words }) => statementOf(id, words, expected)),
    openQuestion: inAll((one) => openQuestion[one] ?? ""),
  };
}

function statementOf(
  id: OwnId | null,
  words: ByLanguage<OwnText>,
  expected: boolean,
): OwnStatementForm {
  return { id, expected, words: inAll((language) => words[language] ?? { text: "", label: "" }) };
}

/** What is asked by the form as it stands; null where nothing is. Texts that are refused stay as they are. */
export function ownWordsOf(form: OwnWordsForm): OwnWords | null {
  const statements = form.statements.filter((statement) => !isUnwritten(statement));
  const openQuestion = isQuestionAsked(form) && {
    openQuestion: inChosen(form, (language) =>
      cleaned("openQuestion", form.openQuestion[language]),
    ),
  };
  if (statements.length === 0 && !openQuestion) return null;
  const ids = idsInOrder(statements.map(({ id }) => id));
  return {
    languages: LANGUAGES.filter((language) => form.languages.includes(language)),
    statements: OWN_IDS.flatMap((id) => {
      const statement = statements[ids.indexOf(id)];
      return statement ? [ownStatement(form, id, statement)] : [];
    }),
    ...openQuestion,
  };
}

function ownStatement(form: OwnWordsForm, id: OwnId, { expected, words }: OwnStatementForm) {
  const textIn = (language: Language): OwnText => ({
    text: cleaned("text", words[language].text),
    label: cleaned("label", words[language].label),
  });
  return { id, expected, words: inChosen(form, textIn) };
}

/** Adds what was read from a table, as far as there is room; the question takes the place of an earlier one. */
export function withTable(form: OwnWordsForm, table: OwnWordsTable): OwnWordsForm {
  const written = form.statements.filter((statement) => !isUnwritten(statement));
  const added = table.statements.map((words) => statementOf(null, words, false));
  const { openQuestion } = table;
  return {
    languages: LANGUAGES.filter((one) => [...form.languages, ...table.languages].includes(one)),
    statements: [...written, ...added].slice(0, MOST_STATEMENTS),
    openQuestion: openQuestion ? inAll((one) => openQuestion[one] ?? "") : form.openQuestion,
  };
}

/** Whether nothing is written in any language: then it is not asked. */
export function isUnwritten({ words }: OwnStatementForm): boolean {
  return LANGUAGES.every((language) =>
    Object.values(words[language]).every((text) => text.trim() === ""),
  );
}

function isQuestionAsked({ languages, openQuestion }: OwnWordsForm): boolean {
  return languages.some((language) => openQuestion[language].trim() !== "");
}

/** Refuses each text that cannot be asked, at its place in the form. */
export const ownWordsSchema = v.pipe(
  v.custom<OwnWordsForm>(() => true),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const refused = refusedIn(dataset.value);
    for (const { path, reason } of refused) {
      addIssue({
        message: reason,
        path: [{ type: "unknown", origin: "value", input: dataset.value, key: path, value: path }],
      });
    }
    return refused.length === 0 ? dataset.value : NEVER;
  }),
);

type Refused = { readonly path: string; readonly reason: OwnTextReason };

function refusedIn(form: OwnWordsForm): readonly Refused[] {
  const { languages, openQuestion } = form;
  const read = (path: string, kind: OwnTextKind, text: string): readonly Refused[] => {
    const result = readOwnText(kind, text);
    return result.ok ? [] : [{ path, reason: result.reason }];
  };
  const inStatement = ({ words }: OwnStatementForm, index: number) =>
    languages.flatMap((language) => {
      const at = `statements.${index}.words.${language}`;
      const { text, label } = words[language];
      return [...read(`${at}.text`, "text", text), ...read(`${at}.label`, "label", label)];
    });
  return [
    ...form.statements.flatMap((statement, index) =>
      isUnwritten(statement) ? [] : inStatement(statement, index),
    ),
    ...(isQuestionAsked(form) ? languages : []).flatMap((language) =>
      read(`openQuestion.${language}`, "openQuestion", openQuestion[language]),
    ),
  ];
}

function cleaned(kind: OwnTextKind, raw: string): string {
  const read = readOwnText(kind, raw);
  return read.ok ? read.value : raw.trim();
}

function inAll<Value>(valueIn: (language: Language) => Value): Record<Language, Value> {
  return { sv: valueIn("sv"), de: valueIn("de"), en: valueIn("en") };
}

function inChosen<Value>(
  { languages }: OwnWordsForm,
  valueIn: (language: Language) => Value,
): ByLanguage<Value> {
  const chosen: Partial<Record<Language, Value>> = {};
  for (const language of languages) chosen[language] = valueIn(language);
  return chosen;
}
