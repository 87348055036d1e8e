// Knocks at every boundary with changed and made-up inputs for as long as one likes:
// npm run fuzz -- [seconds, 120 if not said] [seed, a new one if not said]
import { run } from "./run.mjs";

const [seconds = "120", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const passed = run(
  `fuzzing for ${seconds} seconds from seed ${seed}`,
  "vitest",
  ["run", "--project", "node", "tests/fuzz"],
  { FUZZ_SECONDS: seconds, SEED: seed },
);
process.exit(passed ? 0 : 1);
