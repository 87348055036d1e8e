import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Who puts something else in the place of a module, or loads it anew, has all modules to itself. */
const ALONE = "tests/**/*.alone.test";

/** Their coverage is counted, so they can run apart from the others. */
const DOMAIN = "tests/domain/**/*.test";

/** To load everything anew for each file takes longer than all tests. */
const together = { isolate: false, exclude: ["tests/long/**", `${ALONE}.*`] };
const inDom = { environment: "jsdom", setupFiles: ["tests/support/setup-dom.ts"] };

const isLong = Boolean(process.env["LONG_RUN"]);

/** What takes long or needs tools that not every machine has. */
const LONG = {
  test: {
    name: "long",
    include: ["tests/long/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Office programs keep one profile, which two at once would fight over.
    fileParallelism: false,
  },
};

export default defineConfig({
  plugins: [react()],
  test: {
    // A busy machine is no fault of the code: no test measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // One core less by itself, which on two cores is half of them.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/domain/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { branches: 95, functions: 95, lines: 95, statements: 95 },
    },
    projects: isLong
      ? [LONG]
      : [
          { extends: true, test: { name: "domain", include: [`${DOMAIN}.ts`], ...together } },
          {
            extends: true,
            test: {
              name: "node",
              include: ["tests/**/*.test.ts"],
              ...together,
              exclude: [...together.exclude, `${DOMAIN}.ts`],
            },
          },
          {
            extends: true,
            test: { name: "jsdom", include: ["tests/**/*.test.tsx"], ...inDom, ...together },
          },
          {
            extends: true,
            test: {
              name: "domain without X25519",
              include: [
                "tests/domain/sealing/{rfc9180,sealed-vectors,{create,open,receive,seal}-*}.test.ts",
              ],
              setupFiles: ["tests/support/without-x25519.ts"],
              ...together,
            },
          },
          { extends: true, test: { name: "node-alone", include: [`${ALONE}.ts`] } },
          { extends: true, test: { name: "jsdom-alone", include: [`${ALONE}.tsx`], ...inDom } },
        ],
  },
});
