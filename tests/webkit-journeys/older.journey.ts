import { expectSeen } from "../journeys/support/driven-page.ts";
import { answerAll, seal } from "../journeys/support/people.ts";
import { word } from "../journeys/support/words.ts";
import { anInvitation } from "./support/invitation.ts";
import { test } from "./support/test.ts";

const LOCKDOWN = { without: ["IndexedDBAPI", "CacheAPI", "ServiceWorkers"] };

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
