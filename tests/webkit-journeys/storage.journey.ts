import { expectSeen } from "../journeys/support/driven-page.ts";
import { answerOne, begin, turn } from "../journeys/support/people.ts";
import { closeConnection, loseStorage } from "../journeys/support/records.ts";
import { word } from "../journeys/support/words.ts";
import { anInvitation } from "./support/invitation.ts";
import { expect, test } from "./support/test.ts";

test("neither a connection that was closed nor a lost storage process loses an answer", async ({
  person,
  baseURL,
}) => {
  const page = await person();
  await page.goto(await anInvitation(baseURL));
  await begin(page, "en");
  await answerOne(page, "en", 4);
  await expectSeen(page.getByText(word("en", "respond", "save.saved")));
  await page.evaluate(closeConnection);
  await turn(page, "en");
  await answerOne(page, "en", 2);
  await expectSeen(page.getByText(word("en", "respond", "save.saved")));
  await page.evaluate(loseStorage);
  await turn(page, "en");
  await answerOne(page, "en", 1);
  await expectSeen(page.getByText(word("en", "respond", "save.saved")));
  await page.reload();
  for (const answer of ["1", "2", "4"] as const) {
    const label = word("en", "questionnaire", `scale.${answer}`);
    const given = page.getByRole("radio", { name: label, exact: true });
    await expect.poll(() => given.isChecked()).toBe(true);
    await page.getByRole("button", { name: word("en", "respond", "statement.back") }).click();
  }
});
