import type { Locator, Page } from "@playwright/test";

/** The four screens that projectors and halls have. */
export const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

/** The slide that the room sees. */
export function slideOn(page: Page): Locator {
  return page.locator("main [data-slide]").first();
}

/** Where the presentation in this window is. */
export function placeOf(page: Page): Promise<{ readonly slide: string; readonly step: number }> {
  return page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith("samsyn-session-"));
    const state = JSON.parse(sessionStorage.getItem(key ?? "") ?? "{}") as {
      location: { slide: string; step: number };
    };
    return state.location;
  });
}

/** Goes to the slide with this number; false where the deck ends before. */
export async function goTo(page: Page, number: number): Promise<boolean> {
  const before = await placeOf(page);
  await page.keyboard.press("g");
  for (const digit of String(number)) await page.keyboard.press(digit);
  await page.keyboard.press("Enter");
  await settled(page);
  const after = await placeOf(page);
  return number === 1 || after.slide !== before.slide;
}

/** Waits until what was asked for is drawn. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
}
