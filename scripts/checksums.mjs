// Checksums of a build, in the form that sha256sum reads; with --verify it checks a copy instead.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./files-in.mjs";

const isCheck = process.argv.includes("--verify");
const [folder = "dist"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const SUMS = "SHA256SUMS";

const found = filesIn(folder).filter((file) => file !== SUMS);
const lines = found.map((file) => `${sumOf(join(folder, file))}  ${file}`);

if (isCheck) {
  const expected = readFileSync(join(folder, SUMS), "utf8").trimEnd().split("\n");
  const changed = expected.filter((line) => !lines.includes(line));
  const added = lines.filter((line) => !expected.includes(line));
  for (const line of changed) console.error(`missing or changed: ${line.slice(66)}`);
  for (const line of added) console.error(`not of this build: ${line.slice(66)}`);
  console.log(`${expected.length - changed.length} of ${expected.length} files as they should be`);
  process.exit(changed.length + added.length === 0 ? 0 : 1);
}
writeFileSync(join(folder, SUMS), `${lines.join("\n")}\n`);
console.log(`${lines.length} files in ${join(folder, SUMS)}`);

function sumOf(path) {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
