import type { Page } from "@playwright/test";
import { ROOMS } from "./support/states/every-state.ts";
import { walkStates } from "./support/states/walk-states.ts";
import { expect, test } from "./support/test.ts";

/** One state of each screen that shows most of it. */
const REVIEWED = new Set([
  "home-empty",
  "setup-unfolded",
  "collect-answers",
  "collect-opening",
  "respond-first",
  "respond-relationship",
  "respond-statement-extras",
  "respond-expectations",
  "respond-review",
  "respond-sent",
  "compare-confidential",
  "compare-statement",
  "compare-party",
  "agree-filled",
  "report-filled",
  "speaker-conversation",
  "portfolio-two",
  "portfolio-files",
  "bundle-filled",
  "privacy",
  "failed",
]);

/** What is read, not used: sentences have reviews of their own. */
const READ =
  /^\s*- (?:\/\w+|text|paragraph|list|listitem|term|definition|strong|emphasis|code|time)\b/;

for (const [room, states] of Object.entries(ROOMS)) {
  const screens = states.filter(({ name }) => REVIEWED.has(name));
  test(`a screen reader gets the names and roles that were reviewed: ${room}`, async ({
    person,
    browser,
    baseURL,
  }) => {
    const walk = { person, browser, baseURL, language: "en" } as const;
    await walkStates(walk, screens, async (page, { name }) => {
      expect.soft(await names(page)).toMatchSnapshot(`${name}.txt`);
    });
  });
}

/** The headings, landmarks, groups, pictures and controls of a page, in the order of reading. */
async function names(page: Page): Promise<string> {
  const tree = await page.locator("body").ariaSnapshot();
  const shown = tree
    .replaceAll(/\b[\dA-Z]{3}-[\dA-Z]{3}\b/gu, "check code")
    .replaceAll(/\b20\d\d-\d\d-\d\d\b/gu, "a day");
  const lines = shown.split("\n").filter((line) => !READ.test(line));
  return `${lines.join("\n")}\n`;
}
