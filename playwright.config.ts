import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.mjs";

const PORT = 4179;
const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests/journeys",
  testMatch: "*.journey.ts",
  outputDir: ".cache/journeys",
  workers: 2,
  retries: 0,
  timeout: 120_000,
  forbidOnly: true,
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
    },
    trace: "retain-on-failure",
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
