import config from "./playwright.config.ts";

const [app] = [config.webServer ?? []].flat();

/** The catalogue of screens: `npm run catalogue`. */
export default {
  ...config,
  testDir: "tests/catalogue",
  testMatch: "*.catalogue.ts",
  outputDir: ".cache/catalogue-run",
  fullyParallel: true,
  timeout: 600_000,
  reporter: [["list"]],
  projects: config.projects?.filter(({ name }) => name === "journeys"),
  webServer: app ?? [],
};
