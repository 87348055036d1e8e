import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any page has before one of its controls. */
const MOST_STOPS = 150;

/** Goes on with a key until the control has the focus; every stop on the way must be seen. */
export async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const reached = await target.evaluate((element) => element === document.activeElement);
    if (reached) return;
    await page.keyboard.press(key);
    expect(await focusIsSeen(page)).toBe("");
  }
  throw new Error(`no key leads to ${String(target)}`);
}

/** Goes to a control and presses it. */
export async function byKey(page: Page, target: Locator, press = "Enter", key = "Tab") {
  await tabTo(page, target, key);
  await page.keyboard.press(press);
}

/** What is wrong with the place of the focus: nothing marks it, or it lies outside the window. */
export function focusIsSeen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const stop = document.activeElement;
    if (!stop || stop === document.body) return "";
    const name = `${stop.localName} ${stop.getAttribute("aria-label") ?? stop.textContent?.slice(0, 40) ?? ""}`;
    // A hidden radio or file field is marked by what stands around it.
    const around = [stop, stop.parentElement, stop.nextElementSibling, stop.closest("label")];
    const isMarked = around.some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    // A point of a chart has a ring.
    const hasRing =
      stop instanceof SVGElement &&
      [...stop.children].some((part) => {
        const { stroke, strokeWidth } = getComputedStyle(part);
        return stroke !== "none" && Number.parseFloat(strokeWidth) >= 2;
      });
    if (!isMarked && !hasRing) return `nothing marks the focus on ${name}`;
    const { top, bottom } = stop.getBoundingClientRect();
    return bottom < 0 || top > innerHeight ? `the focus is out of sight on ${name}` : "";
  });
}
