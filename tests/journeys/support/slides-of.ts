import type { Page } from "@playwright/test";
import { faultsOf, goTo, placeOf, settled, slideOn } from "./slides.ts";
import { expect } from "./test.ts";
import { keepOnDevice, worstCase } from "./worst-case.ts";

/** Opens the slides of the most that a presentation can be asked to show. */
export async function openWorstCase(page: Page): Promise<void> {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const { assessment, plan } = await worstCase();
  await keepOnDevice(page, assessment, plan);
  await page.goto(`./#/a/${assessment.id}/deck`);
  // Sixty answers are opened and compared first.
  await expect(slideOn(page).getByRole("heading", { level: 1 })).toBeVisible({ timeout: 60_000 });
}

/** Goes through the whole deck step by step; what cannot be read fails the test. */
export async function readEveryStep(page: Page): Promise<readonly string[]> {
  const seen = new Set<string>();
  for (let before = ""; ; ) {
    const { slide, step } = await placeOf(page);
    const place = `${slide} ${step}`;
    if (place === before) return [...seen];
    seen.add(slide);
    expect.soft(await faultsOf(page), place).toEqual([]);
    before = place;
    await page.keyboard.press("PageDown");
    await settled(page);
  }
}

/** Goes to every slide of the deck; what cannot be read fails the test. Gives the slides' ids. */
export async function readEverySlide(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let number = 1; await goTo(page, number); number += 1) {
    const { slide } = await placeOf(page);
    seen.push(slide);
    expect.soft(await faultsOf(page), slide).toEqual([]);
  }
  return seen;
}
