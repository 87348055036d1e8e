// All checks that need no browser and run no behaviour. Every finding is an error.
import { run, runBeside } from "./run.mjs";

const STEPS = [
  ["build", "vite", ["build", "--logLevel", "warn"]],
  ["format", "biome", ["ci", "."]],
  [
    "lint and import direction",
    "oxlint",
    ["-c", "oxlint.config.mjs", "--type-aware", "--deny-warnings"],
  ],
  ["types", "tsc", ["-p", "."]],
  ["purity of the domain", "tsc", ["-p", "src/domain"]],
  ["purity of sealing", "tsc", ["-p", "src/domain/sealing"]],
  ["types of the service worker", "tsc", ["-p", "src/platform/offline/worker"]],
  ["dead code", "knip", []],
  ["dead code, production", "knip", ["--production"]],
  ["the house: direction, words", "vitest", ["run", "--project", "node", "tests/house"]],
  ["class names", "node", ["scripts/class-names.mjs"]],
  ["language", "node", ["scripts/language-check.mjs"]],
  ["documents that are made", "node", ["scripts/docs.mjs", "--check"]],
];
/** Weighs what was built. */
const LAST = ["sizes", "node", ["scripts/sizes.mjs"]];

// Most of them use one core: two at a time take little more than half as long.
const left = [...STEPS];
const failed = [];
const lane = async () => {
  for (let step = left.shift(); step; step = left.shift()) {
    if (!(await runBeside(...step))) failed.push(step[0]);
  }
};
await Promise.all([lane(), lane()]);
if (!run(...LAST)) failed.push(LAST[0]);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exit(1);
}
