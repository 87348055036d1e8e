import { findApache } from "../../../scripts/web-server.mjs";
import type { Language } from "../../../src/domain/questionnaire/language.ts";
import { type MailboxServer, startMailboxServer } from "../../support/mailbox-server.ts";
import { type DrivenPage, expectSeen } from "./driven-page.ts";
import { word } from "./words.ts";

// The long run goes the same way on the other web server.
const SERVER = process.env["LONG_RUN"] && findApache() ? "apache" : "nginx";

/** Gives a test the page and its mailboxes on a web server of their own, as long as it runs. */
export async function withMailboxServer(provide: (server: MailboxServer) => Promise<void>) {
  const server = await startMailboxServer({ server: SERVER });
  await provide(server);
  await server.stop();
}

/** From Collect to Set up and back; where nobody was invited so far. */
export async function switchMailboxOn(page: DrivenPage, name: string) {
  await page.getByRole("link", { name: word("en", "common", "steps.setup") }).click();
  await page.getByText(word("en", "setup", "rules"), { exact: true }).click();
  await page.getByRole("checkbox", { name: word("en", "setup", "mailbox.label") }).check();
  await expectSeen(page.getByText(word("en", "setup", "mailbox.there")));
  await page.getByRole("button", { name: word("en", "setup", "save") }).click();
  await expectSeen(page.getByRole("heading", { level: 1, name }));
}

export function handIn(page: DrivenPage, language: Language) {
  return page.getByRole("button", { name: word(language, "closing", "handIn.button") }).click();
}

export async function emptyMailbox(page: DrivenPage, count: number) {
  await page.getByRole("button", { name: word("en", "collect", "mailbox.empty.button") }).click();
  await page.getByRole("button", { name: word("en", "collect", "mailbox.empty.confirm") }).click();
  await expectSeen(page.getByText(word("en", "collect", "mailbox.empty.done", { count })));
}
