import { writeAssessmentFile } from "../../src/platform/channels/files/assessment-file.ts";
import { valueOf } from "../support/value-of.ts";
import { alike, anOpenedRound, mixed } from "./support/states/round.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const PASSPHRASE = "three words here";

test("a colleague's files are opened at once, and their partnerships stand side by side", {
  tag: "@chromium",
}, async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await page.goto("./");
  const files = await Promise.all([aFile("Alpenblick"), aFile("Berg", PASSPHRASE)]);
  await page
    .getByLabel(word("en", "home", "file"))
    .and(page.locator("input"))
    .setInputFiles(files);
  const dialog = page.getByRole("dialog", { name: word("en", "join", "several.title") });
  await expect(dialog.getByRole("listitem").first()).toContainText(
    word("en", "join", "several.new"),
  );
  await dialog.getByLabel(word("en", "join", "passphrase.label")).fill(PASSPHRASE);
  await dialog.getByRole("button", { name: word("en", "join", "several.try") }).click();
  await expect(dialog.getByRole("listitem").last()).toContainText(
    word("en", "join", "several.new"),
  );
  await dialog.getByRole("button", { name: word("en", "join", "close") }).click();

  const table = page.getByRole("table", { name: word("en", "portfolio", "title") });
  await expect(table.getByRole("rowheader")).toHaveText(["Alpenblick", "Berg"]);
  await table.getByRole("button", { name: word("en", "portfolio", "column.people") }).click();
  await expect(page).toHaveURL(/#\/portfolio\/\?sort=people$/u);
  await page.reload();
  await expect(table.getByRole("columnheader", { name: /^People/u })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: word("en", "portfolio", "own.save") }).click();
  expect((await saving).suggestedFilename()).toContain(word("en", "portfolio", "own.fileName"));

  await table.getByRole("link", { name: "Berg" }).click();
  await expect(page).toHaveURL(/\/compare$/u);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    word("en", "results", "headline.same", { same: 24, total: 24 }),
  );
  await page.getByRole("link", { name: "Samsyn" }).click();
  await page.getByRole("link", { name: word("en", "home", "portfolio") }).click();
  await expect(table.getByRole("rowheader")).toHaveCount(2);
});

async function aFile(partner: string, passphrase = "") {
  const assessment = await anOpenedRound({
    names: { A: "Nordvik", B: partner },
    people: { A: 2, B: 2 },
    rule: partner === "Berg" ? alike : mixed,
  });
  const content = valueOf(await writeAssessmentFile({ assessment, plan: null }, passphrase));
  return {
    name: `${partner}.samsyn.json`,
    mimeType: "application/json",
    buffer: Buffer.from(await content.arrayBuffer()),
  };
}
