// The language of the questionnaire and of all screens, against the rules of scripts/language.
import { readFileSync } from "node:fs";
import { easeByModule, THRESHOLDS } from "./language/reading-ease.mjs";
import { faultsIn, listedIn, weigh } from "./language/rules.mjs";
import { structure } from "./language/structure.mjs";
import { LANGUAGES, wordsOf } from "./language/words.mjs";

const exceptions = JSON.parse(
  readFileSync(new URL("data/language-exceptions.json", import.meta.url), "utf8"),
);
const { modules } = await structure();
const all = LANGUAGES.map((language) => ({ language, words: wordsOf(language) }));

const faults = all.flatMap(({ language, words }) => faultsIn(language, words));
const listed = all.flatMap(({ language, words }) => listedIn(language, words));
const { open, idle } = weigh(listed, exceptions);
for (const { rule, language, key, word, text } of [...faults, ...open]) {
  console.error(`${rule} (${word}) in ${language} ${key}: ${text}`);
}
for (const exception of idle) {
  console.error(`exception without a finding or a reason: ${JSON.stringify(exception)}`);
}

const eases = all.map(({ language, words }) => ({
  language,
  modules: easeByModule(language, words, modules),
}));
for (const { language, modules: values } of eases) {
  const { index, most, least } = THRESHOLDS[language];
  const limit = most === undefined ? `at least ${least}` : `at most ${most}`;
  const shown = values.map(({ id, value }) => `${id} ${value.toFixed(1)}`).join(", ");
  console.log(`${language} ${index} (${limit}): ${shown}`);
}
const hard = eases.flatMap(({ language, modules: values }) =>
  values.filter(({ isFine }) => !isFine).map(({ id }) => `${language} ${id}`),
);
if (hard.length > 0) console.error(`too hard to read: ${hard.join(", ")}`);
console.log(`${listed.length - open.length} listed words have a reason`);
if (faults.length + open.length + idle.length + hard.length > 0) process.exit(1);
