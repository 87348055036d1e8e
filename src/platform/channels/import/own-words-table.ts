import papaparse from "papaparse";
import type { ByLanguage, OwnText } from "#domain/assessment/own-words.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { LANGUAGE_NAMES } from "#platform/i18n/language.ts";

/** Far more than eight statements in three languages take. */
const MOST_CHARACTERS = 64 * 1024;

/** Own words as they stand in a table: nothing is measured yet. */
export type OwnWordsTable = {
  /** Those that anything is written in, in the order of `LANGUAGES`. */
  readonly languages: readonly Language[];
  /** Each with something written in one language at least. */
  readonly statements: readonly ByLanguage<OwnText>[];
  /** null where none is asked. */
  readonly openQuestion: ByLanguage<string> | null;
  /** The rows that are neither, in order. */
  readonly skipped: readonly SkippedRow[];
};

/**
 * - `not-asked`: what a form only shows or computes, as `begin_group` and `note`
 * - `no-text`: nothing in a column of a language
 * - `second-question`: one open question is asked, and there was one before
 */
export type SkippedRow = {
  /** Counted from 1, the head included, as a spreadsheet does. */
  readonly row: number;
  readonly text: string;
  readonly reason: "not-asked" | "no-text" | "second-question";
};

/** What a column holds. */
type Column =
  | { readonly kind: "type" }
  | { readonly kind: "text" | "label"; readonly language: Language };

/** XLSForm's types of rows that ask nobody anything. */
const NOT_ASKED =
  /^(?:(?:begin|end)[ _](?:group|repeat)|note|calculate|hidden|start|end|today|deviceid|username|phonenumber|email|audit|xml-external)\b/i;

/**
 * Reads own words that were pasted from a spreadsheet, or CSV. With a head, as XLSForm has it: `type` (`text` is
 * the open question), `label::Svenska (sv)`; beside it `short::Svenska (sv)` for the short name; a language alone is its
 * `label`. Without one, each line is a statement in the first of `languages`, or each column in the next of them:
 * then no comma parts columns, for sentences have them.
 */
export function readOwnWordsTable(
  pasted: string,
  languages: readonly Language[],
): Result<OwnWordsTable, "too-long"> {
  if (pasted.length > MOST_CHARACTERS) return fail("too-long");
  const text = pasted.replace(/^\ufeff/, "").replace(/^\s*\n/, "");
  const headed = withHead(text, languages[0] ?? "en");
  if (headed) return ok(tableOf(headed.columns, headed.rows, 2));
  const rows = text.includes("\t")
    ? cellsOf(text, "\t")
    : text.split(/\r\n?|\n/).map((line) => [line.replace(/^"(.*)"$/, "$1")]);
  const columns = languages.map((language): Column => ({ kind: "text", language }));
  return ok(tableOf(columns, rows, 1));
}

type Rows = readonly (readonly string[])[];
type Columns = readonly (Column | null)[];

/** By the separator under which the first row names a language. */
function withHead(
  text: string,
  language: Language,
): { readonly columns: Columns; readonly rows: Rows } | null {
  for (const separator of ["\t", ";", ","]) {
    const [head = [], ...rows] = cellsOf(text, separator);
    const columns = head.map((cell) => columnOf(cell, language));
    if (columns.some((column) => column?.kind === "text")) return { columns, rows };
  }
  return null;
}

function cellsOf(text: string, delimiter: string): Rows {
  return papaparse.parse<string[]>(text, { delimiter, quoteChar: '"' }).data;
}

/** `label` alone is in the language that the form is written in. */
function columnOf(cell: string, language: Language): Column | null {
  const head = cell.trim().toLowerCase();
  if (head === "type") return { kind: "type" };
  const [, kind = "label", named = head] = /^(label|short)(?:::?\s*(.*))?$/.exec(head) ?? [];
  const found = named === head && head === kind ? language : languageOf(named);
  return found ? { kind: kind === "short" ? "label" : "text", language: found } : null;
}

/** As XLSForm writes it (`Svenska (sv)`), or by its code or name alone. */
function languageOf(named: string): Language | undefined {
  const [, code = named] = /\(([a-z]{2})(?:-\w+)?\)$/.exec(named) ?? [];
  return LANGUAGES.find(
    (language) => code === language || named === LANGUAGE_NAMES[language].toLowerCase(),
  );
}

function tableOf(columns: Columns, rows: Rows, firstRow: number): OwnWordsTable {
  const statements: ByLanguage<OwnText>[] = [];
  const skipped: SkippedRow[] = [];
  let openQuestion: ByLanguage<string> | null = null;
  for (const [index, cells] of rows.entries()) {
    const row = firstRow + index;
    const type = cellOf(columns, cells, ({ kind }) => kind === "type");
    const texts = textsOf(columns, cells);
    const shown = cells
      .map((cell) => cell.trim())
      .filter(Boolean)
      .join(" · ");
    if (shown === "") continue;
    const skip = (reason: SkippedRow["reason"]) => skipped.push({ row, text: shown, reason });
    if (NOT_ASKED.test(type)) skip("not-asked");
    else if (Object.keys(texts).length === 0) skip("no-text");
    else if (type !== "text") statements.push(texts);
    else if (openQuestion) skip("second-question");
    else openQuestion = questionOf(texts);
  }
  const written = [...statements, ...(openQuestion ? [openQuestion] : [])];
  return {
    languages: LANGUAGES.filter((language) => written.some((text) => language in text)),
    statements,
    openQuestion,
    skipped,
  };
}

function textsOf(columns: Columns, cells: readonly string[]): ByLanguage<OwnText> {
  return byLanguage((language) => {
    const cell = (kind: Column["kind"]) =>
      cellOf(
        columns,
        cells,
        (column) => column.kind === kind && column.kind !== "type" && column.language === language,
      );
    const text = cell("text");
    return text === "" ? undefined : { text, label: cell("label") };
  });
}

function questionOf(texts: ByLanguage<OwnText>): ByLanguage<string> {
  return byLanguage((language) => texts[language]?.text);
}

function byLanguage<Value>(valueIn: (language: Language) => Value | undefined): ByLanguage<Value> {
  const found: Partial<Record<Language, Value>> = {};
  for (const language of LANGUAGES) {
    const value = valueIn(language);
    if (value !== undefined) found[language] = value;
  }
  return found;
}

function cellOf(
  columns: Columns,
  cells: readonly string[],
  isMeant: (column: Column) => boolean,
): string {
  const at = columns.findIndex((column) => column !== null && isMeant(column));
  return cells[at]?.trim() ?? "";
}
