import { chooseFolder, writeInto } from "./support/save-dialog.ts";
import { answers, COLLECT_STATES } from "./support/states/collect-states.ts";
import { openState } from "./support/states/open-state.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const FOLDER = "Svar";
const LOOK_EVERY = "00:20";

test("answers come out of a watched folder by themselves, also after a reload, until it is watched no more", async ({
  person,
}) => {
  const context = await person({ locale: "en-GB" });
  await context.addInitScript(chooseFolder, FOLDER);
  const page = await context.newPage();
  await page.clock.install();
  const [state] = COLLECT_STATES.filter(({ name }) => name === "collect-answers");
  if (!state) throw new Error("nothing to collect");
  await openState(page, state, "en");
  const [first = "", second = ""] = (await answers()).map((code) => `samsyn:r/${code}`);
  const put = (name: string, text: string) =>
    page.evaluate(writeInto, [FOLDER, name, text] as const);
  const count = (number: number) =>
    page
      .getByRole("region", { name: "Alpenblick" })
      .getByText(word("en", "collect", "inOf", { count: number, expected: 3 }));
  const watching = page.getByText(word("en", "collect", "folder.watching", { name: FOLDER }));
  const stop = page.getByRole("button", { name: word("en", "collect", "folder.stop") });

  await expect(count(2)).toBeVisible();
  await page.getByRole("button", { name: word("en", "collect", "folder.watch") }).click();
  await expect(watching).toBeVisible();

  // A sync program writes under another name, or not to the end.
  await put(".answer.txt.part", first);
  await put("answer.txt", first.slice(0, 80));
  await page.clock.fastForward(LOOK_EVERY);
  await put("answer.txt", first);
  await page.clock.fastForward(LOOK_EVERY);
  await expect(count(3)).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);

  await page.reload();
  await expect(watching).toBeVisible();
  await put("another.txt", second);
  await page.clock.fastForward(LOOK_EVERY);
  await expect(count(4)).toBeVisible();

  await stop.click();
  await expect(watching).toHaveCount(0);
  await page.reload();
  await expect(count(4)).toBeVisible();
  await expect(
    page.getByRole("button", { name: word("en", "collect", "folder.watch") }),
  ).toBeVisible();
});
