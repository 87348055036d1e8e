/**
 * What may be loaded when, in KiB of JavaScript as brotli sends it, against the build. Raising a number is a
 * decision: say in the commit what it buys.
 */
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

/** All that a respondent loads up to the first statement. */
const FIRST_LOAD_KIB = 100;
/** Libraries of the first load. Another one has to be worth a respondent's wait on a slow train. */
const FIRST_LOAD_PACKAGES = "i18next react react-dom regexparam scheduler wouter zustand".split(
  " ",
);
/** What the device keeps of a respondent's part, in all languages, style sheets and page included. */
const KEPT_FOR_RESPONDENTS_KIB = 200;
/** The words of one language, all screens together. */
const WORDS_KIB = 48;
/** All files until a facilitator can use Collect for the first time, in German; the offline copy aside. */
const FIRST_VISIT_KIB = 350;
const FIRST_VISIT_FILES = 25;
/** Files in assets/: a host serves few large files better than many small ones. */
const FILES = 90;

/**
 * What one screen or one button needs beyond the first load and the parts that it comes after. Every
 * module that is loaded by itself belongs to one part at least.
 */
const PARTS = {
  "Respond: other people's answers, comments, last pages, review": {
    kib: 14,
    entries:
      "src/screens/respond/(?!send/|this-device|first/(?:raw-draft|answer-by))|/parse-draft.ts",
  },
  "Respond: own statements": { kib: 3, entries: "src/app/with-own-words.tsx" },
  "Respond: sealing, sending, a copy of one's answers": {
    kib: 25,
    entries:
      "sealing/(seal-answer|check-code|cipher-suite).ts|src/screens/respond/(send/|this-device)|/qr-code.ts",
  },
  "what seals and opens where the browser has no X25519": {
    kib: 13,
    after: ["Respond: sealing, sending, a copy of one's answers"],
    entries: "sealing/library-suite.ts",
  },
  Home: {
    kib: 40,
    entries:
      "src/app/routes/home-route.tsx|src/screens/home/|sealing/(create-assessment|code-text).ts",
  },
  "taking an assessment file in": {
    kib: 8,
    after: ["Home"],
    entries: "src/screens/join/|/salvage-file.ts",
  },
  "partnerships side by side": {
    kib: 8,
    after: ["Home", "what is opened, at any step"],
    entries: "src/app/routes/portfolio-route.tsx",
  },
  "Set up": {
    kib: 22,
    after: ["Home"],
    entries:
      "src/app/routes/(new|workspace)-route.tsx|src/screens/setup/(?!own-words/|branding-editor)",
  },
  "Set up: own statements": {
    kib: 12,
    after: ["Home", "Set up"],
    entries: "src/screens/setup/own-words/",
  },
  "Set up: logo and colour": {
    kib: 4,
    after: ["Set up"],
    entries: "src/screens/setup/branding-editor.tsx|/files/logo-file.ts",
  },
  Collect: {
    kib: 15,
    after: ["Home"],
    entries:
      "src/app/routes/(workspace|answer)-route.tsx|src/screens/collect/(?!mailbox/)|/invitation-qr.ts",
  },
  "Collect: the mailbox": {
    kib: 6,
    after: ["Home", "Collect"],
    entries: "src/screens/collect/mailbox/|/own-mailbox.ts|sealing/mailbox.ts",
  },
  "Collect: paper and quick entry": {
    kib: 7,
    after: ["Home"],
    entries: "src/app/routes/paper-route.tsx",
  },
  "Collect: scanner, archives, mails of Outlook": {
    kib: 22,
    after: ["Home", "Collect"],
    entries: "src/platform/channels/(import|qr)/(outlook-file|read-qr|decode-qr|zip-file).ts",
  },
  "protected files": { kib: 17, entries: "node_modules/jose/" },
  "another language": { kib: 1, entries: "/change-language.ts" },
  "what cannot be read or is not saved": {
    kib: 1,
    after: ["Home"],
    entries: "src/app/(problems/raw-data-of|leave-dialog).tsx|src/platform/offline/|/raw-draft.tsx",
  },
  "an assessment at any step": { kib: 35, entries: "src/app/routes/workspace-route.tsx" },
  "what is opened, at any step": {
    kib: 20,
    after: ["an assessment at any step"],
    entries:
      "src/app/routes/opened-steps.tsx|/open-answer.ts|/compare-answers.ts|src/app/comparison/",
  },
  "Compare, with its charts": {
    kib: 87,
    after: ["an assessment at any step", "what is opened, at any step"],
    entries: "src/screens/compare/",
  },
  "Present: the radar": {
    kib: 73,
    after: ["an assessment at any step", "what is opened, at any step"],
    entries: "src/charts/radar/radar.tsx",
  },
  Present: {
    kib: 35,
    after: ["an assessment at any step"],
    entries: "src/app/routes/present-routes.tsx|src/screens/present/",
  },
  "the next round": {
    kib: 3,
    after: ["an assessment at any step"],
    entries: "src/app/(routes/again-route|round-note).tsx",
  },
  Agree: {
    kib: 7,
    after: ["an assessment at any step", "what is opened, at any step"],
    entries: "src/screens/agree/",
  },
  Report: {
    kib: 11,
    after: ["an assessment at any step", "what is opened, at any step"],
    entries: "src/screens/report/report-screen.tsx",
  },
  "Report: PDF": {
    kib: 138,
    after: ["Report"],
    entries: "src/screens/report/pdf/",
    worker: "worker",
  },
  "Report: slides": {
    kib: 120,
    after: ["Report"],
    entries: "src/screens/report/slides/|__vite-browser-external",
  },
  "Report: memorandum": { kib: 97, after: ["Report"], entries: "src/screens/report/word/" },
  "a calendar file": { kib: 18, entries: "/calendar-file.ts" },
  "Report: dates and data": {
    kib: 48,
    after: ["Report"],
    entries: "src/screens/report/(calendar|data)/|/csv-file.ts",
  },
  "Report: comparison and statistics": {
    kib: 7,
    after: ["Report"],
    entries: "src/screens/report/report-screen.tsx",
    worker: "comparison-worker",
  },
  "Respond: privacy, all questions, the day in a calendar": {
    kib: 8,
    entries: "src/app/routes/(privacy|questions)-route.tsx|src/screens/respond/first/answer-by.tsx",
  },
  "pages that stand alone": {
    kib: 25,
    entries: "src/app/routes/bundle-route.tsx|src/screens/check/",
  },
};

const FIRST = "src/app/(react-client.ts|start.tsx)|/words/de-first.ts";
const LAYERS = ["tokens", "base", "components", "print"];
const chunks = JSON.parse(readFileSync("dist/.vite/contents.json", "utf8"));
const assets = readdirSync("dist/assets").map((name) => `assets/${name}`);
const problems = [];
const sizes = new Map();

// German is the longest.
const first = filesOf(FIRST);
kib("first statement", first, FIRST_LOAD_KIB);
for (const [name, { kib: most, after = [], entries, worker }] of Object.entries(PARTS)) {
  const there = [...first, ...after.flatMap((part) => filesOf(PARTS[part].entries))];
  const own = filesOf(entries).filter((file) => !there.includes(file));
  const workers = assets.filter((file) => file.startsWith(`assets/${worker}-`));
  if (worker && workers.length === 0) problems.push(`the build has no ${worker}`);
  kib(name, [...own, ...workers], most);
}
for (const language of ["sv", "de", "en"]) {
  kib(`words, ${language}`, filesOf(`/words/${language}-`), WORDS_KIB);
}
const [, kept = ""] = /"first":\[(.*?)\]/.exec(readFileSync("dist/sw.js", "utf8")) ?? [];
const keptFiles = JSON.parse(`[${kept}]`).map((file) => file || "index.html");
kib("kept for a respondent", keptFiles, KEPT_FOR_RESPONDENTS_KIB);
const toCollect = firstVisit();
kib("a facilitator's first visit, until Collect can be used", toCollect, FIRST_VISIT_KIB);
bound("files until then", toCollect.length, FIRST_VISIT_FILES);
bound("files in assets/", assets.length, FILES);
checkEntries();
checkFirstPackages();
checkLayers();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

function kib(name, files, most) {
  const bytes = files.reduce((sum, file) => sum + compressed(file), 0);
  bound(`KiB: ${name}`, bytes / 1024, most, `It is made of:\n${madeOf(files)}`);
}

function bound(what, value, most, hint = "") {
  console.log(`${value.toFixed(1).padStart(7)} of ${String(most).padStart(3)} ${what}`);
  if (value > most) problems.push(`${what}: ${value.toFixed(1)}, over ${most}. ${hint}`);
}

/** The packages of some chunks, the largest first, in characters before compression. */
function madeOf(files) {
  const lengths = {};
  for (const file of files) {
    const packages = chunks[file]?.packages ?? { [file]: compressed(file) };
    for (const [name, length] of Object.entries(packages)) {
      lengths[name] = (lengths[name] ?? 0) + length;
    }
  }
  return Object.entries(lengths)
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, length]) => `${String(length).padStart(9)}  ${name}`)
    .join("\n");
}

/** The JavaScript that the modules that are loaded by themselves, and have such a path, need before they run. */
function filesOf(path) {
  const found = new Set();
  const add = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const imported of chunks[file].imports) add(imported);
  };
  const own = Object.keys(chunks).filter((file) =>
    chunks[file].entries.some((entry) => new RegExp(path).test(entry)),
  );
  if (own.length === 0) throw new Error(`nothing is loaded by itself from ${path}`);
  for (const file of own) add(file);
  return [...found];
}

/** From the page to Collect: Home and Set up lie on the way. */
function firstVisit() {
  const scripts = filesOf(
    `${FIRST}|/words/de-|${["Home", "Set up"].map((part) => PARTS[part].entries).join("|")}|src/screens/collect/(?!mailbox/)`,
  );
  const sheets = new Set(scripts.flatMap((file) => chunks[file].styles));
  const fonts = assets.filter((file) => /source-.*-latin-\d/.test(file));
  return ["index.html", "icon.png", ...scripts, ...sheets, ...fonts];
}

function checkEntries() {
  const known = [FIRST, "/words/", ...Object.values(PARTS).map(({ entries }) => entries)].join("|");
  for (const entry of Object.values(chunks).flatMap(({ entries }) => entries)) {
    if (new RegExp(known).test(entry)) continue;
    problems.push(`${entry} is loaded by itself and belongs to no part`);
  }
}

function checkFirstPackages() {
  const loaded = new Set(first.flatMap((file) => Object.keys(chunks[file].packages)));
  const foreign = [...loaded].filter((name) => !/^(?:src\/|locales\/|the build$)/.test(name));
  const expected = FIRST_LOAD_PACKAGES.join(" ");
  if (foreign.toSorted().join(" ") === expected) return;
  problems.push(`the first load is made of ${foreign.toSorted().join(" ")}, not of ${expected}`);
}

/** The minifier drops the statement that orders the cascade layers, so their first appearance must. */
function checkLayers() {
  const page = readFileSync("dist/index.html", "utf8");
  const [, styles = ""] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  const named = [...styles.matchAll(/@layer ([\w,\s]+)/g)].flatMap(([, names]) => names.split(","));
  const layers = [...new Set(named.map((name) => name.trim()))];
  if (layers.join(" ") === LAYERS.join(" ")) return;
  problems.push(`cascade layers appear as ${layers.join(", ")}; they must as ${LAYERS.join(", ")}`);
}

function compressed(file) {
  if (!sizes.has(file)) sizes.set(file, brotliCompressSync(readFileSync(`dist/${file}`)).length);
  return sizes.get(file);
}
