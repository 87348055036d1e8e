import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expectSeen } from "../journeys/support/driven-page.ts";
import {
  emptyMailbox,
  handIn,
  switchMailboxOn,
  withMailboxServer,
} from "../journeys/support/mailbox.ts";
import {
  answeredDraft,
  checkCodeOn,
  copyInvitation,
  seal,
  setUp,
} from "../journeys/support/people.ts";
import { putRecords } from "../journeys/support/records.ts";
import { word } from "../journeys/support/words.ts";
import type { MailboxServer } from "../support/mailbox-server.ts";
import { test as base, expect } from "./support/test.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

const test = base.extend<{ readonly server: MailboxServer }>({
  server: ({ browserName: _any }, provide) => withMailboxServer(provide),
  baseURL: async ({ server }, provide) => {
    await provide(server.url);
  },
});

test("what is handed in, at once or when the server is back, is in, and then gone from the server", async ({
  person,
  server,
}) => {
  const { host } = new URL(server.url);
  const facilitator = await person();
  await setUp(facilitator, NAMES);
  await switchMailboxOn(facilitator, NAMES.A);
  await copyInvitation(facilitator, NAMES.A);
  const link = await facilitator.copied();
  const codes: string[] = [];
  for (const isServerThere of [true, false]) {
    const respondent = await person();
    await respondent.goto(link);
    await expectSeen(respondent.getByRole("heading", { level: 1 }));
    await respondent.evaluate(putRecords, answeredDraft(link, "en", []));
    await respondent.reload();
    await respondent.getByRole("button", { name: word("en", "respond", "first.continue") }).click();
    await seal(respondent, "en");
    codes.push(await checkCodeOn(respondent));
    if (!isServerThere) await server.kill();
    await handIn(respondent, "en");
    if (!isServerThere) {
      await expectSeen(respondent.getByText(word("en", "closing", "handIn.problem.offline")));
      await server.start();
      await respondent.reload();
    }
    await expectSeen(respondent.getByText(word("en", "closing", "send.handedIn", { host })));
  }

  await facilitator.getByRole("button", { name: word("en", "collect", "mailbox.look") }).click();
  for (const code of codes) await expectSeen(facilitator.getByText(code, { exact: true }));
  const [mailbox = ""] = readdirSync(server.folder);
  expect(readdirSync(join(server.folder, mailbox))).toHaveLength(2);
  await emptyMailbox(facilitator, 2);
  expect(readdirSync(join(server.folder, mailbox))).toEqual([]);
});
