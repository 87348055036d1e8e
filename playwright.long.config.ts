process.env["LONG_RUN"] = "1";

// Imported below the line that it reads: what is imported above runs before everything here.
const { default: config } = await import("./playwright.config.ts");

/** The same journeys over their full matrices, and those that are too long for every day. */
export default {
  ...config,
  testDir: "tests",
  testMatch: ["journeys/*.journey.ts", "long-journeys/*.journey.ts"],
  timeout: 600_000,
};
