import { defineConfig, type LaunchOptions, type Project } from "@playwright/test";
import { findBrowser, findFirefox, findOrca, findShell, findWebKit } from "./scripts/browser.mjs";
import { findApache, findNginx } from "./scripts/web-server.mjs";
import { FIREFOX_PROJECT, LEFT_TO_CHROMIUM } from "./tests/journeys/support/firefox.ts";
import { PSEUDO_PROJECT } from "./tests/journeys/support/words.ts";

// Another port lets two checkouts run their journeys on one machine.
const PORT = Number(process.env["JOURNEY_PORT"] ?? 4179);
const PSEUDO_PORT = PORT + 1;
const PSEUDO_BUILD = ".cache/pseudo-dist";
const PSEUDO_JOURNEY = "languages.journey.ts";
const FORCED_COLOURS_JOURNEY = "own-looks.journey.ts";
const serve = "npx vite preview --host 127.0.0.1 --strictPort";
const firefoxPath = findFirefox();
// The same journeys over their full matrices, and those that are too long for every day.
const isLong = Boolean(process.env["LONG_RUN"]);
const isCatalogue = Boolean(process.env["CATALOGUE_FOLDER"]);
const shellPath = isLong || isCatalogue ? null : findShell();
/** What only the window around the page can do: the camera, and installing. */
const WHOLE_BROWSER = /@whole-browser/;
const hasMailbox = findNginx() !== null || (isLong && findApache() !== null);
const withoutMailbox = hasMailbox ? [] : ["mailbox.journey.ts"];
const baseURL = `http://127.0.0.1:${PORT}/`;

export default defineConfig({
  testDir: "tests",
  testMatch: ["journeys/*.journey.ts", ...(isLong ? ["long-journeys/*.journey.ts"] : [])],
  outputDir: isCatalogue ? ".cache/catalogue-run" : ".cache/journeys",
  fullyParallel: isCatalogue,
  workers: 2,
  retries: 0,
  timeout: isLong || isCatalogue ? 600_000 : 300_000,
  // A busy machine is no fault of the code: no journey measures time.
  expect: { timeout: 20_000 },
  // A name that nobody has reviewed fails; --update-snapshots writes it for review.
  updateSnapshots: "none",
  snapshotPathTemplate: "tests/journeys/reviewed/{arg}{ext}",
  forbidOnly: true,
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ? [["list"], ["json"]] : [["list"]],
  use: {
    // What is not there after a minute does not come: said then, not once the whole time is up.
    actionTimeout: 60_000,
    launchOptions: chromium(shellPath ?? findBrowser()),
    // What was done at each moment costs as much as doing it: by hand, with --trace on.
    trace: isLong ? "retain-on-failure" : "off",
    // Each device would fetch the whole offline copy: every day only where that is the subject.
    serviceWorkers: isLong ? "allow" : "block",
  },
  // The longest first: what comes last is short, and no core waits for the other one.
  projects: isCatalogue
    ? [{ name: "catalogue", testMatch: "catalogue/*.catalogue.ts", use: { baseURL } }]
    : [
        ...(firefoxPath ? [inFirefox(firefoxPath)] : []),
        ...(firefoxPath && isLong ? [inForcedColours(firefoxPath)] : []),
        ...(findWebKit()
          ? [
              {
                name: "webkit",
                testMatch: "webkit-journeys/*.journey.ts",
                testIgnore: [...withoutMailbox, ...(isLong ? [] : ["without-features.journey.ts"])],
                use: { baseURL },
              },
            ]
          : []),
        ...(firefoxPath && isLong
          ? [
              {
                name: "firefox-files",
                testMatch: "firefox-journeys/*.journey.ts",
                use: { baseURL },
              },
            ]
          : []),
        ...(isLong && findOrca()
          ? [{ name: "orca", testMatch: "orca-journeys/*.journey.ts", use: { baseURL } }]
          : []),
        {
          name: PSEUDO_PROJECT,
          testMatch: PSEUDO_JOURNEY,
          use: { baseURL: `http://127.0.0.1:${PSEUDO_PORT}/` },
        },
        {
          name: "journeys",
          testIgnore: [PSEUDO_JOURNEY, ...withoutMailbox],
          ...(shellPath ? { grepInvert: WHOLE_BROWSER } : {}),
          use: { baseURL },
        },
        ...(shellPath
          ? [
              {
                name: "whole-browser",
                grep: WHOLE_BROWSER,
                use: { baseURL, launchOptions: chromium(findBrowser()) },
              },
            ]
          : []),
      ],
  webServer: [
    { command: `${serve} --port ${PORT}`, url: baseURL, reuseExistingServer: false },
    ...(isCatalogue
      ? []
      : [
          {
            command: `npx vite build --outDir ${PSEUDO_BUILD} --logLevel error && ${serve} --port ${PSEUDO_PORT} --outDir ${PSEUDO_BUILD}`,
            env: { PSEUDO: "1" },
            url: `http://127.0.0.1:${PSEUDO_PORT}/`,
            reuseExistingServer: false,
          },
        ]),
  ],
});

function chromium(executablePath: string | null): LaunchOptions {
  return {
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  };
}

/** The driver cannot force colours on a page; the browser's own setting for every page can. */
function inForcedColours(path: string): Project {
  return {
    ...inFirefox(path, { "browser.display.document_color_use": 2 }),
    name: `${FIREFOX_PROJECT}-forced-colours`,
    testMatch: FORCED_COLOURS_JOURNEY,
    testIgnore: [],
  };
}

/** A Firefox as distributions ship it, driven by WebDriver BiDi: the journeys that prove the most, in the long run all that it can do. */
function inFirefox(path: string, settings: Readonly<Record<string, number>> = {}): Project {
  return {
    name: FIREFOX_PROJECT,
    testIgnore: [...LEFT_TO_CHROMIUM],
    ...(isLong ? {} : { grep: /@firefox/ }),
    grepInvert: /@chromium/,
    use: {
      baseURL,
      browserName: "firefox",
      channel: "moz-firefox",
      launchOptions: {
        executablePath: path,
        firefoxUserPrefs: {
          // Emulation of reduced motion, and leave to read the clipboard, are not to be had.
          "ui.prefersReducedMotion": 1,
          "dom.events.testing.asyncClipboard": true,
          // Chromium's driver refuses to keep the screen awake; what is reviewed says so.
          "dom.screenwakelock.enabled": false,
          ...settings,
        },
      },
      trace: "off",
    },
  };
}
