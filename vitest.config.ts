import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  test: {
    // A busy machine is no fault of the code: no test measures time.
    testTimeout: 60_000,
    // One core less by itself, which on two cores is half of them.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/domain/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { branches: 95, functions: 95, lines: 95, statements: 95 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/journeys/**", "tests/long/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "jsdom",
          environment: "jsdom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/support/setup-dom.ts"],
        },
      },
    ],
  },
});
