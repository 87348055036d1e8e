import { LANGUAGES } from "./words.mjs";

const TITLE = {
  sv: "Samsyn: hur två organisationer ser på sitt samarbete",
  de: "Samsyn: wie zwei Organisationen ihre Zusammenarbeit sehen",
  en: "Samsyn: how two organisations see their cooperation",
};
const ABSTRACT =
  "People of two organisations answer the same questions separately, in Swedish, German or English: how far statements about their cooperation are true, how they expect most people of the other organisation to answer, how important each area is, and whether the cooperation should go on. No pilot has been held.";
const NAMES =
  "Names that each assessment fills in stand in square brackets: [a] and [b] are the two organisations, [own] is the respondent's, [other] and [party] are the other one.";

/** The questionnaire as DDI-Codebook 2.6 (ddialliance.org): a variable for each question, without data. */
export function ddiCodebook(questionnaire, version) {
  const { howTo, we, codes, party, relationship, modules, expectations, importance, goOn } =
    questionnaire;
  const dimensions = modules.flatMap((module) => module.dimensions);
  const variables = [
    party,
    relationship,
    ...dimensions.flatMap((dimension) => dimension.variables),
    ...expectations.variables.map((each) => ({ ...each, before: expectations.label })),
    ...importance.variables.map((each) => ({ ...each, before: importance.label })),
    goOn,
  ];
  const study = [
    citation(version),
    element("stdyInfo", [
      words("abstract", ABSTRACT),
      element("sumDscr", [words("anlyUnit", "Cooperation of two organisations")]),
      words("notes", NAMES),
    ]),
    element("method", [
      element("dataColl", [
        words("collMode", "Self-administered questionnaire"),
        ...[...howTo, we].flatMap((text) => translated("resInstru", text)),
      ]),
    ]),
  ];
  const data = [
    ...modules.map(({ id, label, dimensions: inside }) =>
      group(id, label, { varGrp: inside.map((each) => `group-${each.id}`).join(" ") }),
    ),
    ...dimensions.map(({ id, label, variables: inside }) => group(id, label, holding(inside))),
    group("expectations", expectations.label, holding(expectations.variables)),
    group("importance", importance.label, holding(importance.variables)),
    ...variables.map((each) => variable(each, codes[each.codes])),
  ];
  const book = element(
    "codeBook",
    [
      element("docDscr", [citation(version)]),
      element("stdyDscr", study),
      element("dataDscr", data),
    ],
    { xmlns: "ddi:codebook:2_6", version: "2.6", "xml:lang": "en" },
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${book}`;
}

function citation(version) {
  return element("citation", [
    element("titlStmt", [
      words("titl", TITLE.en),
      words("parTitl", TITLE.sv, { "xml:lang": "sv" }),
      words("parTitl", TITLE.de, { "xml:lang": "de" }),
      words("IDNo", `samsyn-questionnaire-${version}`),
    ]),
    element("rspStmt", [words("AuthEnty", "The Samsyn contributors")]),
    element("prodStmt", [
      words("license", "CC BY 4.0", { URI: "https://creativecommons.org/licenses/by/4.0/" }),
    ]),
    element("verStmt", [words("version", String(version))]),
  ]);
}

function group(id, label, holds) {
  return element("varGrp", translated("labl", label), {
    ID: `group-${id}`,
    type: "section",
    name: id,
    ...holds,
  });
}

function holding(variables) {
  return { var: variables.map(({ name }) => `var-${name}`).join(" ") };
}

function variable({ name, label, short = label, before, hint, anchors, onlyLow }, codes) {
  const asked = [
    ...translated("preQTxt", before),
    ...translated("qstnLit", label),
    ...translated("postQTxt", hint),
    ...(onlyLow
      ? [words("backward", `Asked where ${onlyLow} is 1, 2 or 3.`, { qstn: `qstn-${onlyLow}` })]
      : []),
    ...(anchors?.flatMap((text, index) =>
      translated("ivuInstr", text, index === 0 ? "1: " : "5: "),
    ) ?? []),
  ];
  const categories = codes.map(([code, text]) =>
    element(
      "catgry",
      [words("catValu", code), ...translated("labl", text)],
      code.startsWith("cannot-") ? { missing: "Y" } : {},
    ),
  );
  const question = element("qstn", asked, {
    ID: `qstn-${name}`,
    responseDomainType: "category",
  });
  return element("var", [...translated("labl", short), question, ...categories], {
    ID: `var-${name}`,
    name,
  });
}

/** An element in each language; none where there is no text. */
function translated(name, text, before = "") {
  return text
    ? LANGUAGES.map((each) => words(name, `${before}${text[each]}`, { "xml:lang": each }))
    : [];
}

/** An element that holds text. */
function words(name, text, attributes = {}) {
  const named = text.replace(/\{\{(\w+)\}\}/g, "[$1]");
  return `<${name}${written(attributes)}>${escaped(named)}</${name}>\n`;
}

/** An element that holds elements. */
function element(name, children, attributes = {}) {
  return `<${name}${written(attributes)}>\n${children.join("")}</${name}>\n`;
}

function written(attributes) {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
