import { expectSeen } from "../journeys/support/driven-page.ts";
import { missing } from "../journeys/support/offline-files.ts";
import { pdfText } from "../journeys/support/pdf.ts";
import { answeredDraft, answerOne, begin, seal, turn } from "../journeys/support/people.ts";
import { putRecords } from "../journeys/support/records.ts";
import { word } from "../journeys/support/words.ts";
import { anInvitation } from "./support/invitation.ts";
import { openNetwork } from "./support/network.ts";
import { expect, test } from "./support/test.ts";

test("who has begun to answer goes on without network, to the sealed answer", async ({
  person,
  baseURL,
}) => {
  const network = await openNetwork(baseURL);
  const link = await anInvitation(network.base);
  const page = await person();
  await page.goto(link);
  await begin(page, "en");
  await answerOne(page, "en", 4);
  await expectSeen(page.getByText(word("en", "respond", "save.saved")));
  await expect.poll(() => missing(page, "first")).toEqual([]);

  network.cut();
  await page.reload();
  await expect
    .poll(() =>
      page.getByRole("radio", { name: word("en", "questionnaire", "scale.4") }).isChecked(),
    )
    .toBe(true);
  await turn(page, "en");
  await answerOne(page, "en", 2);
  await page.evaluate(putRecords, answeredDraft(link, "en", []));
  const again = await page.another();
  await page.close();
  await again.goto(link);
  await again.getByRole("button", { name: word("en", "respond", "first.continue") }).click();
  await seal(again, "en");
  await again.getByRole("button", { name: word("en", "closing", "send.link") }).click();
  await expectSeen(again.getByText(word("en", "closing", "send.done.link")));
  expect(await again.copied()).toContain("/#/r/");
});

test("after one visit the example opens without network, and becomes a PDF", async ({
  person,
  baseURL,
}) => {
  const network = await openNetwork(baseURL);
  const page = await person();
  await page.goto(network.base);
  await expect.poll(() => missing(page, "rest")).toEqual([]);

  network.cut();
  await page.reload();
  await page.getByRole("button", { name: word("en", "home", "example") }).click();
  await expectSeen(page.getByRole("heading", { level: 1, name: "17 of 23" }));
  await page.getByRole("link", { name: word("en", "common", "steps.report") }).click();
  const make = page.getByRole("button", { name: word("en", "report", "screen.make") });
  expect(await pdfText(await page.saved(() => make.click()))).toContain("Alpenblick");
});
