import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";

export type WebKitOptions = {
  readonly width?: number;
  readonly height?: number;
  /** Of WebKit's own features those to switch off, as `MiniBrowser --features=help` calls them. */
  readonly without?: readonly string[];
};

export type Method = "GET" | "POST" | "DELETE";

const SCREEN = { width: 1280, height: 900 };
const START_MS = 30_000;

/** The browser's own bar would not let a window be as narrow as a phone. */
const NO_BAR = "* { font-size: 1px; padding: 0; margin: 0; min-width: 0; min-height: 0; }";

/** A screen that nobody sees: its name, and how to end it. */
export async function startScreen() {
  const size = `${SCREEN.width}x${SCREEN.height}x24`;
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await once(screen.stdio[3] ?? screen, "data");
  return { name: `:${String(number).trim()}`, end: () => end(screen) };
}

/**
 * A WebKit of one person's: a private window and what it opens, over WebDriver. Each has a driver of its own,
 * which knows one session at a time. What is copied is copied for all who share a screen.
 */
export class Session {
  readonly #address: string;
  readonly #driver: ChildProcess;
  readonly #folder: string;
  #window = "";

  private constructor(address: string, driver: ChildProcess, folder: string) {
    this.#address = address;
    this.#driver = driver;
    this.#folder = folder;
  }

  static async start(path: string, screen: string, options: WebKitOptions): Promise<Session> {
    const { width = SCREEN.width, height = SCREEN.height, without = [] } = options;
    const folder = mkdtempSync(join(tmpdir(), "samsyn-webkit-"));
    for (const name of ["gtk-3.0", "files"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "gtk-3.0", "gtk.css"), NO_BAR);
    writeFileSync(join(folder, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${join(folder, "files")}"\n`);
    const port = await freePort();
    const driver = spawn(path, [`--port=${port}`], {
      stdio: "ignore",
      env: {
        ...process.env,
        DISPLAY: screen,
        XDG_CONFIG_HOME: folder,
        LC_ALL: "C.UTF-8",
        // Without a graphics card, to pretend one takes twice the time. The driver has no pictures without.
        WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      },
    });
    const at = `http://127.0.0.1:${port}`;
    await expect(() => fetch(`${at}/status`)).toPass({ timeout: START_MS });
    const args = ["--automation", `--features=${without.map((name) => `!${name}`).join(",")}`];
    const { sessionId } = await ask<{ readonly sessionId: string }>("POST", `${at}/session`, {
      // A page is watched from its first moment, not once all of it is there.
      capabilities: {
        alwaysMatch: { pageLoadStrategy: "none", "webkitgtk:browserOptions": { args } },
      },
    });
    const session = new Session(`${at}/session/${sessionId}`, driver, folder);
    // What has the pointer, in the middle of the screen, has the focus.
    const x = Math.floor((SCREEN.width - width) / 2);
    await session.ask("POST", "window/rect", { x, y: 0, width, height });
    return session;
  }

  ask<Value>(method: Method, path: string, body: object = {}): Promise<Value> {
    return ask<Value>(method, `${this.#address}/${path}`, body);
  }

  /** As `ask`, of one of its windows. */
  async askIn<Value>(window: string, method: Method, path: string, body: object = {}) {
    if (window !== this.#window) await this.ask("POST", "window", { handle: window });
    this.#window = window;
    return this.ask<Value>(method, path, body);
  }

  /** The paths of what was saved so far. */
  saved(): readonly string[] {
    const folder = join(this.#folder, "files");
    const names = readdirSync(folder).filter((name) => !name.endsWith(".wkdownload"));
    return names.map((name) => join(folder, name));
  }

  async end(): Promise<void> {
    await this.ask("DELETE", "").catch(() => undefined);
    await end(this.#driver);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function ask<Value>(method: Method, address: string, body: object): Promise<Value> {
  const response = await fetch(address, {
    method,
    ...(method === "POST" ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill();
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}
