import type { Page } from "@playwright/test";
import { everythingKept } from "./support/left-behind.ts";
import { answerOne, begin, invited, sealBefore } from "./support/people.ts";
import { damage } from "./support/records.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Nordvikens Varv", B: "Alpenblick Technik" };

// The offline copy is a store, too.
test.use({ serviceWorkers: "allow" });

test("a deleted assessment leaves nothing in any store of the browser", async ({ person }) => {
  const { context, page, link } = await invited(person, NAMES);
  const id = idOf(page);
  await answerHere(page);
  // The facilitator answers too, in the same browser, and something of it was damaged.
  await sealBefore(
    context,
    link,
    "en",
    Array.from({ length: 24 }, () => 4),
  );
  await damage(page, `quarantine:draft:${id}:1`);
  await damage(page, `quarantine:plan:${id}`);
  await page.evaluate((assessment) => {
    sessionStorage.setItem("samsyn.draft", `draft:${assessment}:1`);
    sessionStorage.setItem(`samsyn-session-${assessment}`, "{}");
  }, id);
  expect(await everythingKept(page)).toContain(`device-draft:${id}`);
  expect(await everythingKept(page)).toContain(NAMES.B);

  await page.goto("./");
  const names = { a: NAMES.A, b: NAMES.B };
  await page
    .getByRole("button", { name: word("en", "home", "removeLabel", names), exact: true })
    .click();
  await page
    .getByRole("button", { name: word("en", "home", "removeConfirm"), exact: true })
    .click();
  await expect(page.getByText(word("en", "home", "none"))).toBeVisible();
  const kept = await everythingKept(page);
  for (const trace of [id, NAMES.A, NAMES.B, "device-draft", "quarantine"]) {
    expect(kept).not.toContain(trace);
  }
});

test("a respondent's device that was cleared keeps nothing, not even what was put aside", async ({
  person,
}) => {
  const { link } = await invited(person, NAMES);
  const context = await person({ locale: "en-GB" });
  const first = await context.newPage();
  await first.goto(link);
  await begin(first, "en");
  await answerOne(first, "en", 2);
  await expect(first.getByText(word("en", "respond", "save.saved"))).toBeVisible();
  const [key = ""] = /draft:[\w-]+:\d+/.exec(await everythingKept(first)) ?? [];
  await damage(first, key);
  await first.reload();
  await expect(first.getByText(word("en", "respond", "draft.damaged"))).toBeVisible();
  await first.close();

  // The damaged draft was put aside; a new one is sent and cleared.
  const page = await sealBefore(
    context,
    link,
    "en",
    Array.from({ length: 24 }, () => 3),
  );
  expect(await everythingKept(page)).toContain(`quarantine:${key}`);
  await page.getByRole("button", { name: word("en", "closing", "send.link") }).click();
  await page.getByRole("button", { name: word("en", "closing", "send.confirm") }).click();
  await page.getByRole("button", { name: word("en", "closing", "send.clear") }).click();
  await expect(
    page.getByRole("heading", { name: word("en", "closing", "cleared.title") }),
  ).toBeVisible();
  const kept = await everythingKept(page);
  const [, id = ""] = key.split(":");
  for (const trace of [id, NAMES.A, NAMES.B, "draft:", "quarantine"]) {
    expect(kept).not.toContain(trace);
  }
});

function idOf(page: Page): string {
  const [, id] = /#\/a\/([\w-]+)/.exec(page.url()) ?? [];
  if (id === undefined) throw new Error("no assessment is open");
  return id;
}

/** Begins an answer on the facilitator's device and leaves it unfinished. */
async function answerHere(page: Page) {
  await page
    .getByRole("region", { name: NAMES.A })
    .getByRole("link", { name: word("en", "collect", "here") })
    .click();
  await begin(page, "en");
  await answerOne(page, "en", 5);
  await expect(page.getByText(word("en", "respond", "save.saved"))).toBeVisible();
}
