// Finds the browsers for the journeys, or installs them and says what it does.
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { attempt, hasPackages, installPackage, PATIENCE_MS, which } from "./system-package.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const FIREFOX_NAMES = ["firefox-esr", "firefox"];

/** The path of a Chromium on this machine, or null. */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return existsSync(asked) ? asked : null;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return NAMES.map(which).find((path) => path !== null) ?? null;
}

/** Finds a browser, else installs one; exits with what to do where neither works. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log("No Chromium found. Downloading Playwright's own …");
  attempt("npx", ["playwright", "install", "chromium"]);
  if (!findBrowser() && hasPackages()) {
    console.log("That is not to be had here. Installing the system's package chromium …");
    installPackage("chromium");
  }
  const installed = findBrowser();
  if (installed) return installed;
  console.error(
    "The journeys need Chromium. Install it with your system's package manager, or set CHROMIUM_PATH to one.",
  );
  return process.exit(1);
}

/** The path of a Firefox on this machine, or null; an empty FIREFOX_PATH means none. */
export function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  if (asked !== undefined) return existsSync(asked) ? asked : null;
  return FIREFOX_NAMES.map(which).find((path) => path !== null) ?? null;
}

/** Finds a Firefox, else installs one where that is quick; else says that its journeys are left out. */
export function ensureFirefox() {
  if (!findFirefox() && process.env.FIREFOX_PATH === undefined && hasPackages()) {
    console.log("No Firefox found. Installing the system's package firefox-esr …");
    installPackage("firefox-esr", PATIENCE_MS);
  }
  const found = findFirefox();
  if (!found) console.log("Without a Firefox: the journeys run in Chromium alone.");
  return found;
}
