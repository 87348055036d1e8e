import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "../../src/domain/answers/answer-sheet.ts";
import type { MailboxServer } from "../support/mailbox-server.ts";
import { emptyMailbox, handIn, switchMailboxOn, withMailboxServer } from "./support/mailbox.ts";
import { checkCodeOn, invitationFor, respond, setUp } from "./support/people.ts";
import { test as base, expect } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Åkerviks Värme", B: "Größmann Söhne" };
const ANSWERS = Array.from({ length: 24 }, (): Answer => 4);

const test = base.extend<{ readonly server: MailboxServer }>({
  server: ({ browserName: _any }, provide) => withMailboxServer(provide),
  baseURL: async ({ server }, provide) => {
    await provide(server.url);
  },
});

// The offline copy passes the mailbox by.
test.use({ serviceWorkers: "allow" });

test("what is handed in, at once or when the network is back, is in on two devices, and then gone from the server", async ({
  person,
  server,
}) => {
  const { host } = new URL(server.url);
  const context = await person({ locale: "en-GB" });
  const facilitator = await context.newPage();
  await setUp(facilitator, NAMES);
  await switchMailboxOn(facilitator, NAMES.A);
  const links = {
    A: await invitationFor(facilitator, NAMES.A),
    B: await invitationFor(facilitator, NAMES.B),
  };
  const saving = facilitator.waitForEvent("download");
  await facilitator
    .getByRole("button", { name: word("en", "collect", "file.save"), exact: true })
    .click();
  const file = await (await saving).path();
  const second = await (await person({ locale: "en-GB" })).newPage();
  await second.goto("./");
  await second.locator("input[type=file]").setInputFiles(file);
  await expect(second.getByText(word("en", "collect", "mailbox.nothingNew"))).toBeVisible();

  const swede = await respond(await person({ locale: "sv-SE" }), links.A, "sv", ANSWERS);
  await handIn(swede, "sv");
  await expect(swede.getByText(word("sv", "closing", "send.handedIn", { host }))).toBeVisible();

  const away = await person({ locale: "de-DE" });
  const german = await respond(away, links.B, "de", ANSWERS);
  await away.setOffline(true);
  await handIn(german, "de");
  await expect(german.getByText(word("de", "closing", "handIn.problem.offline"))).toBeVisible();
  const codes = [await checkCodeOn(swede), await checkCodeOn(german)];
  await german.close();
  await away.setOffline(false);
  const later = await away.newPage();
  await later.goto(links.B);
  await expect(later.getByText(word("de", "respond", "first.handedIn"))).toBeVisible();

  for (const page of [facilitator, second]) {
    await page.getByRole("button", { name: word("en", "collect", "mailbox.look") }).click();
    for (const code of codes) await expect(page.getByText(code, { exact: true })).toBeVisible();
  }

  const [mailbox = ""] = readdirSync(server.folder);
  expect(readdirSync(join(server.folder, mailbox))).toHaveLength(2);
  await emptyMailbox(facilitator, 2);
  expect(readdirSync(join(server.folder, mailbox))).toEqual([]);
});
