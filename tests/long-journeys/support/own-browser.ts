import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../../scripts/browser.mjs";

const STEP_MS = 60_000;

/** A browser that the test itself started, with its own folder on the disk. */
export type OwnBrowser = {
  readonly page: Page;
  /** Ends every process of it at once, as a power cut does: nothing is written any more. */
  readonly kill: () => Promise<void>;
};

/** Starts a browser on a profile folder, which may have been used before. */
export async function startBrowser(profile: string): Promise<OwnBrowser> {
  const browser = spawn(
    findBrowser() ?? "chromium",
    [
      "--headless=new",
      "--no-sandbox",
      "--no-first-run",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--lang=en-GB",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    // A group of its own, so that the kill reaches all of it and nothing else.
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const connected = await chromium.connectOverCDP(await addressOf(browser));
  const [context] = connected.contexts();
  if (!context) throw new Error("the browser has no context");
  const page = context.pages()[0] ?? (await context.newPage());
  // The whole test may take hours, one step of it may not.
  page.setDefaultTimeout(STEP_MS);
  return {
    page,
    async kill() {
      if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null)
        return;
      const ended = once(browser, "exit");
      process.kill(-browser.pid, "SIGKILL");
      await ended;
      await connected.close().catch(() => undefined);
    },
  };
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error("the browser says nothing");
  for await (const line of createInterface({ input: stderr })) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) {
      stderr.resume();
      return address;
    }
  }
  throw new Error("the browser did not start");
}
