import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { findOldChromium, OLD_CHROMIUM } from "../../scripts/old-chromium.mjs";
import { openBothSides } from "../journeys/support/both-sides.ts";
import { answerAll, answerOne, begin, invited, turn } from "../journeys/support/people.ts";
import { expect, test, watch } from "../journeys/support/test.ts";
import { word } from "../journeys/support/words.ts";

const { tooOld, withoutX25519, withX25519 } = OLD_CHROMIUM;

/** Those that are to be had, and start, on this machine. */
const here = (...versions: readonly string[]) =>
  versions.filter((version) => findOldChromium(version) !== null);

/** A browser of that version, in which every page is watched. */
async function inOld(
  version: string,
  act: (person: () => Promise<BrowserContext>) => Promise<void>,
): Promise<void> {
  const { baseURL = "" } = test.info().project.use;
  const complaints: string[] = [];
  const browser: Browser = await chromium.launch({
    executablePath: findOldChromium(version) ?? "",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    expect(browser.version()).toMatch(new RegExp(`^${Number.parseInt(version, 10)}\\.`, "u"));
    await act(async () => {
      const context = await browser.newContext({
        baseURL,
        locale: "en-GB",
        permissions: ["clipboard-read", "clipboard-write"],
        reducedMotion: "reduce",
      });
      watch(context, baseURL, complaints);
      return context;
    });
  } finally {
    await browser.close();
  }
  expect(complaints).toEqual([]);
}

for (const version of here(...withoutX25519, ...withX25519)) {
  test(`Chromium ${version} and the current one seal for each other and open both`, {
    tag: "@chromium",
  }, async ({ person }) => {
    const current = () => person({ locale: "en-GB" });
    await inOld(version, async (old) => {
      await openBothSides(await old(), { A: await old(), B: await current() });
      await openBothSides(await current(), { A: await old(), B: await current() });
    });
  });
}

async function keptFiles(): Promise<readonly string[]> {
  const kept = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
  return (await Promise.all(kept)).flat().map(({ url }) => url);
}

for (const version of here(...withoutX25519).slice(-1)) {
  test(`Chromium ${version} keeps what seals, and seals without network`, {
    tag: "@chromium",
  }, async ({ person }) => {
    const { link } = await invited(person, { A: "Nordvik", B: "Alpenblick" });
    await inOld(version, async (old) => {
      const context = await old();
      const page = await context.newPage();
      await page.goto(link);
      await begin(page, "en");
      await answerOne(page, "en", 4);
      await expect
        .poll(() => page.evaluate(keptFiles))
        .toContainEqual(expect.stringMatching(/\/x25519-/u));
      await context.setOffline(true);
      await turn(page, "en");
      await page.close();
      const again = await context.newPage();
      await again.goto(link);
      await again
        .getByRole("button", { name: word("en", "respond", "first.continue"), exact: true })
        .click();
      await answerAll(
        again,
        "en",
        Array.from({ length: 23 }, () => 3),
      );
      await again.getByRole("button", { name: word("en", "closing", "review.seal") }).click();
      await expect(
        again.getByRole("heading", { name: word("en", "closing", "send.title") }),
      ).toBeVisible();
    });
  });
}

for (const version of here(tooOld)) {
  test(`Chromium ${version} is told that it is too old, and what helps`, {
    tag: "@chromium",
  }, async () => {
    await inOld(version, async (old) => {
      const page = await (await old()).newPage();
      await page.goto("./");
      await expect(page.getByRole("alert").locator("p[lang=en]")).toContainText(
        "too old for Samsyn",
      );
      await expect(page.getByRole("heading")).toHaveCount(0);
    });
  });
}
