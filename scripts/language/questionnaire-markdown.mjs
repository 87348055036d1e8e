import { easeByModule, THRESHOLDS } from "./reading-ease.mjs";
import { LANGUAGES } from "./words.mjs";

const LANGUAGE_NAMES = { sv: "Svenska", de: "Deutsch", en: "English" };
const MARKS = {
  short: "short form",
  expectation: "asked for expectations by default",
  balance: "rated 3 or lower, it asks in whose favour",
  added: "added: follows from the sources' ideas, but is not said there",
};
const SOURCES = {
  "000": [
    "sv",
    "an article without a title, which begins “’Partner’ är ett populärt uttryck”",
    "customer and partner mixed up: what kind of relationship is this?",
  ],
  "001": [
    "sv",
    "Stefan Fasth, “Är du en partner eller leverantör till din verksamhet?”, 29 March 2015",
    "partner or supplier? the four values",
  ],
  "002": ["de", "“Die dunkle Seite des Partner Managements”", "four phases, five tensions"],
  "003": [
    "de",
    "“Hersteller sind vom Mars, Händler von der Venus”",
    "one shared meaning of the value",
  ],
  "004": [
    "en",
    "“Howdy, Pardner: Partnerships that Work”, 5 October 2006",
    "complementarity, equal value, hard work",
  ],
};

/** The whole document; `words` has a map of each language, `notes` a text of some statements. */
export function questionnaireMarkdown({ structure, words, notes, minutes }) {
  const { modules, marks, version } = structure;
  const row = (title, key) => [title, ...LANGUAGES.map((each) => textOf(words[each], key))];
  const counts = modules.map(({ dimensions }) => sum(dimensions, (each) => each.statements.length));
  return [
    "# The questionnaire",
    "<!-- Written by `npm run docs` from src/domain/questionnaire and locales/. Do not edit. -->",
    `Version ${version}: ${modules.length} modules, ${sum(modules, (each) => each.dimensions.length)} dimensions, ${sum(counts, (each) => each)} statements, in Swedish, German and English side by side. Ids and order are for ever; a wording change that keeps the meaning keeps the version, anything else is a new id.`,
    "The texts on this page may be used by anyone under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): share and adapt them, also commercially, and say that they come from Samsyn. How to cite them stands in [CITATION.cff](../CITATION.cff).",
    "As files, with the ids as names of variables: [XLSForm](questionnaire/xlsform.xlsx) for Kobo and ODK (the names of the two organisations are the first two calculations of the form), [DDI-Codebook 2.6](questionnaire/ddi-codebook.xml) for archives. Beside [known instruments](questionnaire/known-instruments.md); [how it would be piloted](questionnaire/pilot.md).",
    "## Sources",
    "Ideas were taken over, every sentence is written anew.",
    table(["source", "language", "article", "what it gives"], sourceRows(modules)),
    `**Added**, because it follows from the sources' ideas without being said there: ${ids(marks, "added")}. Trust, decision rights, the handling of conflict and resources, which other instruments ask for, are covered by \`promises-kept\`, \`who-decides\`, \`solve-first\` and \`working-time\`.`,
    "**Not asked**: power and dependence, of which source 003 speaks; what kind of relationship the two wish for; how others answer. No pilot has been held: the statements were read for a municipality that buys, a small supplier, an internal IT department and a hospital, not yet answered by them. A statement about what we tell, send or promise each other has two directions in one answer, and a low one may come from either side: the talk finds out which.",
    "**Short form and expectations.** Of each value the short form has the three statements that stand nearest to source 001 and that somebody in any role can judge. For two of the three people are asked what they expect of the other side: those where one most easily takes the other's view for granted (what each gets and promises, money and goals, what the end users experience and want, whether to change what works). So a short first meeting can also show what has gone unnoticed.",
    "## How to answer",
    "Said before the first statement. What “we” means, by the names of the two organisations, stands wherever statements are answered.",
    table(header(), sayRows(words.en, row)),
    "## What is asked around the statements",
    table(["", ...LANGUAGES.map((each) => LANGUAGE_NAMES[each])], aroundRows(words.en, row)),
    ...minutesPart(minutes),
    "## Reading ease",
    "Statements, anchors, opening questions and reasons of a module read as one text. LIX: lower is easier, newspapers have 40 to 50. Flesch Reading Ease: higher is easier, plain English has 60 and more. `npm run check` fails beyond the limits.",
    table(["module", ...LANGUAGES.map(easeTitle)], easeRows(modules, words)),
    ...modules.flatMap((module, index) => [
      `## ${textOf(words.en, `questionnaire:modules.${module.id}.name`)} (\`${module.id}\`)`,
      `${module.dimensions.length} dimensions, ${counts[index]} statements.`,
      table(header(), [row("name", `questionnaire:modules.${module.id}.name`)]),
      ...module.dimensions.flatMap((dimension) => dimensionPart(dimension, marks, notes, row)),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function dimensionPart({ id, source, statements }, marks, notes, row) {
  const key = (part) => `questionnaire:dimensions.${id}.${part}`;
  return [
    `### \`${id}\``,
    `Source ${source}.`,
    table(header(), [
      row("name", key("name")),
      row("axis", key("label")),
      row("why it matters, said with the results only", `results:why.${id}`),
    ]),
    ...statements.flatMap((statement) =>
      statementPart(statement, marks.get(statement), notes, row),
    ),
  ];
}

function statementPart(id, marks, notes, row) {
  const said = (part) => `questionnaire:statements.${id}.${part}`;
  const prompt = (part) => `prompts:statements.${id}.${part}`;
  return [
    `#### \`${id}\``,
    ...(marks.length > 0 ? [`*${marks.map((mark) => MARKS[mark]).join("; ")}*`] : []),
    table(header(), [
      row("**statement**", said("text")),
      row("axis", said("label")),
      row("looks like at 1", prompt("low")),
      row("looks like at 5", prompt("high")),
      row("to open, where they differ", prompt("ask")),
      row("to open, where both are low", prompt("askLow")),
    ]),
    ...(notes[id] ? [`Translator's note: ${notes[id]}`] : []),
  ];
}

function sourceRows(modules) {
  return Object.entries(SOURCES).map(([id, [language, article, gives]]) => {
    const from = modules.flatMap(({ dimensions }) =>
      dimensions.filter(({ source }) => source === id),
    );
    return [id, language, article, `${gives}; ${from.map((each) => `\`${each.id}\``).join(", ")}`];
  });
}

function sayRows(english, row) {
  return [...english.keys()]
    .filter((key) => /^questionnaire:(?:howTo\.|we$)/.test(key))
    .map((key) => row(`\`${key.replace("questionnaire:", "")}\``, key));
}

/** All other words of the questionnaire that belong to no module: scale, relationship, closing question and so on. */
function aroundRows(english, row) {
  return [...english.keys()]
    .filter((key) => key.startsWith("questionnaire:"))
    .filter((key) => !/:(?:modules|dimensions|statements)\.|:(?:howTo\.|we$)/.test(key))
    .map((key) => row(`\`${key.replace("questionnaire:", "")}\``, key));
}

function minutesPart({ seconds, examples }) {
  return [
    "## Minutes",
    "What set-up and invitation call “about … minutes” is counted from what a person has to do, in whole minutes, rounded up:",
    `${seconds.start} s for the first page, the relationship and the closing question + ${seconds.statement} s a statement (read, answer, go on) + ${seconds.expectation} s an expectation (one tap; the statement is known) + ${seconds.importance} s a dimension whose importance is asked (one tap).`,
    "The seconds are assumptions, not measurements. The tap about the balance and comments are left out: few people meet them.",
    table(["what is asked", "minutes"], examples),
  ];
}

function easeTitle(language) {
  const { index, most, least } = THRESHOLDS[language];
  return `${LANGUAGE_NAMES[language]}, ${index} (${most === undefined ? `≥ ${least}` : `≤ ${most}`})`;
}

function easeRows(modules, words) {
  const columns = LANGUAGES.map((language) => easeByModule(language, words[language], modules));
  return modules.map(({ id }, index) => [
    `\`${id}\``,
    ...columns.map((column) => column[index].value.toFixed(0)),
  ]);
}

function header() {
  return ["", ...LANGUAGES.map((language) => LANGUAGE_NAMES[language])];
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function escaped(cell) {
  return String(cell).replaceAll("|", "\\|").replaceAll("\n", " ");
}

function ids(marks, mark) {
  return [...marks].flatMap(([id, own]) => (own.includes(mark) ? [`\`${id}\``] : [])).join(", ");
}

function textOf(words, key) {
  const text = words.get(key);
  if (text === undefined) throw new Error(`no words for ${key}`);
  return text;
}

function sum(items, value) {
  return items.reduce((total, item) => total + value(item), 0);
}
