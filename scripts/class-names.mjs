// Whether each class that a component names is declared in its style sheet, and each declared one named.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const SHEET_IMPORT = /import (\w+) from "([^"]+\.module\.css)"/g;
const sources = new Map(filesOf(".ts", ".tsx").map((file) => [file, readFileSync(file, "utf8")]));
const named = new Map();
const computed = new Set();
const problems = [];

for (const [file, source] of sources) {
  for (const [, name, path] of source.matchAll(SHEET_IMPORT)) {
    const sheet = path.startsWith("#") ? path.replace("#", "src/") : join(dirname(file), path);
    const classes = named.get(sheet) ?? new Map();
    named.set(sheet, classes);
    for (const [, known] of source.matchAll(
      new RegExp(`(?<![\\w/-])${name}\\["([^"]+)"\\]`, "g"),
    )) {
      classes.set(known, file);
    }
    // Chosen by a value, or handed on: then any text of the sources may be the name.
    if (new RegExp(`(?<![\\w/-])${name}(?!\\[")(?! from)\\b`).test(source)) computed.add(sheet);
  }
}
const texts = new Set([...sources.values()].flatMap((source) => source.match(/(?<=")\w+(?=")/g)));

for (const sheet of filesOf(".module.css")) {
  const declared = classesOf(readFileSync(sheet, "utf8"));
  const classes = named.get(sheet) ?? new Map();
  for (const [name, file] of classes) {
    if (!declared.has(name)) problems.push(`${file}: ${sheet} has no class ${name}`);
  }
  for (const name of declared) {
    if (classes.has(name) || (computed.has(sheet) && texts.has(name))) continue;
    problems.push(`${sheet}: nothing has the class ${name}`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

/** The classes of all selectors, those of libraries left out. */
function classesOf(css) {
  const bare = css.replaceAll(/\/\*.*?\*\/|:global\([^)]*\)/gs, "");
  const selectors = [...bare.matchAll(/[^{};]+(?=\{)/g)].map(([selector]) => selector);
  return new Set(selectors.flatMap((selector) => selector.match(/(?<=\.)[a-zA-Z][\w-]*/g) ?? []));
}

function filesOf(...endings) {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file}`)
    .filter((file) => endings.some((ending) => file.endsWith(ending)));
}
