// What a respondent loads up to the first statement, from the build's manifest, brotli-compressed.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const BUDGET_KIB = 100;
const DIST = "dist";
const LAYERS = ["tokens", "base", "components", "print"];
const ENTRIES = ["index.html"];
const LOCALES = ["common", "respond", "questionnaire"].map((name) => `locales/de/${name}.json`);

const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, "utf8"));
const files = new Map();

function add(key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the build has no ${key}`);
  if (files.has(chunk.file)) return;
  files.set(chunk.file, key);
  for (const imported of chunk.imports ?? []) add(imported);
}

for (const key of [...ENTRIES, ...LOCALES]) add(key);

const rows = [...files].map(([file, key]) => ({ file, key, bytes: compressed(`${DIST}/${file}`) }));
const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { file, bytes } of rows.toSorted((one, other) => other.bytes - one.bytes)) {
  console.log(`${kib(bytes).padStart(7)} KiB  ${file}`);
}
console.log(
  `${kib(total).padStart(7)} KiB  JavaScript until the first statement (at most ${BUDGET_KIB})`,
);
if (total > BUDGET_KIB * 1024) process.exit(1);

// The minifier drops the statement that orders the cascade layers, so their first appearance must.
const styles = [...files.values()]
  .flatMap((key) => manifest[key].css ?? [])
  .map((file) => readFileSync(`${DIST}/${file}`, "utf8"))
  .join("");
const layers = [...new Set([...styles.matchAll(/@layer (\w+)/g)].map(([, name]) => name))];
if (layers.join(" ") !== LAYERS.join(" ")) {
  console.error(`cascade layers appear as ${layers.join(", ")}; they must as ${LAYERS.join(", ")}`);
  process.exit(1);
}

function compressed(path) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(path), { params: quality }).length;
}

function kib(bytes) {
  return (bytes / 1024).toFixed(1);
}
