import { LANGUAGES } from "./words.mjs";

const RATINGS = ["1", "2", "3", "4", "5"];

/**
 * The questionnaire as a data file has it: code lists, and the variables in the order in which people
 * are asked. Names and codes are those of the answers document (docs/formats.md). A text is a map by language, in
 * which names of organisations still stand as `{{a}}`.
 */
export function questionnaireVariables({ modules, marks }, words) {
  const text = (key) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, said(words[language], key)]));
  const rated = (kind) => [
    ...RATINGS.map((code) => [code, text(`questionnaire:${kind}.${code}`)]),
    ["cannot-judge", text(`questionnaire:${kind}.cannotJudge`)],
  ];
  const variable = (name, codes, label, more = {}) => ({ name, codes, label, ...more });

  const statement = (id) => [
    variable(id, "scale", text(`questionnaire:statements.${id}.text`), {
      short: text(`questionnaire:statements.${id}.label`),
      anchors: [text(`prompts:statements.${id}.low`), text(`prompts:statements.${id}.high`)],
    }),
    ...(marks.get(id).includes("balance")
      ? [variable(`${id}-balance`, "balances", text("questionnaire:balance.ask"), { onlyLow: id })]
      : []),
  ];
  const dimensions = modules.flatMap((module) => module.dimensions);
  const expected = dimensions
    .flatMap(({ statements }) => statements)
    .filter((id) => marks.get(id).includes("expectation"));
  return {
    howTo: [...words.en.keys()]
      .filter((key) => /^questionnaire:howTo\.(?!title)/.test(key))
      .map((key) => text(key)),
    we: text("questionnaire:we"),
    codes: {
      parties: [
        ["A", inEach("{{a}}")],
        ["B", inEach("{{b}}")],
      ],
      relationships: listed(words.en, "questionnaire:relationships.").map((id) => [
        id,
        text(`questionnaire:relationships.${id}`),
      ]),
      scale: rated("scale"),
      balances: listed(words.en, "questionnaire:balances.").map((id) => [
        id,
        text(`questionnaire:balances.${id}`),
      ]),
      importance: RATINGS.map((code) => [code, text(`questionnaire:importanceScale.${code}`)]),
      goOn: rated("goOnScale"),
    },
    party: variable("party", "parties", text("respond:first.organisation")),
    relationship: variable(
      "relationship",
      "relationships",
      text("questionnaire:relationship.ask"),
      {
        hint: text("questionnaire:relationship.hint"),
      },
    ),
    modules: modules.map((module) => ({
      id: module.id,
      label: text(`questionnaire:modules.${module.id}.name`),
      dimensions: module.dimensions.map(({ id, statements }) => ({
        id,
        label: text(`questionnaire:dimensions.${id}.name`),
        variables: statements.flatMap(statement),
      })),
    })),
    expectations: {
      label: text("questionnaire:expectation.ask"),
      hint: text("questionnaire:expectation.hint"),
      variables: expected.map((id) =>
        variable(`${id}-expected`, "scale", text(`questionnaire:statements.${id}.text`)),
      ),
    },
    importance: {
      label: text("questionnaire:importance.ask"),
      variables: dimensions.map(({ id }) =>
        variable(`${id}-importance`, "importance", text(`questionnaire:dimensions.${id}.name`)),
      ),
    },
    goOn: variable("go-on", "goOn", text("questionnaire:goOn.ask")),
  };
}

function inEach(text) {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text]));
}

function listed(words, prefix) {
  return [...words.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

function said(words, key) {
  const text = words.get(key);
  if (text === undefined) throw new Error(`no words for ${key}`);
  return text;
}
