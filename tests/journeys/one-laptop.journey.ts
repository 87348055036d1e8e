import type { Page } from "@playwright/test";
import type { Answer } from "../../src/domain/answers/answer-sheet.ts";
import { answerAll, begin, checkCodeOn, setUp } from "./support/people.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

test("one laptop is handed round: both parties answer on it, then it opens both", async ({
  person,
}) => {
  const context = await person({ locale: "en-GB" });
  const page = await context.newPage();
  await setUp(page, NAMES);

  for (const [name, rating] of [
    [NAMES.A, 4],
    [NAMES.B, 2],
  ] as const) {
    await answerHere(
      page,
      name,
      Array.from({ length: 24 }, (): Answer => rating),
    );
  }

  await page.getByRole("button", { name: word("en", "collect", "open.button") }).click();
  await page.getByRole("button", { name: word("en", "collect", "open.confirm") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("24");
});

async function answerHere(page: Page, name: string, answers: readonly Answer[]) {
  const card = page.getByRole("region", { name });
  await card.getByRole("link", { name: word("en", "collect", "here") }).click();
  await begin(page, "en");
  await answerAll(page, "en", answers);
  await page.getByRole("button", { name: word("en", "closing", "review.handOver") }).click();
  await expect(
    page.getByRole("heading", { name: word("en", "closing", "handed.title") }),
  ).toBeVisible();
  const code = await checkCodeOn(page);
  expect(await draftsOf(page)).toEqual([]);
  await page.getByRole("button", { name: word("en", "closing", "handed.pass") }).click();
  await expect(card.getByText(code, { exact: true })).toBeVisible();
}

/** What the browser still keeps of unfinished answers. */
function draftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("samsyn");
        opening.addEventListener("error", () => {
          reject(new Error("the database does not open"));
        });
        opening.addEventListener("success", () => {
          const keys = opening.result.transaction("records").objectStore("records").getAllKeys();
          keys.addEventListener("success", () => {
            resolve(keys.result.map(String).filter((key) => key.includes("draft")));
            opening.result.close();
          });
        });
      }),
  );
}
