import { expectSeen } from "../journeys/support/driven-page.ts";
import {
  answerAll,
  answeredDraft,
  copyInvitation,
  seal,
  setUp,
} from "../journeys/support/people.ts";
import { putRecords } from "../journeys/support/records.ts";
import { word } from "../journeys/support/words.ts";
import { handOver } from "./support/hand-over.ts";
import { anInvitation } from "./support/invitation.ts";
import { test } from "./support/test.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };
const OLDER = { without: ["WebCryptoX25519"] };
const LOCKDOWN = { without: ["IndexedDBAPI", "CacheAPI", "ServiceWorkers"] };

test("without X25519 one sets up, seals and opens, and takes in what a newer browser sealed", async ({
  person,
}) => {
  const facilitator = await person(OLDER);
  await setUp(facilitator, NAMES);
  for (const [name, browser] of [
    [NAMES.A, OLDER],
    [NAMES.B, {}],
  ] as const) {
    await copyInvitation(facilitator, name);
    const link = await facilitator.copied();
    const respondent = await person(browser);
    await respondent.goto(link);
    await expectSeen(respondent.getByRole("heading", { level: 1 }));
    await respondent.evaluate(putRecords, answeredDraft(link, "en", []));
    await respondent.reload();
    await respondent.getByRole("button", { name: word("en", "respond", "first.continue") }).click();
    await seal(respondent, "en");
    await handOver(respondent, facilitator);
  }
  await facilitator.getByRole("button", { name: word("en", "collect", "open.button") }).click();
  await facilitator.getByRole("button", { name: word("en", "collect", "open.confirm") }).click();
  await expectSeen(facilitator.getByRole("heading", { level: 1, name: "24 of 24" }));
});

test("in lockdown mode one answers without saving; who would set up is told on Home", async ({
  person,
  baseURL,
}) => {
  const page = await person(LOCKDOWN);
  await page.goto("./");
  await expectSeen(page.getByText(word("en", "errors", "problem.refused")));
  await page.goto(await anInvitation(baseURL));
  await page.getByRole("button", { name: word("en", "respond", "draft.withoutSaving") }).click();
  await page
    .getByRole("radio", {
      name: word("en", "questionnaire", "relationships.reseller"),
      exact: true,
    })
    .check();
  await page
    .getByRole("button", { name: word("en", "respond", "statement.next"), exact: true })
    .click();
  await expectSeen(page.getByText(word("en", "respond", "draft.unkept")));
  await answerAll(
    page,
    "en",
    Array.from({ length: 24 }, () => 3),
  );
  await seal(page, "en");
});
