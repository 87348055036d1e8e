import { unzipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import { reproducibleZip } from "../reproducible-zip.mjs";
import { LANGUAGES } from "./words.mjs";

/** As ODK and Kobo name languages: name and code. */
const LANGUAGE_NAMES = { sv: "Svenska (sv)", de: "Deutsch (de)", en: "English (en)" };

/** The questions of the form that know the names which stand in a text. */
const NAMES = {
  a: "organisation-a",
  b: "organisation-b",
  own: "own-organisation",
  other: "other-organisation",
  party: "other-organisation",
};

/** The questionnaire as an XLSForm (xlsform.org): a workbook, the same byte for byte each time. */
export async function xlsform(questionnaire, version) {
  const sheets = Object.entries(xlsformSheets(questionnaire, version)).map(([sheet, data]) => ({
    sheet,
    data: data.map((row) => row.map((value) => value && { value, type: String })),
  }));
  const written = await writeExcelFile(sheets).toBuffer();
  return reproducibleZip(unzipSync(new Uint8Array(written)));
}

/** Its sheets by name, each as rows of cells below a row of headings. */
export function xlsformSheets(questionnaire, version) {
  const { howTo, we, codes, party, relationship, modules, expectations, importance, goOn } =
    questionnaire;
  const survey = [
    // The two cells that whoever uses the form fills in.
    { type: "calculate", name: NAMES.a, calculation: "'A'" },
    { type: "calculate", name: NAMES.b, calculation: "'B'" },
    question(party),
    { type: "calculate", name: NAMES.own, calculation: chosen(NAMES.a, NAMES.b) },
    { type: "calculate", name: NAMES.other, calculation: chosen(NAMES.b, NAMES.a) },
    { type: "note", name: "how-to", ...said("label", joined(howTo)) },
    question(relationship),
    ...modules.flatMap(({ id, label, dimensions }) =>
      group(
        id,
        { label },
        dimensions.flatMap((dimension) => page({ ...dimension, hint: we })),
      ),
    ),
    ...page({ id: "expectations", ...expectations }),
    ...page({ id: "importance", ...importance }),
    question(goOn),
  ];
  const choices = Object.entries(codes).flatMap(([list_name, entries]) =>
    entries.map(([name, label]) => ({ list_name, name, ...said("label", label) })),
  );
  const settings = {
    form_title: "Samsyn",
    form_id: "samsyn-questionnaire",
    version: String(version),
    default_language: LANGUAGE_NAMES.en,
  };
  return { survey: rows(survey), choices: rows(choices), settings: rows([settings]) };
}

function chosen(ifA, ifB) {
  return `if(\${party} = 'A', \${${ifA}}, \${${ifB}})`;
}

function question({ name, codes, label, hint, anchors, onlyLow }) {
  return {
    type: `select_one ${codes}`,
    name,
    ...said("label", label),
    ...(hint && said("hint", hint)),
    ...(anchors && said("guidance_hint", ends(anchors))),
    ...(onlyLow && { relevant: `\${${onlyLow}} <= 3` }),
  };
}

/** A group whose questions stand on one page. */
function page({ id, label, hint, variables }) {
  return group(id, { label, hint, appearance: "field-list" }, variables.map(question));
}

function group(name, { label, hint, appearance }, inside) {
  return [
    { type: "begin_group", name, ...said("label", label), ...(appearance && { appearance }) },
    ...(hint ? [{ type: "note", name: `${name}-hint`, ...said("label", hint) }] : []),
    ...inside,
    { type: "end_group" },
  ];
}

/** What the ends of the scale look like. */
function ends([low, high]) {
  return inEach((language) => `1: ${low[language]}\n5: ${high[language]}`);
}

function joined(texts) {
  return inEach((language) => texts.map((text) => text[language]).join("\n\n"));
}

function inEach(text) {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text(language)]));
}

/** A text in a column for each language, with the answers of the form in the place of names. */
function said(column, text) {
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      `${column}::${LANGUAGE_NAMES[language]}`,
      text[language].replace(/\{\{(\w+)\}\}/g, (_, name) => `\${${NAMES[name]}}`),
    ]),
  );
}

function rows(records) {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [columns, ...records.map((record) => columns.map((column) => record[column] ?? null))];
}
