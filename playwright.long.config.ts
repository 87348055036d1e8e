import config from "./playwright.config.ts";

process.env["LONG_RUN"] = "1";

/** The same journeys over their full matrices, and those that are too long for every day. */
export default {
  ...config,
  testDir: "tests",
  testMatch: ["journeys/*.journey.ts", "long-journeys/*.journey.ts"],
  timeout: 600_000,
};
