import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

test("after one visit the example, the comparison and the PDF work without network", async ({
  person,
}) => {
  const context = await person({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.getByRole("heading", { name: word("en", "home", "title") })).toBeVisible();
  await expect.poll(() => keptWhole(page)).toBe(true);

  await context.setOffline(true);
  await page.reload();
  await page.getByRole("button", { name: word("en", "home", "example") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("17 of 23");
  await page.getByRole("link", { name: word("en", "common", "steps.report") }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: word("en", "report", "screen.make") }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
});

/** Whether every script that the build names is kept on the device. */
function keptWhole(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const worker = await (await fetch("./sw.js")).text();
    const files = [...worker.matchAll(/"(assets\/[^"]+)"/g)].map(([, file]) => file ?? "");
    const [name] = await caches.keys();
    if (name === undefined) return false;
    const kept = (await (await caches.open(name)).keys()).map(({ url }) => url);
    return files.length > 0 && files.every((file) => kept.some((url) => url.endsWith(file)));
  });
}
