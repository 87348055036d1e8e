import type { Page } from "@playwright/test";
import { faultsOf, goTo, placeOf, SIZES, slideOn } from "./support/slides.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";
import { keepOnDevice, worstCase } from "./support/worst-case.ts";

/** The longest texts of nearly every slide are German. */
const LONGEST = "de-DE";

for (const size of SIZES) {
  const name = `${size.width}×${size.height}`;

  test(`every slide of the worst case can be read at ${name}`, async ({ person }) => {
    test.slow();
    const context = await person({ locale: LONGEST, viewport: size });
    const page = await context.newPage();
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const { assessment, plan } = await worstCase();
    await keepOnDevice(page, assessment, plan);
    await page.goto(`./#/a/${assessment.id}/deck`);
    const seen = await readEverySlide(page);
    expect(seen).toContain("conversation:split-explained");
    expect(seen).toContain("next-look");
  });

  test(`every slide of the example can be read at ${name}`, async ({ person }) => {
    const context = await person({ locale: LONGEST, viewport: size });
    const page = await context.newPage();
    await page.goto("./");
    await page.getByRole("button", { name: word("de", "home", "rehearse") }).click();
    await page.getByRole("link", { name: word("de", "present", "speaker.deckHere") }).click();
    expect(await readEverySlide(page)).toContain("conversation:business-model");
  });
}

async function readEverySlide(page: Page): Promise<readonly string[]> {
  // Sixty answers are opened and compared first.
  await expect(slideOn(page).getByRole("heading", { level: 1 })).toBeVisible({ timeout: 60_000 });
  const seen: string[] = [];
  for (let number = 1; await goTo(page, number); number += 1) {
    const { slide } = await placeOf(page);
    seen.push(slide);
    expect.soft(await faultsOf(page), slide).toEqual([]);
  }
  return seen;
}
