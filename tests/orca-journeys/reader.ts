import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as playwrightTest } from "@playwright/test";
import { findFirefox } from "../../scripts/browser.mjs";
import { startScreen } from "../webkit-journeys/support/session.ts";

/** Nothing that would come between the reader and the page. */
const SETTINGS = {
  "accessibility.force_disabled": -1,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "intl.accept_languages": "en",
  "permissions.default.persistent-storage": 2,
  "termsofuse.bypassNotification": true,
};

/** What is said last of whatever can have the focus. */
const STOP = /\b(?:button|link|box|entry|text)\b/;

/** More stops than any page has. */
const MOST_STOPS = 40;

/** A screen reader with its browser: keys go in as from a keyboard, and what is said comes out as text. */
export class Reader {
  readonly #log: string;
  readonly #display: string;
  /** What was said before the last key. */
  #heard = 0;

  constructor(log: string, display: string) {
    this.#log = log;
    this.#display = display;
  }

  /** Presses a key, as X names it. */
  press(key: string): void {
    this.#heard = this.said().length;
    execFileSync("xdotool", ["key", "--clearmodifiers", key], {
      env: { ...process.env, DISPLAY: this.#display },
    });
  }

  /** Waits until something is said since the last key. */
  async hears(what: RegExp): Promise<void> {
    await expect.poll(() => this.#since(), { timeout: 60_000 }).toMatch(what);
  }

  /** Goes on by Tab until a stop is said that one looks for. */
  async tabTo(what: RegExp): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      this.press("Tab");
      await this.hears(STOP);
      if (what.test(this.#since())) return;
    }
    throw new Error(`no stop says ${what}`);
  }

  #since(): string {
    return this.said().slice(this.#heard).join("\n");
  }

  /** All that was said so far. */
  said(): readonly string[] {
    if (!existsSync(this.#log)) return [];
    const lines = readFileSync(this.#log, "utf8").matchAll(/SPEECH OUTPUT: '(.*)' ?\{/g);
    return [...lines].map(([, words = ""]) => words);
  }
}

type Fixtures = {
  /** Opens a page by what stands behind the `#`, and reads it aloud. */
  readonly listenTo: (hash: string) => Promise<Reader>;
};

export const test = playwrightTest.extend<Fixtures>({
  listenTo: async ({ baseURL }, provide, info) => {
    const folder = mkdtempSync(join(tmpdir(), "samsyn-orca-"));
    const screen = await startScreen();
    const children: ChildProcess[] = [];
    const log = join(folder, "speech.log");
    const reader = new Reader(log, screen.name);
    await provide(async (hash) => {
      const env = { ...homeIn(folder), DISPLAY: screen.name };
      const bus = spawn("dbus-daemon", ["--session", "--nofork", "--print-address=3"], {
        env,
        stdio: ["ignore", "ignore", "ignore", "pipe"],
      });
      children.push(bus);
      const [busAddress] = await once(bus.stdio[3] ?? bus, "data");
      const DBUS_SESSION_BUS_ADDRESS = String(busAddress).trim();
      const start = (name: string, ...args: readonly string[]) => {
        const options = { env: { ...env, DBUS_SESSION_BUS_ADDRESS }, stdio: "ignore" } as const;
        children.push(spawn(name, [...args], options));
      };
      const address = new URL(hash, baseURL).href;
      logAtOnce(folder);
      start("openbox");
      start("orca", "--replace", "--debug-file", log);
      await reader.hears(/Screen reader on/);
      start(findFirefox() ?? "", "--no-remote", "--kiosk", "--profile", profileIn(folder), address);
      return reader;
    });
    writeFileSync(info.outputPath("speech.txt"), reader.said().join("\n"));
    for (const child of children.toReversed()) child.kill();
    await screen.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

function homeIn(folder: string): NodeJS.ProcessEnv {
  const runtime = join(folder, "run");
  mkdirSync(runtime, { mode: 0o700 });
  return {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: runtime,
    LC_ALL: "C.UTF-8",
    GNOME_ACCESSIBILITY: "1",
  };
}

/** Orca writes its log in blocks; read while it speaks, each line has to be there at once. */
function logAtOnce(folder: string): void {
  const own = join(folder, ".local", "share", "orca");
  mkdirSync(own, { recursive: true });
  writeFileSync(
    join(own, "orca-customizations.py"),
    "import orca.debug\norca.debug.debugFile.reconfigure(line_buffering=True)\n",
  );
}

function profileIn(folder: string): string {
  const profile = join(folder, "profile");
  mkdirSync(profile);
  const settings = Object.entries(SETTINGS).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), settings.join("\n"));
  return profile;
}
