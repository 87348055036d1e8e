// All checks that need no browser and run no behaviour. Every finding is an error.
import { run } from "./run.mjs";

const STEPS = [
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
  ["the questionnaire's document", "node", ["scripts/questionnaire-doc.mjs", "--check"]],
  ["build", "vite", ["build", "--logLevel", "warn"]],
  ["sizes", "node", ["scripts/sizes.mjs"]],
];

const failed = STEPS.filter(([title, command, args]) => !run(title, command, args));
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([title]) => title).join(", ")}`);
  process.exit(1);
}
