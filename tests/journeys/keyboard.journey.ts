import type { Locator, Page } from "@playwright/test";
import { byKey, focusIsSeen, tabTo } from "./support/by-key.ts";
import { keyToHead } from "./support/firefox.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };
const STATEMENTS = 24;

test("by keys alone: set up, answer on this device, open, compare, present, agree, report", async ({
  person,
  browserName,
}) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  const toHead = keyToHead(browserName);
  await setUpByKey(page);
  await answerByKey(page, NAMES.A, "4");
  await answerByKey(page, NAMES.B, "2");

  await byKey(page, button(page, "collect", "open.button"));
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  // Leaving the dialog leads back to where it was opened.
  await page.keyboard.press("Escape");
  await expect(button(page, "collect", "open.button")).toBeFocused();
  await page.keyboard.press("Enter");
  await byKey(page, button(page, "collect", "open.confirm"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(String(STATEMENTS));
  await expect(page.getByRole("main")).toBeFocused();

  for (const step of ["agree", "report", "compare"] as const) {
    const name = word("en", "common", `steps.${step}`);
    const link = page.getByRole("navigation").getByRole("link", { name, exact: true });
    await byKey(page, link, "Enter", toHead);
    await expect(link).toHaveAttribute("aria-current", "page");
    await expect(page.getByRole("main")).toBeFocused();
    // The first stop behind the steps is in the page, seen, and not behind anything.
    await page.keyboard.press("Tab");
    expect(await focusIsSeen(page), step).toBe("");
  }

  const present = page.getByRole("link", { name: word("en", "common", "present") });
  await byKey(page, present, "Enter", toHead);
  const first = page.getByRole("button", {
    name: word("en", "present", "speaker.firstConversation"),
  });
  await byKey(page, first);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
});

test("on a phone, the head is gone through in the order in which it is seen", async ({
  person,
}) => {
  const page = await (
    await person({ locale: "en-GB", viewport: { width: 390, height: 844 } })
  ).newPage();
  await page.goto("./");
  await byKey(page, button(page, "home", "example"));
  const names = page.getByRole("banner");
  await expect(names.getByRole("navigation")).toBeVisible();
  const places = await names.locator("a[href], select").evaluateAll((stops) =>
    stops.map((stop) => {
      const { left, top, height } = stop.getBoundingClientRect();
      return { left, middle: top + height / 2 };
    }),
  );
  for (const [index, { left, middle }] of places.entries()) {
    const before = places[index - 1];
    if (!before) continue;
    const isBelow = middle > before.middle + 12;
    expect(isBelow || left > before.left, `stop ${index + 1}`).toBe(true);
  }
});

function button(page: Page, file: string, key: string): Locator {
  return page.getByRole("button", { name: word("en", file, key), exact: true });
}

async function setUpByKey(page: Page) {
  await page.goto("./");
  await byKey(page, page.getByRole("link", { name: word("en", "home", "start") }));
  for (const party of ["A", "B"] as const) {
    const field = page.getByLabel(word("en", "setup", `party${party}`), { exact: true });
    await tabTo(page, field);
    await page.keyboard.type(NAMES[party]);
  }
  await byKey(page, button(page, "setup", "create"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(NAMES.A);
}

/** Every statement with a digit and Enter; what comes after them is gone past. */
async function answerByKey(page: Page, name: string, digit: string) {
  const card = page.getByRole("region", { name });
  await byKey(page, card.getByRole("link", { name: word("en", "collect", "here") }));
  await byKey(page, button(page, "respond", "first.start"));
  const relationship = word("en", "questionnaire", "relationships.reseller");
  await tabTo(page, page.getByRole("radio").first());
  await byKey(
    page,
    page.getByRole("radio", { name: relationship, exact: true }),
    "Space",
    "ArrowDown",
  );
  await byKey(page, button(page, "respond", "statement.next"));
  const heading = page.getByRole("heading", { level: 1 });
  for (let statement = 1; statement <= STATEMENTS; statement += 1) {
    await expect(heading).toBeFocused();
    const asked = await heading.innerText();
    await page.keyboard.press(digit);
    await expect(page.getByRole("radio", { checked: true }).first()).toBeVisible();
    const balance = page.getByRole("group", { name: word("en", "questionnaire", "balance.ask") });
    if (await balance.isVisible()) await byKey(page, balance.getByRole("radio").first(), "Space");
    await page.keyboard.press("Enter");
    await expect(heading).not.toHaveText(asked);
  }
  const seal = button(page, "closing", "review.handOver");
  const onward = page.getByRole("button", {
    name: new RegExp(
      `^(${word("en", "respond", "statement.next")}|${word("en", "respond", "statement.overview")})$`,
    ),
  });
  await expect(seal.or(onward)).toBeVisible();
  while (await onward.isVisible()) {
    await byKey(page, onward);
    await expect(heading).toBeFocused();
    await expect(seal.or(onward)).toBeVisible();
  }
  await byKey(page, seal);
  await byKey(page, button(page, "closing", "handed.pass"));
  await expect(card).toBeVisible();
}
