import { defineConfig } from "vitest/config";

/** What takes long or needs tools that not every machine has. Run by `npm run test:long`. */
export default defineConfig({
  test: {
    name: "long",
    environment: "node",
    include: ["tests/long/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Office programs keep one profile, which two at once would fight over.
    fileParallelism: false,
  },
});
