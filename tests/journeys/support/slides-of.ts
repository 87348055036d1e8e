import type { Page } from "@playwright/test";
import { readDeck } from "./read-deck.ts";
import { slideOn } from "./slides.ts";
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

/** Goes through the whole deck; what cannot be read fails the test. Gives the ids of the slides. */
export async function readEverySlide(
  page: Page,
  way: "slides" | "steps" = "slides",
): Promise<readonly string[]> {
  await expect(slideOn(page)).toBeVisible();
  const read = await readDeck(page, way);
  for (const { slide, step, faults } of read) expect.soft(faults, `${slide} ${step}`).toEqual([]);
  return read.map(({ slide }) => slide);
}
