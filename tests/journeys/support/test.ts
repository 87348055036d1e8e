import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
} from "@playwright/test";
import { fillAsTyped } from "./firefox.ts";
import { withoutDiskDialogs } from "./save-dialog.ts";

type Fixtures = {
  /** Opens a browser of its own, as another person on another device has it. */
  readonly person: (options?: BrowserContextOptions) => Promise<BrowserContext>;
};

/** NS_BINDING_ABORTED. */
const ABORTED = 0x804b0002;

/**
 * Notes what must never happen on any page: an error, a violation of the content security policy
 * (which the browser reports as an error), a dialog of the browser's, a request to another origin.
 */
export function watch(context: BrowserContext, own: string, complaints: string[]): void {
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = origin === new URL(own).origin;
    if (!isOwn && protocol !== "blob:" && protocol !== "data:") complaints.push(request.url());
  });
  context.on("weberror", (error) => {
    const text = String(error.error());
    // Firefox takes a font for an error that was on its way to a page which was left.
    if (!text.startsWith("downloadable font:") || !text.includes(`status=${ABORTED}`))
      complaints.push(text);
  });
  context.on("console", (message) => {
    // Who has switched the network off knows.
    const isOff = message.text().includes("ERR_INTERNET_DISCONNECTED");
    if (message.type() === "error" && !isOff) complaints.push(message.text());
  });
  context.on("dialog", (dialog) => {
    // Who leaves what is unsaved on purpose says so.
    if (dialog.type() === "beforeunload") return void dialog.accept();
    complaints.push(dialog.message());
    return void dialog.dismiss();
  });
}

/** A test in which every page is watched: an error or a request to another origin fails it. */
export const test = base.extend<Fixtures>({
  person: async ({ browser, browserName, baseURL }, provide) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await provide(async (options = {}) => {
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        permissions: ["clipboard-read", "clipboard-write"],
        reducedMotion: "reduce",
        ...options,
      });
      await context.addInitScript(withoutDiskDialogs);
      if (browserName === "firefox") await fillAsTyped(context);
      contexts.push(context);
      watch(context, baseURL ?? "", complaints);
      return context;
    });
    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  },
});

export { expect };
