// Writes docs/questionnaire.md, or with --check says whether it is as the data have it.
import { readFileSync, writeFileSync } from "node:fs";
import { bundled } from "./bundle.mjs";
import { questionnaireMarkdown } from "./language/questionnaire-markdown.mjs";
import { structure } from "./language/structure.mjs";
import { LANGUAGES, wordsOf } from "./language/words.mjs";

const FILE = new URL("../docs/questionnaire.md", import.meta.url);
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

const text = questionnaireMarkdown({
  structure: await structure(),
  words: Object.fromEntries(LANGUAGES.map((language) => [language, wordsOf(language)])),
  notes: JSON.parse(readFileSync(notes, "utf8")),
  minutes: { seconds: SECONDS, examples },
});

if (!process.argv.includes("--check")) writeFileSync(FILE, text);
else if (read() !== text) {
  console.error("docs/questionnaire.md is not what the data say; write it anew with npm run docs");
  process.exit(1);
}

function read() {
  try {
    return readFileSync(FILE, "utf8");
  } catch {
    return null;
  }
}
