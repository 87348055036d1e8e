import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";
import { hostOfTwoBuilds } from "./support/two-builds.ts";
import { word } from "./support/words.ts";

/** An answer whose first byte says that its format is the next one, with the right checksum. */
const NEWER = "IgDma1Tf";

// The offline copy is the subject.
test.use({ serviceWorkers: "allow" });

test("a link of a newer format brings the newer version; a tab with work keeps its own, whole", async ({
  browser,
  baseURL,
}) => {
  const host = hostOfTwoBuilds(Number(new URL(baseURL ?? "").port) + 2);
  const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
  try {
    const [working, page] = [await context.newPage(), await context.newPage()];
    await working.goto(host.base);
    const worker = await (await page.request.get(`${host.base}sw.js`)).text();
    const [files = ""] = /"first":.*?\].*?\]/.exec(worker) ?? [];
    // And the note that all of it is wanted.
    const whole = files.split(",").length + 1;
    await expect.poll(() => kept(working)).toEqual([whole]);
    host.update();

    await page.goto(`${host.base}#/r/${NEWER}`);
    await expect(page.getByText(word("en", "errors", "answer.newer-version"))).toBeVisible();
    await expect(page.locator('meta[name="build"]')).toHaveAttribute("content", "second");
    await expect(page.getByText(word("en", "errors", "answer.newer-version"))).toBeVisible();

    await expect(working.locator('meta[name="build"]')).not.toHaveAttribute("content", "second");
    await working.getByRole("button", { name: word("en", "home", "example") }).click();
    await expect(working.getByRole("heading", { level: 1 })).toContainText("17 of 23");
    await working.reload();
    await expect(working.locator('meta[name="build"]')).toHaveAttribute("content", "second");

    // What the older version needed goes once nobody has it open any more; the newer one is whole.
    await working.close();
    await page.close();
    await context.setOffline(true);
    const next = await context.newPage();
    await next.goto(host.base);
    await expect.poll(() => kept(next)).toEqual([whole]);
    await next.getByRole("button", { name: word("en", "home", "example") }).click();
    await expect(next.getByRole("heading", { level: 1 })).toContainText("17 of 23");
  } finally {
    await context.close();
    host.end();
  }
});

/** How many files the device keeps, of each version. */
function kept(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const opened = (await caches.keys()).map((name) => caches.open(name));
    const files = (await Promise.all(opened)).map((cache) => cache.keys());
    return (await Promise.all(files)).map((all) => all.length);
  });
}
