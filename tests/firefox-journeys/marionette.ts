import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as playwrightTest } from "@playwright/test";
import { findFirefox } from "../../scripts/browser.mjs";

const START_MS = 60_000;

/** Firefox by the protocol below its WebDriver: commands and their answers, one at a time. */
export class Firefox {
  readonly #socket: Socket;
  readonly #folder: string;
  #number = 0;

  constructor(socket: Socket, folder: string) {
    this.#socket = socket;
    this.#folder = folder;
  }

  /** Sends a command of WebDriver; gives what it answers. */
  async ask(command: string, parameters: object = {}): Promise<unknown> {
    this.#number += 1;
    const message = JSON.stringify([0, this.#number, `WebDriver:${command}`, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , problem, result]: readonly unknown[] = JSON.parse(await nextMessage(this.#socket));
    if (problem !== null) throw new Error(`${command}: ${JSON.stringify(problem)}`);
    return result;
  }

  /** Runs a script in the page and gives what it returns. */
  async run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return valueIn(await this.ask("ExecuteScript", { script, args }));
  }

  /** Presses the button or link of these words, once it is there. */
  async press(words: string): Promise<void> {
    const script = `const found = [...document.querySelectorAll("button, a, h2")].find(
      (one) => one.textContent === arguments[0]); found?.click(); return Boolean(found);`;
    await expect.poll(() => this.run(script, words), { timeout: START_MS }).toBe(true);
  }

  /** The page as it would be printed. */
  async print(): Promise<Uint8Array> {
    return Buffer.from(String(valueIn(await this.ask("Print"))), "base64");
  }

  /** The path of the one file that was saved, once all of it is there. */
  async saved(ending: string): Promise<string> {
    const folder = join(this.#folder, "files");
    const whole = () => {
      const names = readdirSync(folder);
      // Until all of it has come, the name is taken by an empty file.
      if (names.some((name) => name.endsWith(".part"))) return null;
      const name = names.find((one) => one.endsWith(ending)) ?? "";
      return name !== "" && statSync(join(folder, name)).size > 0 ? name : null;
    };
    await expect.poll(whole, { timeout: START_MS }).not.toBeNull();
    return join(folder, whole() ?? "");
  }
}

type Fixtures = { readonly firefox: Firefox };

/** A Firefox at the first page, that wants the dark look and saves files without asking. */
export const test = playwrightTest.extend<Fixtures>({
  firefox: async ({ baseURL }, provide) => {
    const folder = mkdtempSync(join(tmpdir(), "samsyn-firefox-"));
    const profile = join(folder, "profile");
    for (const path of [profile, join(folder, "files")]) mkdirSync(path);
    const port = 20_000 + (process.pid % 20_000);
    const settings = {
      "marionette.port": port,
      "browser.download.dir": join(folder, "files"),
      "browser.download.folderList": 2,
      "browser.download.always_ask_before_handling_new_types": false,
      "intl.accept_languages": "en",
      // 0 is dark.
      "layout.css.prefers-color-scheme.content-override": 0,
    };
    const lines = Object.entries(settings).map(
      ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, "user.js"), lines.join("\n"));
    const browser = spawn(
      findFirefox() ?? "",
      ["--marionette", "--headless", "--no-remote", "--profile", profile],
      { stdio: "ignore", env: { ...process.env, HOME: folder } },
    );
    const socket = await connected(port);
    const firefox = new Firefox(socket, folder);
    await firefox.ask("NewSession");
    await firefox.ask("Navigate", { url: baseURL });
    await provide(firefox);
    socket.destroy();
    const ended = once(browser, "exit");
    browser.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

async function connected(port: number): Promise<Socket> {
  let socket: Socket | null = null;
  await expect(async () => {
    const trying = connect(port, "127.0.0.1");
    await once(trying, "connect");
    socket = trying;
  }).toPass({ timeout: START_MS });
  if (!socket) throw new Error("Firefox does not listen");
  // It says first who it is.
  await nextMessage(socket);
  return socket;
}

/** A message as it comes: its length in bytes, a colon, JSON. */
async function nextMessage(socket: Socket): Promise<string> {
  let bytes = Buffer.alloc(0);
  for (;;) {
    const [chunk]: readonly Buffer[] = await once(socket, "data");
    bytes = Buffer.concat(chunk ? [bytes, chunk] : [bytes]);
    const colon = bytes.indexOf(":");
    const length = Number(bytes.subarray(0, colon).toString());
    if (colon > 0 && bytes.length >= colon + 1 + length) {
      return bytes.subarray(colon + 1, colon + 1 + length).toString();
    }
  }
}

function valueIn(result: unknown): unknown {
  return typeof result === "object" && result !== null && "value" in result ? result.value : null;
}
