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
  await page.evaluate(pressAll, ["g", ...String(number), "Enter"]);
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

/* In the page: a number ends by itself after a pause, and a busy machine makes one between two presses of the driver. */
async function pressAll(keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
