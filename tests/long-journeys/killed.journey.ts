import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { STATEMENTS } from "../../src/domain/questionnaire/look-up.ts";
import { begin, invitationFor, setUp } from "../journeys/support/people.ts";
import { expect, test } from "../journeys/support/test.ts";
import { word } from "../journeys/support/words.ts";
import { Acknowledgements } from "./support/acknowledgements.ts";
import { type OwnBrowser, startBrowser } from "./support/own-browser.ts";
import { seeded } from "./support/seeded.ts";

const KILLS = Number(process.env["KILLS"] ?? 100);
const SEED = Number(process.env["SEED"] ?? 20_250_601);
/** The kill comes at a random moment within this time of answering. */
const LONGEST_MS = 1500;

/** The statements of the core, which are what is asked unless somebody chooses otherwise. */
const ASKED = STATEMENTS.slice(0, 24).map(({ id }) => id);
const KEYS = ["1", "2", "3", "4", "5", "0"] as const;

test(`of ${KILLS} kills while answering, none loses an answer that was shown as saved`, async ({
  person,
}) => {
  test.slow();
  const facilitator = await (await person({ locale: "en-GB" })).newPage();
  await setUp(facilitator, { A: "Nordvik", B: "Alpenblick" });
  const link = await invitationFor(facilitator, "Alpenblick");
  const profile = await mkdtemp(join(tmpdir(), "samsyn-killed-"));
  const random = seeded(SEED);
  const known = new Acknowledgements();
  try {
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const browser = await startBrowser(profile);
      try {
        await known.listen(browser.page);
        await browser.page.goto(link);
        if (kill === 0) await begin(browser.page, "en");
        await toOverview(browser.page);
        await test.step(`after ${kill} kills`, () => known.check(browser.page));
        if (kill < KILLS)
          await answerUntil(pause(Math.floor(random() * LONGEST_MS)), browser, random, known);
      } finally {
        await browser.kill();
      }
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  const { given, acknowledged } = known.counts();
  // Where nothing was called saved, nothing was put to the proof.
  expect(acknowledged).toBeGreaterThan(KILLS / 4);
  process.stdout.write(
    `${KILLS} kills survived (seed ${SEED}); ${given} changes made, ${acknowledged} acknowledged, 0 lost\n`,
  );
});

/** Goes on to the overview from wherever the draft stands: page by page, as the person would. */
async function toOverview(page: Page) {
  const heading = page.getByRole("main").getByRole("heading", { level: 1 });
  const on = page.getByRole("main").getByRole("button").last();
  await expect(heading).toBeVisible();
  let shown = await heading.innerText();
  while (shown !== word("en", "closing", "review.title")) {
    await on.click();
    // Where the question in whose favour lies below the fold, the first press brings it into view.
    const turned = heading.filter({ hasNotText: shown });
    await expect(turned.or(page.locator("main input:focus"))).toBeVisible();
    shown = await heading.innerText();
  }
}

/** Opens statements, answers and comments, on and on until the moment comes. */
async function answerUntil(
  moment: Promise<unknown>,
  browser: OwnBrowser,
  random: () => number,
  known: Acknowledgements,
) {
  const state = { isOver: false };
  const killed = moment.then(async () => {
    state.isOver = true;
    await browser.kill();
  });
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  };
  // The kill ends whatever step is under way with an error.
  const answering = (async () => {
    while (!state.isOver) {
      const statement = pick(ASKED);
      const text = word("en", "questionnaire", `statements.${statement}.text`);
      await browser.page.getByRole("button", { name: text }).click();
      for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
        const key = pick(KEYS);
        known.answering(statement, key === "0" ? "cannot-judge" : Number(key));
        await browser.page.keyboard.press(key);
      }
      if (random() < 0.3) await comment(browser.page, random);
      await browser.page.goBack();
    }
  })().catch((error: unknown) => {
    if (!state.isOver) throw error;
  });
  await Promise.all([killed, answering]);
}

/** Adds some letters to the comment: what is there stays the beginning of what comes. */
async function comment(page: Page, random: () => number) {
  const add = page.getByRole("button", { name: word("en", "closing", "extras.addComment") });
  const area = page.getByRole("textbox");
  await expect(add.or(area)).toBeVisible();
  if (await add.isVisible()) await add.click();
  await area.press("End");
  await area.pressSequentially("abcdefgh".slice(0, 1 + Math.floor(random() * 8)));
}
