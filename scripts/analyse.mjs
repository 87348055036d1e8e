// Compares opened answers: `npm run analyse -- input.json > comparison.json`. docs/formats.md
// describes both documents.
import { readFileSync } from "node:fs";
import { bundled } from "./bundle.mjs";
import { writeOutput } from "./write-output.mjs";

const [path] = process.argv.slice(2);

/** A sentence for each reason why there is nothing to compare. */
const SENTENCES = {
  "too-long": "has more than 100 million characters; that is more than Samsyn reads.",
  "not-json": "is not JSON.",
  "not-answers": 'is not a document of opened answers (format "samsyn-answers").',
  "newer-version": "is of a newer version than this Samsyn knows. Update Samsyn, then try again.",
  damaged: "is not as docs/formats.md describes it. Look at",
};

if (path === undefined) {
  refuse("Name the file with the opened answers: npm run analyse -- input.json > comparison.json");
} else {
  const text = read(path);
  if (text === null) refuse(`There is no file ${path} that can be read.`);
  else await analyse(text);
}

async function analyse(text) {
  const module = await bundled("src/domain/comparison/analysis/analyse.ts");
  const { ok, value, reason, place } = module.analyse(text);
  if (ok) writeOutput(value);
  else refuse([path, SENTENCES[reason], ...(place ? [`${place}.`] : [])].join(" "));
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function refuse(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
