// Writes the documents that are made of others: the questionnaire as a page, an XLSForm and a DDI codebook, and the
// configuration of the container. With --check it says whether they are as they would be made.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { bundled } from "./bundle.mjs";
import { containerNginx } from "./container-nginx.mjs";
import { ddiCodebook } from "./language/ddi-codebook.mjs";
import { questionnaireMarkdown } from "./language/questionnaire-markdown.mjs";
import { questionnaireVariables } from "./language/questionnaire-variables.mjs";
import { structure } from "./language/structure.mjs";
import { LANGUAGES, wordsOf } from "./language/words.mjs";
import { xlsform } from "./language/xlsform.mjs";

const DOCS = new URL("../docs/", import.meta.url);
const notes = new URL("data/translation-notes.json", import.meta.url);

const { minutesFor, SECONDS } = await bundled("src/domain/assessment/duration.ts");
const { CORE_STATEMENTS, isOwn, SHORT_FORM, STATEMENTS } = await bundled(
  "src/domain/questionnaire/look-up.ts",
);
const all = STATEMENTS.map(({ id }) => id).filter((id) => !isOwn(id));
const examples = [
  ["the short form", SHORT_FORM, "none", false],
  ["the core", CORE_STATEMENTS, "none", false],
  ["the core with the marked expectations (default)", CORE_STATEMENTS, "marked", false],
  ["the core with all expectations and importance", CORE_STATEMENTS, "all", true],
  ["all five modules with the marked expectations", all, "marked", false],
  ["all five modules with all expectations and importance", all, "all", true],
].map(([what, statements, expectations, importance]) => [
  `${what}: ${statements.length} statements`,
  minutesFor({ statements, expectations, importance }),
]);

const asked = await structure();
const words = Object.fromEntries(LANGUAGES.map((language) => [language, wordsOf(language)]));
const variables = questionnaireVariables(asked, words);

const documents = {
  "questionnaire.md": questionnaireMarkdown({
    structure: asked,
    words,
    notes: JSON.parse(readFileSync(notes, "utf8")),
    minutes: { seconds: SECONDS, examples },
  }),
  "questionnaire/xlsform.xlsx": await xlsform(variables, asked.version),
  "questionnaire/ddi-codebook.xml": ddiCodebook(variables, asked.version),
  "deploying/nginx.conf.template": containerNginx(),
};

for (const [name, made] of Object.entries(documents)) {
  const file = new URL(name, DOCS);
  if (!process.argv.includes("--check")) writeFileSync(file, made);
  else if (!isThere(file, Buffer.from(made))) {
    console.error(`docs/${name} is not as it would be made; write it anew with npm run docs`);
    process.exitCode = 1;
  }
}

function isThere(file, made) {
  return existsSync(file) && readFileSync(file).equals(made);
}
