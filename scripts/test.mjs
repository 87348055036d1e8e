// The whole test run: checks, unit and component tests, journeys. Ends with one line of counts.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBrowser, ensureFirefox, ensureOrca, ensureShell, ensureWebKit } from "./browser.mjs";
import { ensureOldChromium } from "./old-chromium.mjs";
import { ensurePdfCheckers } from "./pdf-checkers.mjs";
import { ensurePythonTools } from "./python-tools.mjs";
import { run } from "./run.mjs";
import { ensureApache, ensureNginx } from "./web-server.mjs";

const long = process.argv.includes("--long");
if (long) process.env.LONG_RUN = "1";
const RESULTS = ".cache/test-results";
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const browser = ensureBrowser();
const shell = long ? null : ensureShell();
const firefox = ensureFirefox();
const webkit = ensureWebKit();
ensureNginx();
if (long) ensureApache();
if (long) await ensureOldChromium();
if (long) ensureOrca();
if (long) ensurePdfCheckers();
if (long) ensurePythonTools();
const steps = [];
function step(title, ...how) {
  steps.push({ title, isPassed: run(title, ...how) });
}
if (!long) step("checks", "node", ["scripts/check.mjs"]);
// To count what is covered slows all tests down, and asks about the domain alone.
const SUITES = long
  ? { "long tests": [] }
  : {
      "tests of the domain": ["--project", "domain*", "--coverage"],
      "all other tests": ["--project", "!domain*"],
    };
const units = Object.entries(SUITES).map(([title, asked], index) => {
  const report = `${RESULTS}/unit-${index}.json`;
  const output = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  step(title, "vitest", ["run", ...asked, ...output]);
  return read(report);
});
const journeyReport = `${RESULTS}/journeys.json`;
step("journeys in real browsers", "playwright", ["test"], {
  CHROMIUM_PATH: browser,
  CHROMIUM_SHELL_PATH: shell ?? "",
  FIREFOX_PATH: firefox ?? "",
  WEBKIT_PATH: webkit ?? "",
  PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport,
});

const journeys = read(journeyReport);
const sum = (name) => units.reduce((all, unit) => all + unit[name], 0);
const failedSteps = steps.filter(({ isPassed }) => !isPassed);
const passed = sum("numPassedTests") + journeys.stats.expected + steps.length - failedSteps.length;
const failed =
  sum("numFailedTests") + journeys.stats.unexpected + journeys.stats.flaky + failedSteps.length;
const skipped = sum("numPendingTests") + journeys.stats.skipped;
// What failed early in a long run is far up, and a shortened log has only its end.
for (const failure of units.flatMap(failuresOf)) console.log(`\n✘ ${failure}`);
for (const { title } of failedSteps) console.log(`\n✘ ${title}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 ? 0 : 1);

function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [],
      stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
    };
  }
}

function failuresOf({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`${name}\n${message}`] : []),
    ...assertionResults
      .filter(({ status }) => status === "failed")
      .map(
        ({ fullName, failureMessages }) => `${name}\n${fullName}\n${failureMessages.join("\n")}`,
      ),
  ]);
}
