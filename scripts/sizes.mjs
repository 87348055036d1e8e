// What the build loads when, against scripts/size-budgets.mjs. Says what is in a part that grew.
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import {
  FIRST_LOAD_KIB,
  FIRST_LOAD_PACKAGES,
  KEPT_FOR_RESPONDENTS_KIB,
  PARTS,
  WORDS_KIB,
} from "./size-budgets.mjs";

const DIST = "dist";
const LAYERS = ["tokens", "base", "components", "print"];
const WORDS = "src/platform/i18n/words/";
const firstWordsOf = (language) => `${WORDS}${language}-first.ts`;

const manifest = read("manifest");
const contents = read("contents");
const problems = [];
const sizes = new Map();

// Without files of their own: scripts/vite-first-load.ts.
const START = ["src/app/draw.ts", "src/app/start.tsx"];
const AT_ONCE = ["entry", "react", "first"].map((name) =>
  Object.keys(manifest).find((key) => manifest[key].name === name),
);
// German is the longest.
const first = filesOf([...AT_ONCE, firstWordsOf("de")]);
row("first statement", first, FIRST_LOAD_KIB);
for (const { name, kib, entries, worker } of PARTS) {
  const own = new Set([...filesOf(entries)].filter((file) => !first.has(file)));
  if (worker) own.add(assetOf(worker));
  row(name, own, kib);
}
for (const language of ["sv", "de", "en"]) {
  row(`words, ${language}`, filesOf(wordsOf(language)), WORDS_KIB);
}
row("kept for a respondent", new Set(keptForRespondents()), KEPT_FOR_RESPONDENTS_KIB);
checkEntries();
checkFirstPackages();
checkLayers();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

function row(name, files, budget) {
  const bytes = [...files].reduce((sum, file) => sum + compressed(file), 0);
  const kib = bytes / 1024;
  console.log(`${kib.toFixed(1).padStart(7)} KiB of ${String(budget).padStart(3)}  ${name}`);
  if (kib <= budget) return;
  problems.push(`${name} is over its budget. It is made of:\n${madeOf(files)}`);
}

/** The packages of some chunks, the largest first, in characters before compression. */
function madeOf(files) {
  const lengths = {};
  for (const file of files) {
    for (const [name, length] of Object.entries(contents[file] ?? { [file]: compressed(file) })) {
      lengths[name] = (lengths[name] ?? 0) + length;
    }
  }
  return Object.entries(lengths)
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, length]) => `${String(length).padStart(9)}  ${name}`)
    .join("\n");
}

/** The JavaScript that some modules need before they run. */
function filesOf(keys) {
  const found = new Set();
  const add = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build has no ${key}`);
    if (found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const key of keys) add(key);
  return found;
}

/** What the service worker keeps before anybody asks it for all. */
function keptForRespondents() {
  const [, list = ""] = /"first":\[(.*?)\]/.exec(readFileSync(`${DIST}/sw.js`, "utf8")) ?? [];
  return JSON.parse(`[${list}]`).map((file) => file || "index.html");
}

function wordsOf(language) {
  return Object.keys(manifest).filter((key) => key.startsWith(`${WORDS}${language}-`));
}

function checkEntries() {
  const known = new Set([...START, ...PARTS.flatMap(({ entries }) => entries)]);
  for (const [key, { isDynamicEntry }] of Object.entries(manifest)) {
    if (isDynamicEntry && !key.startsWith(WORDS) && !known.has(key)) {
      problems.push(`${key} is loaded by itself and belongs to no part in size-budgets.mjs`);
    }
  }
}

function checkFirstPackages() {
  const loaded = new Set([...first].flatMap((file) => Object.keys(contents[file] ?? {})));
  const foreign = [...loaded].filter((name) => !name.startsWith("src/") && !isOwn(name));
  for (const name of foreign.filter((one) => !FIRST_LOAD_PACKAGES.includes(one))) {
    problems.push(`${name} has come into the first load`);
  }
  for (const name of FIRST_LOAD_PACKAGES.filter((one) => !loaded.has(one))) {
    problems.push(`${name} is no longer in the first load: take it off the list`);
  }
}

function isOwn(name) {
  return name === "the build" || name.startsWith("locales/");
}

/** The minifier drops the statement that orders the cascade layers, so their first appearance must. */
function checkLayers() {
  const [, styles = ""] =
    /<style>(.*?)<\/style>/s.exec(readFileSync(`${DIST}/index.html`, "utf8")) ?? [];
  const named = [...styles.matchAll(/@layer ([\w,\s]+)/g)].flatMap(([, names]) => names.split(","));
  const layers = [...new Set(named.map((name) => name.trim()))];
  if (layers.join(" ") === LAYERS.join(" ")) return;
  problems.push(`cascade layers appear as ${layers.join(", ")}; they must as ${LAYERS.join(", ")}`);
}

/** Workers are not in the manifest. */
function assetOf(name) {
  const found = readdirSync(`${DIST}/assets`).find((file) =>
    new RegExp(`^${name}-.+\\.js$`).test(file),
  );
  if (!found) throw new Error(`the build has no ${name}`);
  return `assets/${found}`;
}

function compressed(file) {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const { length } = brotliCompressSync(readFileSync(`${DIST}/${file}`), { params: quality });
  sizes.set(file, length);
  return length;
}

function read(name) {
  return JSON.parse(readFileSync(`${DIST}/.vite/${name}.json`, "utf8"));
}
