import { writeFileSync } from "node:fs";
import { expect, test as playwrightTest } from "@playwright/test";
import { findWebKit } from "../../../scripts/browser.mjs";
import { Session, startScreen, type WebKitOptions } from "./session.ts";
import { WebKitPage } from "./webkit-page.ts";

type Fixtures = {
  /** Opens a private window of its own, as another person on another device has it. */
  readonly person: (options?: WebKitOptions) => Promise<WebKitPage>;
};

/** A test in WebKit: an error, a rejection or a violation of the content security policy fails it. */
export const test = playwrightTest.extend<Fixtures>({
  person: async ({ baseURL }, provide, info) => {
    const base = baseURL ?? "";
    const screen = await startScreen();
    const sessions: Session[] = [];
    const complaints: string[] = [];
    await provide(async (options = {}) => {
      const session = await Session.start(findWebKit() ?? "", screen.name, options);
      sessions.push(session);
      return new WebKitPage(session, base, await session.ask("GET", "window"), complaints);
    });
    for (const [index, session] of sessions.entries()) {
      try {
        for (const window of await session.ask<readonly string[]>("GET", "window/handles")) {
          const page = new WebKitPage(session, base, window, complaints);
          await page.noteFaults();
          const text = await page.evaluate(() => document.body.innerText);
          if (info.error) writeFileSync(info.outputPath(`${index}-${window}.txt`), text);
        }
      } catch (error) {
        complaints.push(String(error));
      }
      await session.end();
    }
    await screen.end();
    expect(complaints).toEqual([]);
  },
});

export { expect };
