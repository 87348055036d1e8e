import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.mjs";
import { PSEUDO_PROJECT } from "./tests/journeys/support/words.ts";

// Another port lets two checkouts run their journeys on one machine.
const PORT = Number(process.env["JOURNEY_PORT"] ?? 4179);
const PSEUDO_PORT = PORT + 1;
const PSEUDO_BUILD = ".cache/pseudo-dist";
const PSEUDO_JOURNEY = "languages.journey.ts";
const serve = "npx vite preview --host 127.0.0.1 --strictPort";
const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests/journeys",
  testMatch: "*.journey.ts",
  outputDir: ".cache/journeys",
  workers: 2,
  retries: 0,
  timeout: 300_000,
  // A busy machine is no fault of the code: no journey measures time.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ? [["list"], ["json"]] : [["list"]],
  use: {
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
    },
    trace: "retain-on-failure",
  },
  projects: [
    {
      name: "journeys",
      testIgnore: PSEUDO_JOURNEY,
      use: { baseURL: `http://127.0.0.1:${PORT}/` },
    },
    {
      name: PSEUDO_PROJECT,
      testMatch: PSEUDO_JOURNEY,
      use: { baseURL: `http://127.0.0.1:${PSEUDO_PORT}/` },
    },
  ],
  webServer: [
    {
      command: `${serve} --port ${PORT}`,
      url: `http://127.0.0.1:${PORT}/`,
      reuseExistingServer: false,
    },
    {
      command: `npx vite build --outDir ${PSEUDO_BUILD} --logLevel error && ${serve} --port ${PSEUDO_PORT} --outDir ${PSEUDO_BUILD}`,
      env: { PSEUDO: "1" },
      url: `http://127.0.0.1:${PSEUDO_PORT}/`,
      reuseExistingServer: false,
    },
  ],
});
