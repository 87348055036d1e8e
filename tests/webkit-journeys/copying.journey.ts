import { readFileSync } from "node:fs";
import { expectSeen } from "../journeys/support/driven-page.ts";
import { setUp } from "../journeys/support/people.ts";
import { word } from "../journeys/support/words.ts";
import { expect, test } from "./support/test.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

test("the first text is copied by the press that asked for it, with words and a file to wait for", async ({
  person,
}) => {
  const facilitator = await person();
  await setUp(facilitator, NAMES);
  const party = facilitator.getByRole("region", { name: NAMES.B });
  await party
    .getByRole("combobox", { name: word("en", "collect", "textLanguage") })
    .selectOption("de");
  await party.getByRole("button", { name: word("en", "collect", "copyTextButton") }).click();
  const save = facilitator.getByRole("button", { name: word("en", "collect", "file.firstSave") });
  const file = await facilitator.saved(() => save.click());
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ format: "samsyn-assessment" });
  await facilitator.getByRole("button", { name: word("en", "errors", "saving.there") }).click();
  await expectSeen(party.getByRole("button", { name: word("en", "collect", "copied") }));
  const subject = word("de", "collect", "texts.invite.subject", { a: NAMES.A, b: NAMES.B });
  expect(await facilitator.copied()).toContain(subject);
});
