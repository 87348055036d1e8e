// Finds a Chromium for the journeys, or installs one and says what it does.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

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
  if (!findBrowser() && process.getuid?.() === 0 && which("apt-get")) {
    console.log("That is not to be had here. Installing the system's package chromium …");
    attempt("apt-get", ["update", "-qq"]);
    attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  }
  const installed = findBrowser();
  if (installed) return installed;
  console.error(
    "The journeys need Chromium. Install it with your system's package manager, or set CHROMIUM_PATH to one.",
  );
  return process.exit(1);
}

function attempt(command, args) {
  spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function which(name) {
  try {
    return execFileSync("which", [name], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}
