// Finds the browsers for the journeys, or installs them and says what it does.
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { attempt, ensure, hasPackages, installPackages, which } from "./system-package.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const SHELL = "chromium-headless-shell";
const FIREFOX_NAMES = ["firefox-esr", "firefox"];
/** The driver and a screen that nobody sees, which WebKit cannot do without. */
const WEBKIT_NAMES = ["WebKitWebDriver", "Xvfb"];

/** A screen reader, what it listens to, and a keyboard for the screen that nobody sees. */
const ORCA_NAMES = ["orca", "dbus-daemon", "openbox", "xdotool", "Xvfb"];

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
    installPackages(["chromium"]);
  }
  const installed = findBrowser();
  if (installed) return installed;
  console.error(
    "The journeys need Chromium. Install it with your system's package manager, or set CHROMIUM_PATH to one.",
  );
  return process.exit(1);
}

/**
 * The path of Chromium without the window around the page, or null; an empty CHROMIUM_SHELL_PATH means none, and
 * so does a CHROMIUM_PATH beside it. It draws no bars and buttons for each page: journeys take a third less time.
 */
export function findShell() {
  const { CHROMIUM_PATH: other, CHROMIUM_SHELL_PATH: asked } = process.env;
  if (asked !== undefined) return existsSync(asked) ? asked : null;
  return other ? null : which(SHELL);
}

/** Finds that Chromium, else installs it where that is quick; without it the journeys take longer. */
export function ensureShell() {
  const asked = process.env.CHROMIUM_SHELL_PATH ?? process.env.CHROMIUM_PATH;
  if (!findShell() && asked === undefined && hasPackages()) installPackages([SHELL]);
  return findShell();
}

/** The path of a Firefox on this machine, or null; an empty FIREFOX_PATH means none. */
export function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  if (asked !== undefined) return existsSync(asked) ? asked : null;
  return FIREFOX_NAMES.map(which).find((path) => path !== null) ?? null;
}

/** Finds a Firefox, else installs one where that is quick; else says that its journeys are left out. */
export function ensureFirefox() {
  return ensure("Firefox", findFirefox, process.env.FIREFOX_PATH, ["firefox-esr"]);
}

/** The path of WebKit's driver on this machine, or null; an empty WEBKIT_PATH means none. */
export function findWebKit() {
  const asked = process.env.WEBKIT_PATH;
  if (asked !== undefined) return existsSync(asked) ? asked : null;
  const [driver, screen] = WEBKIT_NAMES.map(which);
  return screen && driver;
}

/** As `ensureFirefox`, for WebKit. */
export function ensureWebKit() {
  const packages = ["webkit2gtk-driver", "xvfb"];
  return ensure("WebKit", findWebKit, process.env.WEBKIT_PATH, packages);
}

/** The path of a screen reader on this machine that has all that it needs, or null. */
export function findOrca() {
  const found = ORCA_NAMES.map(which);
  return findFirefox() && found.every((path) => path !== null) ? (found[0] ?? null) : null;
}

/** As `ensureFirefox`, for the screen reader Orca. */
export function ensureOrca() {
  const packages = ["orca", "at-spi2-core", "dbus-daemon", "openbox", "xdotool", "xvfb"];
  return ensure("Orca", findOrca, undefined, packages);
}
